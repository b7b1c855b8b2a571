import type { CostValues } from '../model/cost-values.ts';
import { openRisk, RESIDUAL, worstRisk } from '../model/exposure.ts';
import type { PathCost, PathModel } from './path-model.ts';

/** Cost of a sum the buyer accepts: the sum, the work, and the little risk that stays. */
export function measureSettlement(values: CostValues, amount: number): PathCost {
  const work = amount + values.hours * values.wage;
  return {
    expected: work + RESIDUAL * openRisk(values, amount),
    best: work,
    worst: work + worstRisk(values, amount),
  };
}

/** A sum of money that settles the matter, at the ladder's target. */
export const settle: PathModel = {
  id: 'settle',
  title: 'Settle with a sum',
  remedies: [],
  isOpen: (_context, range) => range !== null,
  measure: (values, { target }) => measureSettlement(values, target),
};
