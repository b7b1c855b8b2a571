import { type DisputeRule, isAboutRefund, said, shown } from './dispute-rule.ts';

/** Not sent by the promised day, or it surely will not be. */
export const lateDispatch: DisputeRule = {
  type: 'late_dispatch',
  weigh(reading) {
    const { state, order } = reading;
    return [
      ...said(reading, { m_late_dispatch: 2.6, m_where: 1, m_not_arrived: 1, m_late: 0.8 }),
      ...shown(state.isDispatchLate && state.isDispatched === false, 5, 'the dispatch day is missed or will be'),
      ...shown(state.isDispatchLate && state.isDispatched, 2.6, 'sent after the promised dispatch day'),
      ...shown(state.isDispatched === false, 1.5, 'nothing was sent yet'),
      ...shown((order.earlierDispatchBy ?? []).length > 0, 1, 'the dispatch day was moved before'),
      ...shown(
        state.isDispatched && state.isDispatchLate !== true && order.dispatchedAt !== undefined,
        -2,
        'sent, and nothing says late',
      ),
      ...shown(state.isLost || state.hasDeliveredScan, -2, 'the parcel was under way'),
      ...shown(isAboutRefund(reading), -2, 'it is the refund that is waited for'),
      ...shown(order.digital !== undefined, -4, 'a file is not sent'),
    ];
  },
};
