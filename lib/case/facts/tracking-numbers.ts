import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';
import { CARRIER_WORDS, OTHER_NUMBER, PARCEL_WORDS } from './tracking/carrier-words.ts';
import { identifyTracking, type TrackingReading } from './tracking/identify-tracking.ts';

/** A tracking number with its place in the folded text. */
export interface TrackingMention {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly carrier: string | null;
}

// One unbroken run, or groups of digits after up to four letters, as labels print them.
const RUN = /(?<![a-z0-9-])[a-z0-9]{8,44}(?:-\d)?(?![a-z0-9]|-\d)/g;
const GROUPED = /(?<![a-z0-9.,-])(?:\d ?z ?)?(?:[a-z]{1,3} )?[a-z0-9](?: {1,3}[a-z0-9]{1,8}){2,34}(?![a-z0-9-])/g;
const NEAR = 90;
const CARRIERS = Object.entries(CARRIER_WORDS).map(
  ([id, words]) => [id, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`)] as const,
);

function carriersNamed(around: string): readonly string[] {
  return CARRIERS.filter(([, pattern]) => pattern.test(around)).map(([id]) => id);
}

function choose(readings: readonly TrackingReading[], around: string, before: string): string | null | undefined {
  const named = carriersNamed(around);
  const agreed = readings.find((reading) => named.includes(reading.carrier));
  if (agreed !== undefined && !(OTHER_NUMBER.test(before) && !agreed.distinct)) return agreed.carrier;
  const distinct = readings.find((reading) => reading.distinct);
  if (distinct !== undefined) return distinct.carrier;
  // A number of another build than the named carrier's is not its parcel; without a name it takes a word for parcels.
  if (named.length > 0 || OTHER_NUMBER.test(before) || !PARCEL_WORDS.test(around)) return undefined;
  const carriers = new Set(readings.map((reading) => reading.carrier));
  return carriers.size === 1 ? (readings[0]?.carrier ?? null) : (readings[0]?.carrier ?? null);
}

/** All tracking numbers of a message whose build and check digit are right. */
export function findTracking(message: ReadMessage): readonly TrackingMention[] {
  const { folded } = message.text;
  if (!/\d[\da-z -]{6}/.test(folded)) return [];
  const found: TrackingMention[] = [];
  const consider = (start: number, written: string): void => {
    const end = start + written.length;
    if (found.some((other) => start < other.end && end > other.start)) return;
    const number = written.replaceAll(' ', '').toUpperCase();
    if ((number.match(/\d/g)?.length ?? 0) < 6) return;
    const readings = identifyTracking(number);
    if (readings.length === 0) return;
    const around = folded.slice(Math.max(0, start - NEAR), start) + folded.slice(end, end + NEAR);
    const carrier = choose(readings, around, folded.slice(Math.max(0, start - 32), start));
    if (carrier !== undefined) found.push({ start, end, number, carrier });
  };
  for (const match of folded.matchAll(RUN)) consider(match.index, match[0]);
  for (const match of folded.matchAll(GROUPED)) {
    // Words may stand before the groups: try from each group on.
    const groups = match[0].split(/( {1,3})/);
    for (let first = 0; first < Math.min(groups.length, 24); first += 2) {
      const head = groups[first] ?? '';
      if (!/\d/.test(head) && head.length > 3) continue;
      for (let last = groups.length; last > first + 2; last -= 2) {
        const start = match.index + groups.slice(0, first).join('').length;
        const written = groups.slice(first, last).join('');
        if (/^[a-z]{0,3} ?\d|^\d/.test(written) && /\d$|[a-z]$/.test(written)) consider(start, written);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export const readTracking = (message: ReadMessage, mentions: readonly TrackingMention[]): readonly Fact[] =>
  mentions.map(({ number, carrier, start, end }) => ({
    kind: 'tracking',
    value: { number, carrier },
    evidence: [spanOf(message, start, end)],
    from: message.from,
  }));
