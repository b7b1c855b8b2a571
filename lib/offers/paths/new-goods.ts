import type { CostValues } from '../model/cost-values.ts';
import { openRisk, RESIDUAL, worstRisk } from '../model/exposure.ts';
import { isOpen } from '../offer-context.ts';
import type { PathCost, PathModel } from './path-model.ts';

/** New goods for goods that are not right. */
export const replacementPath: PathModel = {
  id: 'replacement',
  title: 'Send new goods',
  remedies: ['replacement'],
  isOpen: (context) => isOpen(context, 'replacement'),
  measure: (values) => measureNewGoods(values),
};

/** A second parcel after the first counts as lost. */
export const reshipPath: PathModel = {
  id: 'reship',
  title: 'Send a new parcel',
  remedies: ['reship'],
  isOpen: (context) => isOpen(context, 'reship'),
  measure: (values) => measureNewGoods(values),
};

function measureNewGoods(values: CostValues): PathCost {
  const goods = values.unitCost + values.sendCost + values.hours * values.wage;
  return {
    expected: goods + RESIDUAL * openRisk(values, 0),
    best: goods,
    worst: goods + worstRisk(values, 0),
  };
}
