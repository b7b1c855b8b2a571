import { openRisk, RESIDUAL, worstRisk } from '../model/exposure.ts';
import { isOpen } from '../offer-context.ts';
import type { PathModel } from './path-model.ts';

/** Wait until a named day, with the buyer's choice if nothing comes. */
export const waitWithDate: PathModel = {
  id: 'wait_with_date',
  title: 'Wait to a named date, then the buyer chooses',
  remedies: ['wait_with_date'],
  isOpen: (context) => isOpen(context, 'wait_with_date'),
  measure: (values, { owed }) => {
    const work = owed + values.hours * values.wage;
    const again = values.lossProbability * (values.unitCost + values.sendCost);
    // Half of those who wait are content with a date; the other half stay as they were.
    const unrest = (RESIDUAL + 1) / 2;
    return {
      expected: work + again + unrest * openRisk(values, owed),
      best: work,
      worst: work + values.unitCost + values.sendCost + worstRisk(values, owed),
    };
  },
};
