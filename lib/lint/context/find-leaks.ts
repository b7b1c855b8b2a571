import type { LintContext } from '../finding.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Word extends Place {
  readonly word: string;
}

/** So many words in a row are no chance likeness. */
const RUN = 5;
const SHORTEST_SECRET = 6;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const runsOf = (words: readonly Word[]): readonly string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) =>
    words
      .slice(index, index + RUN)
      .map(({ word }) => word)
      .join(' '),
  );

/** Places where the draft repeats a private text: a run of five words, or the whole of a short one. */
function findPrivateWords(text: string, context: LintContext): readonly Place[] {
  const secrets = context.privateTexts ?? [];
  if (secrets.length === 0) return [];
  const draft = wordsOf(text);
  const known = new Set((context.case?.thread.messages ?? []).flatMap((message) => runsOf(wordsOf(message.text))));
  const secretRuns = new Set(secrets.flatMap((secret) => runsOf(wordsOf(secret))));
  const long = runsOf(draft).flatMap((run, index) => {
    const [first, last] = [draft[index], draft[index + RUN - 1]];
    return first && last && secretRuns.has(run) && !known.has(run) ? [{ start: first.start, end: last.end }] : [];
  });
  const lower = text.toLowerCase();
  const short = secrets
    .map((secret) => secret.trim().toLowerCase())
    .filter((secret) => secret.length >= SHORTEST_SECRET && wordsOf(secret).length < RUN)
    .flatMap((secret) => {
      const start = lower.indexOf(secret);
      return start < 0 ? [] : [{ start, end: start + secret.length }];
    });
  return mergePlaces([...long, ...short]);
}

function mergePlaces(places: readonly Place[]): readonly Place[] {
  const merged: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && place.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    else merged.push(place);
  }
  return merged;
}

/** The seller's own unit cost, where no sum of the order happens to be the same. */
function findUnitCost(text: string, context: LintContext): readonly Place[] {
  const { record } = context.case?.order ?? {};
  const cost = record?.unitCost;
  if (record === undefined || cost === undefined || cost === 0) return [];
  const offered = [
    context.offers?.max,
    context.offers?.min,
    ...(context.offers?.ladder ?? []).map((rung) => rung.amount),
  ];
  const open = [
    record.price,
    record.total,
    record.unitPrice,
    record.shippingPaid,
    record.shippingStandard,
    record.expeditePremium,
  ];
  if (open.includes(cost) || offered.some((money) => money && Math.abs(money.amountMinor / 100 - cost) < 0.005))
    return [];
  const written = Number.isInteger(cost) ? `${cost}(?:[.,]00)?` : cost.toFixed(2).replace('.', '[.,]');
  const pattern = new RegExp(
    `(?:[$€£] ?${written}(?![\\d.,]\\d)|(?<![\\d.,])${written} ?(?:USD|EUR|GBP|AUD|CAD|CHF|JPY|CNY|dollars|euros?|pounds)\\b)`,
    'gi',
  );
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Places in a draft that give away what must not leave: private texts and the unit cost. */
export const findLeaks = (text: string, context: LintContext): readonly Place[] => [
  ...findPrivateWords(text, context),
  ...findUnitCost(text, context),
];
