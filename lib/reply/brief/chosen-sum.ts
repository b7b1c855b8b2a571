import type { Offers } from '../../offers/index.ts';
import type { Remedy } from '../../policy/index.ts';
import type { Money, RemedyId } from '../../values/index.ts';
import type { ReplyChoice } from '../draft.ts';

/** A sum the agent took from the ladder, and the remedy that pays it. */
export interface ChosenSum {
  readonly remedy: RemedyId;
  readonly amount: Money;
}

/** Remedies whose sum is a step of the ladder. Of all others rule or order fix what they pay. */
const STEPPED: readonly RemedyId[] = [
  'refund_partial',
  'refund_shipping_expedite',
  'customs_cost_contribution',
  'goodwill_credit',
  'goodwill_coupon',
  'credit_next_order',
  'remake_discount',
];

/** What is named with these comes on top of any other money. */
const BESIDE: readonly RemedyId[] = [...STEPPED, 'refund_shipping_all', 'customs_cost_full', 'price_match_adjust'];

/** What is looked at to take a chosen sum into a reply. */
export interface ChosenSumGround {
  readonly choice: ReplyChoice | undefined;
  readonly offers: Offers | null;
  readonly offered: readonly Remedy[];
  /** Only one sum is named, whatever else is open. */
  readonly isAlone: boolean;
  /** What a named remedy pays without a choice. */
  readonly usualOf: (remedy: Remedy) => Money | undefined;
}

/**
 * The part of the chosen sum that its remedy pays: all of it, less the money that is named beside it.
 *
 * @returns undefined where no sum is chosen, where it lies outside of what may be offered or below what is owed, or where
 * its remedy is not named or pays a fixed sum.
 */
export function readChosenSum({ choice, offers, offered, isAlone, usualOf }: ChosenSumGround): ChosenSum | undefined {
  const remedy = choice?.amountFor ?? choice?.remedies?.[0];
  const amount = choice?.amount;
  const named = offered.find((each) => each.id === remedy);
  if (remedy === undefined || amount === undefined || named === undefined || !STEPPED.includes(remedy))
    return undefined;
  if (offers === null || amount.currency !== offers.currency) return undefined;
  if (amount.amountMinor < offers.min.amountMinor || amount.amountMinor > offers.max.amountMinor) return undefined;
  const beside = offered
    .filter((other) => !isAlone && other.id !== remedy && BESIDE.includes(other.id))
    .map(usualOf)
    .reduce((sum, each) => sum + (each?.currency === amount.currency ? each.amountMinor : 0), 0);
  const part = { amountMinor: amount.amountMinor - beside, currency: amount.currency };
  const owed = named.verdict === 'required' ? (named.amount?.amountMinor ?? 0) : 0;
  return part.amountMinor > 0 && part.amountMinor >= owed ? { remedy, amount: part } : undefined;
}
