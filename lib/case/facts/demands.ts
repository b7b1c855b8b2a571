import { isNegated, splitSentences } from '../../text/index.ts';
import type { DemandKind, Fact } from '../fact.ts';
import { ASKING, DEMAND_WORDS, IMPERATIVE_START, KEEPS } from './demands/demand-words.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';
import type { SumMention } from './money/find-sums.ts';

interface Phrase {
  readonly kind: DemandKind;
  readonly start: number;
  readonly end: number;
}

const WITH_SUM = new Set<DemandKind>(['refund', 'partial_refund', 'compensation', 'discount', 'return']);
/** Asked by their own form; no word of asking is needed. */
const QUESTIONS = new Set<DemandKind>(['information', 'help', 'stop_contact', 'address_change', 'other']);
/** "You promised a refund", "the refund has not come": spoken of, not asked for. */
const SPOKEN_OF =
  /\b(?:promis\w{1,4}|said|told|offered|my|the|no|any|your) (?:a |the |full )?$|\b(?:versprochen|prometeram o|prometido el|promis le|il|o|el|le|la)\s$/;

/** Every phrase of the message; where two overlap the kind listed first is meant. */
function phrasesOf(folded: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const [kind, pattern] of DEMAND_WORDS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!phrases.some((other) => start < other.end && end > other.start)) phrases.push({ kind, start, end });
    }
  }
  return phrases.sort((x, y) => x.start - y.start);
}

function isAsked(folded: string, sentence: { start: number; end: number }, phrase: Phrase): boolean {
  if (QUESTIONS.has(phrase.kind)) return true;
  const before = folded.slice(sentence.start, phrase.start);
  const words = folded.slice(sentence.start, sentence.end);
  if (IMPERATIVE_START.test(before) || before.trim() === '') return true;
  if (SPOKEN_OF.test(before) && !ASKING.test(before)) return false;
  return ASKING.test(words);
}

/** The sum a demand means: of those in its sentence the nearest; one in brackets explains, it does not ask. */
function sumOf(phrase: Phrase, sums: readonly SumMention[], folded: string): SumMention | null {
  const distance = (sum: SumMention): number => {
    const gap = Math.max(0, sum.start - phrase.end, phrase.start - sum.end);
    const before = folded.slice(Math.max(0, sum.start - 60), sum.start);
    const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
    const paid = /\b(?:paid|bezahlt|paye|pague|pagat\w|paguei|cost|worth)\s[a-z\s]{0,12}$/.test(before);
    return gap + (bracketed ? 200 : 0) + (paid ? 100 : 0);
  };
  const ranked = [...sums].sort((a, b) => distance(a) - distance(b));
  const nearest = ranked[0];
  return nearest !== undefined && distance(nearest) < 160 ? nearest : null;
}

function strongest(phrases: readonly Phrase[]): readonly Phrase[] {
  const kinds = new Set<DemandKind>();
  const first = phrases.filter((phrase) => {
    const isNew = !kinds.has(phrase.kind);
    kinds.add(phrase.kind);
    return isNew;
  });
  return kinds.has('partial_refund') ? first.filter((phrase) => phrase.kind !== 'refund') : first;
}

/** What the buyer asks for in each sentence, with the sum named for it. */
export function readDemands(message: ReadMessage, sums: readonly SumMention[]): readonly Fact[] {
  if (message.from === 'seller' || message.from === 'platform') return [];
  const { folded } = message.text;
  const phrases = phrasesOf(folded);
  if (phrases.length === 0) return [];
  const keeps = KEEPS.test(folded);
  const facts: Fact[] = [];
  for (const sentence of splitSentences(message.text.normal)) {
    const inside = sums.filter((sum) => sum.start >= sentence.start && sum.end <= sentence.end);
    const asked = phrases.filter(
      (phrase) =>
        phrase.start >= sentence.start &&
        phrase.start < sentence.end &&
        isAsked(folded, sentence, phrase) &&
        !isNegated(message.text, phrase.start, phrase.end),
    );
    for (const phrase of strongest(asked)) {
      const sum = WITH_SUM.has(phrase.kind) ? sumOf(phrase, inside, folded) : null;
      const want = phrase.kind === 'refund' && keeps && sum !== null ? 'partial_refund' : phrase.kind;
      const evidence = [spanOf(message, phrase.start, phrase.end)];
      if (sum !== null) evidence.push(spanOf(message, sum.start, sum.end));
      facts.push({ kind: 'demand', value: { want, sum: sum?.value ?? null }, evidence, from: message.from });
    }
  }
  return facts;
}
