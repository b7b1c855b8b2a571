import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Somebody was hurt, or could have been. */
export const safetyIncident: DisputeRule = {
  type: 'safety_incident',
  weigh(reading) {
    const { buyer } = reading;
    return [
      ...said(reading, { injury: 5.5, hazard: 4.2, safety: 2.6, harm_by_goods: 2.4 }),
      ...shown(hasCue(buyer, 'injury') && hasCue(buyer, 'vulnerable'), 1.5, 'somebody vulnerable was hurt'),
    ];
  },
};
