import type { Temporal as TemporalApi } from 'temporal-polyfill';
import type { IsoInstant, TimeZoneId } from '../values/index.ts';
import { epochMsOf } from './instant.ts';

/** A stretch of time in which a zone keeps one offset; `until` is exclusive. */
interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offsetMinutes: number;
}

// A zone is asked once per stretch between two clock changes: zone look-ups are a thousand times dearer than sums.
const spansOfZone = new Map<TimeZoneId, OffsetSpan[]>();
const MS_PER_YEAR = 366 * 86_400_000;
const LARGEST_EPOCH_MS = 8.6e15;

const temporal = (): typeof TemporalApi =>
  (globalThis as unknown as { readonly Temporal: typeof TemporalApi }).Temporal;

/** Whether the runtime knows the zone (an IANA name in any case, or a fixed offset such as `+05:30`). */
export function isTimeZone(zone: string): boolean {
  return spansOfZone.has(zone) || !Number.isNaN(offsetAtEpochMs(zone, 0));
}

/** Minutes east of UTC that a zone's clocks show at an instant. NaN for an unknown zone or a malformed instant. */
export const offsetMinutes = (zone: TimeZoneId, instant: IsoInstant): number =>
  offsetAtEpochMs(zone, epochMsOf(instant));

/** As `offsetMinutes`, for milliseconds since 1970. Offsets with seconds (before 1972) are rounded to the minute. */
export function offsetAtEpochMs(zone: TimeZoneId, epochMs: number): number {
  if (Number.isNaN(epochMs) || Math.abs(epochMs) > LARGEST_EPOCH_MS - MS_PER_YEAR) return Number.NaN;
  const spans = spansOfZone.get(zone);
  const found = spans?.find((span) => span.from <= epochMs && epochMs < span.until);
  if (found) return found.offsetMinutes;
  const span = readSpan(zone, epochMs);
  if (!span) return Number.NaN;
  // Unknown zones are never kept: what a hostile file names must not grow the table.
  if (spans) spans.push(span);
  else spansOfZone.set(zone, [span]);
  return span.offsetMinutes;
}

function readSpan(zone: TimeZoneId, epochMs: number): OffsetSpan | undefined {
  const { Instant } = temporal();
  try {
    const at = Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
    const next = at.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    // Asked from one millisecond later, because "previous" leaves out a change at the very instant.
    const previous = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds;
    return {
      from: previous ?? Number.NEGATIVE_INFINITY,
      until: next,
      offsetMinutes: Math.round(at.offsetNanoseconds / 60_000_000_000),
    };
  } catch {
    return undefined;
  }
}
