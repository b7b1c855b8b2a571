import type { RemedyId } from '../../values/index.ts';
import type { OfferRange } from '../find-range.ts';
import type { CostValues } from '../model/cost-values.ts';
import type { OfferContext } from '../offer-context.ts';

/** Money of a path in major units, from now on. */
export interface PathCost {
  readonly expected: number;
  readonly best: number;
  readonly worst: number;
}

/** A way out of the case and what it costs. */
export interface PathModel {
  readonly id: string;
  readonly title: string;
  readonly remedies: readonly RemedyId[];
  /** Whether the rules leave the path open. */
  readonly isOpen: (context: OfferContext, range: OfferRange | null) => boolean;
  readonly measure: (values: CostValues, sums: PathSums) => PathCost;
}

/** The sums of the case that paths are measured with, in major units. */
export interface PathSums {
  /** Owed now, whatever is done. */
  readonly owed: number;
  /** The sum the ladder aims at. */
  readonly target: number;
  readonly most: number;
  readonly interceptFee: number;
}
