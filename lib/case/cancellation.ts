import { compareInstants } from '../calendar/index.ts';
import type { IsoInstant } from '../values/index.ts';
import { type CaseReading, hitsOf } from './reading.ts';

/** The buyer's first message that cancels, where it has a time. */
export function firstCancellation(reading: CaseReading): { readonly message: number; readonly at?: IsoInstant } | null {
  const hit = hitsOf(reading.buyer, ['m_cancel'])[0];
  if (!hit) return null;
  const at = reading.messages[hit.message]?.at;
  return { message: hit.message, ...(at ? { at } : {}) };
}

/** Whether the cancellation reached the seller before dispatch, by instants. Undefined where that cannot be told. */
export function isCancelledInTime(reading: CaseReading): boolean | undefined {
  const cancelled = firstCancellation(reading);
  if (!cancelled) return undefined;
  const { dispatchedAt } = reading.order;
  if (dispatchedAt === null) return true;
  if (dispatchedAt && cancelled.at) return compareInstants(cancelled.at, dispatchedAt) < 0;
  return reading.state.isDispatched === undefined ? undefined : !reading.state.isDispatched;
}
