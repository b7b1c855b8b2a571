import { compareInstants, daysBetween } from '../calendar/index.ts';
import type { IsoDay, IsoInstant } from '../values/index.ts';
import { type CaseReading, hasCue, hitsOf } from './reading.ts';

interface Cancellation {
  readonly message: number;
  readonly at?: IsoInstant;
  /** Where no moment is known: the day as written, which may be a day off. */
  readonly day?: IsoDay;
}

/**
 * Phrases that cancel. "I do not need it any more" does so too, except where a parcel that did not come in time is
 * complained of: there it explains why the money is wanted back.
 */
export function cancelCues({ state, buyer }: CaseReading): readonly string[] {
  const isOverdue = state.isDispatched !== false && (state.isLate === true || state.isLost === true);
  const isMissed =
    hasCue(buyer, 'm_not_arrived', 'm_tracking_stuck', 'm_late', 'm_lost') && state.isDispatched !== false;
  return isOverdue || isMissed ? ['m_cancel'] : ['m_cancel', 'm_unwanted'];
}

/** The buyer's first message that cancels, with its time as far as that is known. */
export function firstCancellation(reading: CaseReading): Cancellation | null {
  const hit = hitsOf(reading.buyer, cancelCues(reading))[0];
  if (!hit) return null;
  const { at, day } = reading.messages[hit.message] ?? {};
  return { message: hit.message, ...(at ? { at } : day ? { day } : {}) };
}

/** Whether the cancellation reached the seller before dispatch, by instants. Undefined where that cannot be told. */
export function isCancelledInTime(reading: CaseReading): boolean | undefined {
  const cancelled = firstCancellation(reading);
  if (!cancelled) return undefined;
  const { order } = reading;
  if (order.dispatchedAt === null) return true;
  // Where nobody said when it was sent, the carrier's first scan tells.
  const dispatchedAt = order.dispatchedAt ?? order.acceptanceScanAt;
  if (dispatchedAt && cancelled.at) return compareInstants(cancelled.at, dispatchedAt) < 0;
  if (dispatchedAt && cancelled.day) {
    const apart = daysBetween(cancelled.day, dispatchedAt.slice(0, 10));
    // Two calendars differ by a day at most, and so does the day that an attribution line shows.
    if (Math.abs(apart) > 2) return apart > 0;
  }
  return reading.state.isDispatched === undefined ? undefined : !reading.state.isDispatched;
}
