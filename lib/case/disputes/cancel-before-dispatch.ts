import { cancelCues, isCancelledInTime } from '../cancellation.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The buyer wants out, and nothing was sent when it was said. */
export const cancelBeforeDispatch: DisputeRule = {
  type: 'cancel_before_dispatch',
  weigh(reading) {
    const { state } = reading;
    const isInTime = isCancelledInTime(reading);
    return [
      ...said(reading, Object.fromEntries(cancelCues(reading).map((cue) => [cue, 3]))),
      ...shown(isInTime, 2.5, 'the cancellation came before dispatch'),
      ...shown(isInTime === false, -3.5, 'the parcel was already sent'),
      ...shown(state.isDispatchLate && state.isDispatched === false, -1, 'it is late anyway'),
    ];
  },
};
