import type { WeighedDispute } from '../disputes/weigh-disputes.ts';
import { type CaseReading, hasCue } from '../reading.ts';

/** What the confidence is made from, in the order of the weights. */
export const CONFIDENCE_FEATURES = [
  'weight of the likeliest type',
  'lead over the second type',
  'kinds of phrases that speak for it',
  'the record speaks for it',
  'a number of an order or a parcel is named',
  'a day, a sum or a length of time is named',
  'length of the words',
  'every sentence asks',
  'types that nearly win',
  'a question about use',
  'phrases of a mere question',
] as const;

/** Signs a weight must have (1, −1; 0: either), whatever one set of texts would like. */
export const CONFIDENCE_DIRECTIONS: readonly number[] = [1, 1, 1, 1, 1, 1, 0, -1, -1, -1, -1];

const FULL_WEIGHT = 6;
const FULL_LEAD = 4;
const MOST_KINDS = 3;
const MOST_RIVALS = 3;
const LONGEST = Math.log(120);
const capped = (value: number, most: number): number => Math.min(1, Math.max(0, value / most));

/** Sentences that ask and nothing else. */
function onlyAsks(texts: readonly string[]): boolean {
  const ends = texts.flatMap((text) => text.match(/[.!?。！？]+/g) ?? []);
  return ends.length > 0 && ends.every((end) => /[?？]/.test(end));
}

/** The evidence behind the likeliest type as numbers from 0 to 1; see `CONFIDENCE_FEATURES`. */
export function confidenceFeatures(reading: CaseReading, weighed: readonly WeighedDispute[]): readonly number[] {
  const [best, second] = weighed;
  const texts = reading.buyer.map(({ text }) => text);
  const words = texts.join(' ').split(/\s+/).length;
  const weight = Math.max(0, best?.weight ?? 0);
  const lead = weight - Math.max(0, second?.weight ?? 0);
  const speaking = (best?.grounds ?? []).filter((ground) => ground.weight > 0);
  const rivals = weighed.slice(1).filter((one) => one.weight > 1 && weight - one.weight < 1.5).length;
  const names = (...kinds: readonly string[]): number => Number(reading.facts.some(({ kind }) => kinds.includes(kind)));
  return [
    capped(weight, FULL_WEIGHT),
    capped(lead, FULL_LEAD),
    capped(speaking.filter(({ evidence }) => evidence !== undefined).length, MOST_KINDS),
    Number(speaking.some(({ evidence }) => evidence === undefined)),
    names('order_id', 'tracking'),
    names('date', 'amount', 'duration', 'deadline'),
    capped(Math.log(words), LONGEST),
    Number(onlyAsks(texts)),
    capped(rivals, MOST_RIVALS),
    Number(best?.type === 'how_to_use'),
    Number(hasCue(reading.buyer, 'm_general', 'presale', 'm_how_to')),
  ];
}
