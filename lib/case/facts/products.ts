import { firstMatches, foldText } from '../../text/index.ts';
import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

const STOP = new Set(
  'the and for with a an of in to set pack kit new item items pieces piece size sizes black white brown green red blue der die das und mit fur le la les et pour avec de el los las y con per i gli e o os as um uma'.split(
    ' ',
  ),
);
const NAMED =
  /(?<![a-z])(?:bought|ordered|purchased|received|order for|order of)\s(?:a|an|the|my|your|one|two|this|these)\s((?:(?!from |on |in |and |for |that |which |last |but |with )[a-z]{2,20}[ -]){0,2}[a-z]{3,20})(?=\s(?:from|on|in|and|for|that|which|last|but|because|yesterday|today|with)\b|[.,!?;]|$)/g;
const NO_PRODUCT =
  /\b(?:refund|order|package|parcel|item|items|product|products|one|thing|stuff|email|mail|message|reply|answer|notification|letter|response|it|them|goods|delivery|shipment|money|tracking|update|call|wrong|this|that|same|number|link)\b/;

interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

function wordsOf(folded: string): Words {
  const matches = [...folded.matchAll(/[a-z0-9ßæœ]+|[\u3040-\u9fff]/g)];
  return { words: matches.map((match) => match[0]), starts: matches.map((match) => match.index) };
}

const plain = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

/** The longest run of an ordered thing's words in the message: at least two words, or one long one. */
function findItem(text: Words, item: readonly string[]): { start: number; end: number } | null {
  let best: { start: number; end: number; weight: number } | null = null;
  for (let at = 0; at < text.words.length; at += 1) {
    const word = plain(text.words[at] ?? '');
    for (let from = item.indexOf(word); from >= 0; from = item.indexOf(word, from + 1)) {
      let length = 1;
      while (
        at + length < text.words.length &&
        from + length < item.length &&
        plain(text.words[at + length] ?? '') === item[from + length]
      ) {
        length += 1;
      }
      const run = item.slice(from, from + length).filter((part) => !STOP.has(part));
      const weight = run.join('').length;
      const telling = run.length >= 2 ? weight >= 4 : weight >= 5;
      const end = (text.starts[at + length - 1] ?? 0) + (text.words[at + length - 1]?.length ?? 0);
      if (telling && (best === null || weight > best.weight)) best = { start: text.starts[at] ?? 0, end, weight };
    }
  }
  return best;
}

/** Things of the order as the writer calls them; without a known order only what was plainly "bought" or "ordered". */
export function readProducts(message: ReadMessage): readonly Fact[] {
  const { folded, normal } = message.text;
  const product = (start: number, end: number): Fact => ({
    kind: 'product',
    value: normal.slice(start, end),
    evidence: [spanOf(message, start, end)],
    from: message.from,
  });
  const items = message.context.items ?? [];
  if (items.length > 0) {
    const text = wordsOf(folded);
    const found = items.map((item) => findItem(text, wordsOf(foldText(item).folded).words.map(plain)));
    return found.filter((span) => span !== null).map((span) => product(span.start, span.end));
  }
  const facts: Fact[] = [];
  for (const match of firstMatches(folded, NAMED)) {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    if (!NO_PRODUCT.test(words)) facts.push(product(end - words.length, end));
  }
  return facts;
}
