import { addDays, compareDays, dayOfMoment, startOfBusiness } from '../../calendar/index.ts';
import type { ReminderSource } from './reminder-source.ts';

const DAYS_BEFORE = 3;

/** Where the platform would confirm receipt by itself before the goods can be there: extend the receiving time in time. */
export const remindOfReceipt: ReminderSource = ({ case: theCase, zone }) => {
  const order = theCase.order.record;
  if (order.autoConfirmDays === undefined || order.autoConfirmedAt !== undefined || order.deliveredAt !== undefined)
    return [];
  const sent = order.dispatchedAt ? dayOfMoment(order.dispatchedAt, zone) : plannedDispatch(theCase);
  const takes = order.transitDays ?? theCase.usualTransitDays;
  if (sent === undefined || takes === undefined) return [];
  const confirms = addDays(sent, order.autoConfirmDays);
  if (compareDays(addDays(sent, takes), confirms) <= 0) return [];
  const at = startOfBusiness(addDays(confirms, -DAYS_BEFORE), zone, theCase.settings);
  return [
    { what: `extend the receiving time: the platform confirms by itself on ${confirms}, before the goods arrive`, at },
  ];
};

function plannedDispatch(theCase: Parameters<ReminderSource>[0]['case']): string | undefined {
  const { realisticDispatchBy, dispatchBy, platformDispatchDate } = theCase.order.record;
  if (realisticDispatchBy !== undefined) return addDays(realisticDispatchBy, theCase.settings.promiseBufferDays ?? 0);
  return dispatchBy ?? platformDispatchDate;
}
