import { openRisk, worstRisk } from '../model/exposure.ts';
import { isOpen } from '../offer-context.ts';
import type { PathModel } from './path-model.ts';

/** Stop the parcel on its way; the refund follows when it is back. */
export const interceptPath: PathModel = {
  id: 'intercept_parcel',
  title: 'Stop the parcel on its way',
  remedies: ['intercept_parcel'],
  isOpen: (context) => isOpen(context, 'intercept_parcel'),
  measure: (values, { interceptFee }) => {
    const work = interceptFee + values.hours * values.wage;
    const back = values.amountAtRisk - values.salvage * values.unitCost + values.handling;
    const missed = openRisk(values, 0);
    return {
      expected: work + values.interceptSuccess * back + (1 - values.interceptSuccess) * missed,
      best: work + Math.min(back, missed),
      worst: work + Math.max(back, worstRisk(values, 0)),
    };
  },
};
