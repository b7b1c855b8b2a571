import { cancelCues, isCancelledInTime } from '../cancellation.ts';
import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The buyer wants out, and the parcel is already sent. */
export const cancelAfterDispatch: DisputeRule = {
  type: 'cancel_after_dispatch',
  weigh(reading) {
    const { state, order } = reading;
    const isInTime = isCancelledInTime(reading);
    return [
      ...said(reading, Object.fromEntries(cancelCues(reading).map((cue) => [cue, 3]))),
      ...shown(isInTime === false, 2.5, 'the parcel was already sent'),
      ...shown(isInTime, -3.5, 'the cancellation came before dispatch'),
      ...shown(state.isDelivered === true && order.deliveredScanAt === undefined, -1.5, 'it is delivered'),
      ...shown(
        state.isDelivered === true && hasCue(reading.buyer, 'own_choice'),
        -2,
        'it is here, and the wrong one was chosen',
      ),
    ];
  },
};
