import { amountOf, type Known, type Money, moneyOf, type RemedyId } from '../values/index.ts';
import type { FactValue, Remedy, Situation } from './report.ts';
import type { SituationContext } from './situation/index.ts';
import { NO_CURRENCY } from './situation/situation-context.ts';

/** What the person at this computer may grant alone, and whom to ask beyond it. */
export interface GrantLimit {
  readonly ask: 'manager' | 'owner';
  /** Most that is given away in one case; absent where no sum is set or could be worked out. */
  readonly limit?: Money;
  /** Granted only after the other has agreed. */
  readonly reserved: readonly RemedyId[];
}

/** Somebody else agrees before this is promised. */
export interface Approval {
  readonly ask: GrantLimit['ask'];
  /** The limit that is passed; absent where the remedy itself is reserved. */
  readonly limit?: Money;
}

/**
 * Fact that holds what a remedy gives away where the report names no sum: money or goods that do not come back. A return, and
 * a cancellation of what was never sent, give nothing away.
 */
const GIVEN_AWAY: Readonly<Partial<Record<RemedyId, string>>> = {
  refund_full_no_return: 'money.total',
  reship: 'money.items',
  replacement: 'money.items',
  refund_shipping_all: 'money.shipping',
  refund_shipping_expedite: 'money.premium',
};

const GIVING: ReadonlySet<RemedyId> = new Set([
  ...(Object.keys(GIVEN_AWAY) as RemedyId[]),
  'refund_partial',
  'goodwill_coupon',
  'goodwill_credit',
  'goodwill_token',
  'store_credit',
  'credit_next_order',
  'price_match_adjust',
  'customs_cost_contribution',
  'customs_cost_full',
  'remake_discount',
]);

const sumIn = (fact: Known<FactValue> | undefined): Money | undefined =>
  fact?.known && typeof fact.value === 'object' && 'currency' in fact.value ? fact.value : undefined;

/** What may be granted alone; undefined where the seller has set nothing. */
export function readGrantLimit(
  { ticket, settings, currency }: SituationContext,
  situation: Situation,
): GrantLimit | undefined {
  const isManager = ticket.role === 'manager';
  const set = isManager ? settings.managerLimit : settings.agentLimit;
  const reserved = isManager ? [] : (settings.managerRemedies ?? []);
  const total = sumIn(situation['money.total']);
  const sums = [
    ...(set?.amount === undefined || currency === NO_CURRENCY
      ? []
      : [moneyOf(set.amount, settings.currency ?? currency)]),
    ...(set?.pct === undefined || total === undefined
      ? []
      : [moneyOf((amountOf(total) * set.pct) / 100, total.currency)]),
  ];
  // A limit in another currency cannot be compared: it goes before the share, and whoever set it is asked.
  const foreign = sums.find((sum) => sum.currency !== currency);
  const limit = foreign ?? sums.toSorted((a, b) => a.amountMinor - b.amountMinor)[0];
  if (limit === undefined && reserved.length === 0) return undefined;
  return { ask: isManager ? 'owner' : 'manager', ...(limit && { limit }), reserved };
}

const isOver = (sum: Money, limit: Money): boolean =>
  sum.currency !== limit.currency || sum.amountMinor > limit.amountMinor;

/** Whose yes is needed before a remedy, or a sum for it, is promised; undefined where nobody's is. */
export function approvalFor(
  granted: GrantLimit | undefined,
  { remedy, sum }: { readonly remedy?: RemedyId; readonly sum?: Money | undefined },
): Approval | undefined {
  if (granted === undefined) return undefined;
  const { ask, limit, reserved } = granted;
  if (remedy !== undefined && reserved.includes(remedy)) return { ask };
  const isGiving = remedy === undefined || GIVING.has(remedy);
  const isAbove = limit !== undefined && sum !== undefined && isOver(sum, limit);
  return isGiving && isAbove ? { ask, limit } : undefined;
}

/** The remedies, each that is open, owed or opens by a date with the approval it needs. */
export function withApprovals(
  remedies: readonly Remedy[],
  granted: GrantLimit | undefined,
  situation: Situation,
): readonly Remedy[] {
  if (granted === undefined) return remedies;
  return remedies.map((remedy) => {
    const isClosed = remedy.verdict === 'ask' || (remedy.verdict === 'blocked' && remedy.opensAt === undefined);
    const sum = remedy.amount ?? sumIn(situation[GIVEN_AWAY[remedy.id] ?? '']);
    const approval = isClosed ? undefined : approvalFor(granted, { remedy: remedy.id, sum });
    return approval === undefined ? remedy : { ...remedy, approval };
  });
}
