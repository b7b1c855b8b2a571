import type { PolicyReport, Remedy } from '../../policy/index.ts';
import type { RemedyId } from '../../values/index.ts';
import type { Opening } from './brief.ts';

/** Remedies whose opening date is worth promising to the buyer. */
const PROMISED: readonly RemedyId[] = [
  'refund_full_no_return',
  'reship',
  'replacement',
  'return_refund_seller_pays',
  'return_refund_buyer_pays',
  'cancel_order',
  'refund_shipping_expedite',
  'refund_shipping_all',
];

/** Blocked remedies that a date opens, grouped by that date, earliest first. */
export function readOpenings(report: PolicyReport): readonly Opening[] {
  const byDate = new Map<string, Remedy[]>();
  for (const id of PROMISED) {
    const remedy = report.remedies.find((each) => each.id === id && each.verdict === 'blocked');
    if (remedy?.opensAt === undefined) continue;
    byDate.set(remedy.opensAt, [...(byDate.get(remedy.opensAt) ?? []), remedy]);
  }
  return [...byDate].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([at, remedies]) => ({ at, remedies }));
}
