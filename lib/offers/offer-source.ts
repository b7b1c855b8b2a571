import type { Money, RemedyId } from '../values/index.ts';
import type { OfferContext } from './offer-context.ts';

/** A sum that can be named to the buyer, because it comes from something. */
export interface OfferStop {
  readonly amount: Money;
  readonly remedy: RemedyId;
  readonly reason: string;
}

/** Money one rule or setting opens. */
export interface OpenedSum {
  /** Owed now; absent where nothing is. */
  readonly owed?: Money;
  /** The most it opens. */
  readonly most: Money;
  /**
   * What it may be added to: nothing, a part refund (shipping fees), or what is owed (goodwill).
   * What stands alone competes with the other sums instead.
   */
  readonly adds: 'nothing' | 'to_part_refund' | 'to_owed';
  /** Sums on the way from nothing to the most, ascending. */
  readonly stops: readonly OfferStop[];
}

/** One rule of scenarios and settings by which money can be offered; null where it opens nothing in this case. */
export interface OfferSource {
  readonly id: string;
  readonly find: (context: OfferContext) => OpenedSum | null;
}
