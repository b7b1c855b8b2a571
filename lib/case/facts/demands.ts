import { firstMatches, isNegated, splitSentences } from '../../text/index.ts';
import type { DemandKind, Fact } from '../fact.ts';
import { findAskedSums } from './demands/asked-sums.ts';
import { ASKING, DEMAND_WORDS, IMPERATIVE_START, KEEPS } from './demands/demand-words.ts';
import { findPlainSums } from './demands/plain-sums.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';
import type { SumMention } from './money/find-sums.ts';

/** A sentence with the end of its first words of asking; null where it has none. */
interface DemandSentence {
  readonly start: number;
  readonly end: number;
  readonly askedAt: number | null;
}

/** Characters before a phrase that say how it is meant. */
const LOOKED_BACK = 60;

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
    for (const match of firstMatches(folded, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!phrases.some((other) => start < other.end && end > other.start)) phrases.push({ kind, start, end });
    }
  }
  return phrases.sort((x, y) => x.start - y.start);
}

/** The end of what stands before a phrase: enough for patterns that look back from it, however long the sentence is. */
function wordsBefore(folded: string, start: number, end: number): string {
  const from = Math.max(start, end - LOOKED_BACK);
  // No pattern takes this sign for the start of a sentence or for a blank.
  return from === start ? folded.slice(start, end) : `\uE000${folded.slice(from, end)}`;
}

function isAsked(folded: string, sentence: DemandSentence, phrase: Phrase): boolean {
  if (QUESTIONS.has(phrase.kind)) return true;
  const before = wordsBefore(folded, sentence.start, phrase.start);
  if (IMPERATIVE_START.test(before) || before.trim() === '') return true;
  const { askedAt } = sentence;
  if (SPOKEN_OF.test(before)) return askedAt !== null && askedAt <= phrase.start;
  return askedAt !== null;
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

// "Plus $50 for my trouble": no part of what is to be given back.
const FOR_TROUBLE =
  /^\s(?:extra\s|more\s|on top\s)?(?:(?:for|as compensation for) (?:my|our|all the|the) (?:trouble|inconvenience|time|pain|hassle|wasted time|stress|effort)|(?:als |fur (?:den|meinen) )(?:entschadigung|aufwand|arger)|pour (?:le |mon |notre )?(?:derangement|prejudice|temps perdu)|por (?:las? )?(?:molestias?|tiempo perdido)|per (?:il )?(?:disturbo|disagio)|pel[oa] (?:incomodo|transtorno))/;
const isForTrouble = (folded: string, sum: SumMention): boolean =>
  FOR_TROUBLE.test(folded.slice(sum.end, sum.end + 48));

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
  const plain = [...findPlainSums(message, sums), ...findAskedSums(folded, sums)];
  if (phrases.length === 0 && plain.length === 0) return [];
  const keeps = KEEPS.test(folded);
  const facts: Fact[] = [];
  for (const { start, end } of splitSentences(message.text.normal)) {
    const within = phrases.filter((phrase) => phrase.start >= start && phrase.start < end);
    const named = plain.filter((sum) => sum.start >= start && sum.start < end);
    if (within.length === 0 && named.length === 0) continue;
    const words = ASKING.exec(folded.slice(start, end));
    const sentence = { start, end, askedAt: words && start + words.index + words[0].length };
    const whole = sums.filter((sum) => sum.start >= start && sum.end <= end);
    const [extra, inside] = [
      whole.filter((sum) => isForTrouble(folded, sum)),
      whole.filter((sum) => !isForTrouble(folded, sum)),
    ];
    const asked = within.filter(
      (phrase) => isAsked(folded, sentence, phrase) && !isNegated(message.text, phrase.start, phrase.end),
    );
    for (const phrase of strongest(asked)) {
      const sum = WITH_SUM.has(phrase.kind) ? sumOf(phrase, inside, folded) : null;
      const want = phrase.kind === 'refund' && keeps && sum !== null ? 'partial_refund' : phrase.kind;
      const evidence = [spanOf(message, phrase.start, phrase.end)];
      if (sum !== null) evidence.push(spanOf(message, sum.start, sum.end));
      facts.push({ kind: 'demand', value: { want, sum: sum?.value ?? null }, evidence, from: message.from });
    }
    if (sentence.askedAt !== null || within.length > 0) {
      for (const sum of extra.slice(0, 1)) {
        const evidence = [spanOf(message, sum.start, sum.end)];
        facts.push({ kind: 'demand', value: { want: 'compensation', sum: sum.value }, evidence, from: message.from });
      }
    }
    const hasSum = facts.some(
      (fact) =>
        fact.kind === 'demand' &&
        fact.value.sum !== null &&
        fact.evidence.some((span) => span.start >= start && span.start < end),
    );
    for (const sum of hasSum ? [] : named.slice(0, 1)) {
      const want = keeps ? 'partial_refund' : 'refund';
      const evidence = [spanOf(message, sum.start, sum.end)];
      facts.push({ kind: 'demand', value: { want, sum: sum.value }, evidence, from: message.from });
    }
  }
  return facts;
}
