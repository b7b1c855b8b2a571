import { dayOfMoment, skippedHolidays } from '../calendar/index.ts';
import type { Case } from '../case/index.ts';
import { bankCalendar, type HolidayNote, holidayOn } from '../settings/index.ts';
import type { IsoDay, IsoMoment } from '../values/index.ts';
import { holidaysOfClock } from './clock-moment.ts';
import type { Clock } from './condition.ts';
import type { Judging } from './evaluate-condition.ts';
import type { FactName } from './report.ts';

type OrderRecord = Case['order']['record'];

/** Facts that are counted in business days themselves, with the moment they are counted from; `bank`: in days of banks. */
const COUNTED_FACTS: Readonly<
  Record<FactName, { readonly from: (order: OrderRecord) => IsoMoment | undefined; readonly bank?: true }>
> = {
  'return.refundDueAt': { from: (order) => order.return?.receivedAt },
  'refund.visibleBy': { from: (order) => order.refund?.sentAt ?? undefined, bank: true },
  'trace.dueAt': { from: (order) => order.trace?.openedAt },
};

function holidaysOfFact(name: FactName, ticket: Case, judging: Judging): readonly IsoDay[] {
  const counted = Object.hasOwn(COUNTED_FACTS, name) ? COUNTED_FACTS[name] : undefined;
  const [from, end] = [counted?.from(ticket.order.record), judging.situation[name]];
  if (counted === undefined || from === undefined || !end?.known || typeof end.value !== 'string') return [];
  const zone = judging.setting.sellerZone;
  const country = ticket.order.record.buyer?.country;
  const calendar = counted.bank
    ? bankCalendar(ticket.settings, country, ticket.now.slice(0, 10))
    : judging.setting.calendar;
  return skippedHolidays(dayOfMoment(from, zone), dayOfMoment(end.value, zone), calendar);
}

/** The holidays for which a clock that counts business days ends later, by name where their calendar is known. */
export function movedBy(clock: Clock, ticket: Case, judging: Judging): readonly HolidayNote[] {
  const days =
    clock.businessDays === undefined
      ? holidaysOfFact(clock.from, ticket, judging)
      : holidaysOfClock(clock, judging.situation, judging.setting);
  const { country } = ticket.order.record.buyer ?? {};
  const others = [clock.holidaysOf, country].filter((place) => place !== undefined);
  return days.flatMap((day) => holidayOn(day, ticket.settings, others) ?? []);
}
