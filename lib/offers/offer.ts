import type { Approval } from '../policy/index.ts';
import type { Money, RemedyId } from '../values/index.ts';

/** An assumption of the cost model: visible, editable, with its default and the reason for it. */
export interface OfferInput {
  /** Symbol of the model, such as `claimProbability`. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: 'money' | 'share' | 'hours' | 'money_per_hour';
  readonly why: string;
  /** False where the order or the settings fix it. */
  readonly assumed: boolean;
  /** The agent gave the value in place of the default. */
  readonly own?: true;
}

/** What a way out of the case costs the seller from now on. */
export interface CostPath {
  readonly id: string;
  readonly title: string;
  readonly remedies: readonly RemedyId[];
  readonly expected: Money;
  readonly best: Money;
  readonly worst: Money;
  /** The assumption that moves the result most, in words. */
  readonly mainAssumption: string;
}

/** One step of the ladder. */
export interface Rung {
  readonly amount: Money;
  readonly remedy: RemedyId;
  /** Why this sum and no other: it can be said to the buyer. */
  readonly reason: string;
  readonly expectedCost: Money;
  readonly worstCase: Money;
  /** Chance that the buyer accepts, 0 to 1; null where nobody knows what was paid. */
  readonly acceptance: number | null;
  /** Whose yes is needed before it is promised. */
  readonly approval?: Approval;
}

/** One of two or three shapes of about equal cost to the seller. */
export interface OfferPackage {
  readonly id: string;
  readonly title: string;
  readonly remedies: readonly RemedyId[];
  /** The one whose sum makes up `value` with what else is paid; absent where its sum is fixed. */
  readonly amountFor?: RemedyId;
  /** What the buyer gets in money or credit. */
  readonly value: Money;
  readonly expectedCost: Money;
  /** Whose yes is needed before it is promised. */
  readonly approval?: Approval;
}

/** Money that may be offered now. */
export interface Offers {
  readonly currency: string;
  /** Owed in money now; 0 where nothing is. Given whole and without strings. */
  readonly min: Money;
  /** The largest sum settings and rules open. */
  readonly max: Money;
  /** Legal or promised floor. */
  readonly floor: Money;
  /** Above this the seller's next best way is cheaper; never below the floor, never above `max`. */
  readonly walkAway: Money;
  readonly ladder: readonly Rung[];
  readonly packages: readonly OfferPackage[];
  readonly paths: readonly CostPath[];
  readonly inputs: readonly OfferInput[];
  /** What threats change: only the risk shown, never the offers. */
  readonly risk: { readonly text: string; readonly handOver: boolean };
}
