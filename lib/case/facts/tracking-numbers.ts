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

// One unbroken run of letters and digits, or groups of them, as labels print them.
const TOKEN = /[a-z0-9]{1,44}(?:-\d(?![a-z0-9]))?|-/g;
const MOST_GROUPS = 36;
const LONGEST = 44;
/** Pieces looked at in one message: hostile text may be nothing but digits. */
const MOST_PIECES = 1_500;
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
  return readings[0]?.carrier ?? null;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Runs of groups that may be one number: with digits, or up to four capitals, one to three blanks between. */
function groupsOf(folded: string, normal: string): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const match of folded.matchAll(TOKEN)) {
    const token = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const written = normal.slice(token.start, token.end);
    const fits = /\d/.test(token.text) || /^(?:[A-Z]{1,5}|-)$/.test(written);
    const gap = last === undefined ? '' : folded.slice(last.end, token.start);
    if (!fits) last = undefined;
    else if (last !== undefined && /^ {0,3}$/.test(gap)) runs.at(-1)?.push(token);
    else runs.push([token]);
    if (fits) last = token;
  }
  return runs;
}

/** Pieces of a run, longest first, that have the length and the digits of a tracking number. */
function* piecesOf(run: readonly Token[]): Generator<{ start: number; end: number; number: string }> {
  for (let first = 0; first < run.length; first += 1) {
    for (let last = Math.min(run.length, first + MOST_GROUPS) - 1; last >= first; last -= 1) {
      const number = run
        .slice(first, last + 1)
        .map((token) => token.text)
        .join('')
        .toUpperCase();
      if (number.length < 8 || number.length > LONGEST || (number.match(/\d/g)?.length ?? 0) < 4) continue;
      yield { start: run[first]?.start ?? 0, end: run[last]?.end ?? 0, number };
    }
  }
}

/** What a number can be; dashes between its groups are blanks where the number without them is told by its build alone. */
function readingsOf(number: string): readonly TrackingReading[] {
  const readings = identifyTracking(number);
  if (readings.length > 0 || !number.includes('-')) return readings;
  return identifyTracking(number.replaceAll('-', '')).filter(({ distinct }) => distinct);
}

/** All tracking numbers of a message whose build and check digit are right. */
export function findTracking(message: ReadMessage): readonly TrackingMention[] {
  const { folded, normal } = message.text;
  if (!/\d[\da-z -]{6}/.test(folded)) return [];
  const found: TrackingMention[] = [];
  let pieces = 0;
  for (const run of groupsOf(folded, normal)) {
    for (const { start, end, number } of piecesOf(run)) {
      pieces += 1;
      if (pieces > MOST_PIECES) return found;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const readings = readingsOf(number);
      if (readings.length === 0) continue;
      const around = folded.slice(Math.max(0, start - NEAR), start) + folded.slice(end, end + NEAR);
      const carrier = choose(readings, around, folded.slice(Math.max(0, start - 32), start));
      const plain = identifyTracking(number).length > 0 ? number : number.replaceAll('-', '');
      if (carrier !== undefined) found.push({ start, end, number: plain, carrier });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The tracking numbers as facts; `carrier` is an id such as `ups` or `royal_mail`. */
export const readTracking = (message: ReadMessage, mentions: readonly TrackingMention[]): readonly Fact[] =>
  mentions.map(({ number, carrier, start, end }) => ({
    kind: 'tracking',
    value: { number, carrier },
    evidence: [spanOf(message, start, end)],
    from: message.from,
  }));
