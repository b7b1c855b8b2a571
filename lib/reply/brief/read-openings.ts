import type { PolicyReport, Remedy } from '../../policy/index.ts';
import type { RemedyId } from '../../values/index.ts';
import type { Opening } from './brief.ts';
import { INTERNAL_REMEDIES } from './named-remedies.ts';

/** Named first when several open at once. */
const FIRST: readonly RemedyId[] = ['refund_full_no_return', 'reship', 'replacement', 'return_refund_seller_pays'];

const rankOf = (id: RemedyId): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** Blocked remedies that a date opens, grouped by that date, earliest first. */
export function readOpenings(report: PolicyReport): readonly Opening[] {
  const byDate = new Map<string, Remedy[]>();
  const promised = report.remedies.filter(
    ({ id, verdict }) => verdict === 'blocked' && !INTERNAL_REMEDIES.includes(id),
  );
  for (const remedy of promised.toSorted((a, b) => rankOf(a.id) - rankOf(b.id))) {
    if (remedy.opensAt === undefined) continue;
    byDate.set(remedy.opensAt, [...(byDate.get(remedy.opensAt) ?? []), remedy]);
  }
  return [...byDate].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([at, remedies]) => ({ at, remedies }));
}
