import { compareDays } from '../../calendar/index.ts';
import type { Brief } from './brief.ts';

/** Whether the promised or estimated day is over without delivery, or the carrier itself now names a later one. */
export function isLate({ order, today }: Pick<Brief, 'order' | 'today'>): boolean {
  if (order.deliveredAt !== undefined || order.deliveredScanAt !== undefined) return false;
  const due = order.promisedDelivery ?? order.estimatedDelivery;
  if (due === undefined) return false;
  const later = order.carrierAlert?.newEstimateFrom;
  return compareDays(today, due) > 0 || (later !== undefined && compareDays(later, due) > 0);
}
