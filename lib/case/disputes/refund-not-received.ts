import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The money was promised or is due, and is not there. */
export const refundNotReceived: DisputeRule = {
  type: 'refund_not_received',
  weigh(reading) {
    const { state, order, buyer, facts } = reading;
    const isPromised = facts.some((fact) => fact.kind === 'promise' && fact.value.what === 'refund');
    return [
      ...said(reading, { m_refund_waiting: 2.8, m_returned_already: 1.4 }),
      ...shown(order.refund !== undefined && order.refund.sentAt === null, 3, 'the refund has not left'),
      ...shown(
        order.refund?.status === 'promised' || order.refund?.status === 'awaiting_approval',
        1.5,
        'a refund was promised',
      ),
      ...shown(
        order.refund?.status === 'sent' && hasCue(buyer, 'm_refund_waiting', 'm_returned_already'),
        2,
        'a refund was sent',
      ),
      ...shown(
        order.return?.receivedAt !== undefined &&
          order.return.condition !== 'different_item' &&
          order.return.condition !== 'used' &&
          order.return.condition !== 'damaged',
        1.5,
        'the return has arrived',
      ),
      ...shown(isPromised && hasCue(buyer, 'm_refund_waiting'), 1.5, 'a refund was promised in a message'),
      ...shown(
        order.refund === undefined &&
          !isPromised &&
          order.return === undefined &&
          !hasCue(buyer, 'm_returned_already') &&
          Object.keys(order).length > 0 &&
          state.isDelivered !== true,
        -1.8,
        'no refund or return is known',
      ),
    ];
  },
};
