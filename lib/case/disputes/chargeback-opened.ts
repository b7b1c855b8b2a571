import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The bank has been asked to take the money back. */
export const chargebackOpened: DisputeRule = {
  type: 'chargeback_opened',
  weigh(reading) {
    const { order } = reading;
    return [
      ...said(reading, { chargeback_opened_said: 4.5 }),
      ...shown(
        order.chargeback !== undefined && order.chargeback.status !== 'won' && order.chargeback.status !== 'lost',
        8,
        'a chargeback is open',
      ),
      ...shown(
        order.chargeback?.status === 'won' || order.chargeback?.status === 'lost',
        3,
        'a chargeback was decided',
      ),
    ];
  },
};
