import type { OrderRecord } from '../../orders/index.ts';
import { cleanText } from './clean-text.ts';

/** What the buyer bought, as it can be named in a sentence. */
export interface ItemLabel {
  /** The product name without its list of properties. */
  readonly item: string;
  /** The buyer's own noun for it where one is found in the buyer's words, else the product name. */
  readonly thing: string;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

const EAST_ASIAN_RUN = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

/** The same where no blanks part the words: the longest end of the name that the buyer uses too, as `表带` for `真皮表带`. */
function ownEnding(label: string, spoken: string): string | undefined {
  const [run = ''] = label.match(EAST_ASIAN_RUN) ?? [];
  for (let start = 0; start <= run.length - 2; start += 1) {
    if (spoken.includes(run.slice(start))) return run.slice(start);
  }
  return undefined;
}

/** The last word of the name that the buyer uses too, as `hood` for "Stainless cooker hood, 48 inch". */
function ownNoun(label: string, spoken: string): string | undefined {
  const said = new Set(wordsOf(spoken.toLowerCase()));
  const words = wordsOf(label);
  const at = words.findLastIndex((word) => word.length > 2 && /^\p{Ll}/u.test(word) && said.has(word.toLowerCase()));
  if (at < 0) return undefined;
  // "heating pad" where the buyer says both words together, not "pad".
  let from = at;
  while (
    from > 0 &&
    spoken.includes(
      words
        .slice(from - 1, at + 1)
        .join(' ')
        .toLowerCase(),
    )
  )
    from -= 1;
  const run = words.slice(from, at + 1);
  return run.map((word, index) => (index === 0 && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word)).join(' ');
}

/** Languages in which the noun opens the name: `máquina` of "Máquina de costura portátil". */
const HEAD_FIRST: readonly string[] = ['es', 'fr', 'it', 'pt'];

/** The first word of the name where the buyer uses it as a plain noun. */
function leadingNoun(label: string, thread: string): string | undefined {
  const noun = (wordsOf(label)[0] ?? '').toLowerCase();
  return noun.length > 2 && wordsOf(thread).includes(noun) ? noun : undefined;
}

/** What an item label is read from beside the order. */
export interface LabelGround {
  /** The buyer's open messages in lower case. */
  readonly spoken: string;
  /** All messages as written: a brand stands there with its capital. */
  readonly thread: string;
  /** What the buyer says was bought, for an order whose item nobody has named. */
  readonly named?: string | undefined;
  /** ISO 639-1 code of the language the buyer writes. */
  readonly language: string | undefined;
}

/** Name of the item of an order, or undefined where the order names none or several. */
export function itemLabelOf(order: OrderRecord, ground: LabelGround): ItemLabel | undefined {
  const only = order.items?.length === 1 ? order.items[0]?.name : undefined;
  const full = cleanText(order.item ?? only ?? (order.items === undefined ? ground.named : undefined));
  // A comma between figures is no pause: "2,000-piece jigsaw".
  const label = full.split(/,(?!\d)|(?<!\d),|[;(|，；（｜]/)[0]?.trim() ?? '';
  if (label === '') return undefined;
  const isHeadFirst = HEAD_FIRST.includes(ground.language ?? '');
  const noun = isHeadFirst ? leadingNoun(label, ground.thread) : ownNoun(label, ground.spoken);
  return { item: label, thing: noun ?? ownEnding(label, ground.spoken) ?? label };
}
