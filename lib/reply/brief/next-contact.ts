import {
  addBusinessDays,
  addDays,
  type BusinessCalendar,
  clockTimeOf,
  compareInstants,
  dayOf,
  instantAt,
  isBusinessDay,
} from '../../calendar/index.ts';
import type { IsoDay, IsoInstant, IsoMoment, TimeZoneId } from '../../values/index.ts';

/** What decides when the seller writes again. */
export interface ContactNeeds {
  readonly now: IsoInstant;
  readonly sellerZone: TimeZoneId | undefined;
  readonly buyerZone: TimeZoneId;
  /** The seller's day now. */
  readonly today: IsoDay;
  readonly calendar: BusinessCalendar;
}

const FIRST_WAKING_HOUR = 9;
const LAST_WORKING_HOUR = 18;
const LAST_WAKING_HOUR = 21;

const hourIn = (instant: IsoInstant, zone: TimeZoneId): number => Number(clockTimeOf(instant, zone).slice(0, 2));

/** Full office hours of a day, latest first. */
function officeHoursOf(day: IsoDay, zone: TimeZoneId, calendar: BusinessCalendar): readonly IsoInstant[] {
  const from = Number(calendar.officeHours?.from.slice(0, 2) ?? 9) + 1;
  const to = Number(calendar.officeHours?.to.slice(0, 2) ?? 17);
  const hours: IsoInstant[] = [];
  for (let hour = to; hour >= from; hour -= 1) hours.push(instantAt(day, `${String(hour).padStart(2, '0')}:00`, zone));
  return hours.filter((instant) => instant !== '');
}

/**
 * When the seller writes again: the next working day, within office hours and, where these meet, while the buyer is
 * awake. A whole day where the seller's hours or zone are not set.
 */
export function nextContactAfter(needs: ContactNeeds): IsoMoment {
  const day = addBusinessDays(needs.today, 1, needs.calendar) || addDays(needs.today, 1);
  const { sellerZone, calendar } = needs;
  if (sellerZone === undefined || calendar.officeHours === undefined) return day;
  const hours = officeHoursOf(day, sellerZone, calendar).filter((hour) => compareInstants(hour, needs.now) > 0);
  const upTo = (latest: number): IsoInstant | undefined =>
    hours.find((hour) => {
      const there = hourIn(hour, needs.buyerZone);
      return there >= FIRST_WAKING_HOUR && there <= latest;
    });
  const awake = upTo(LAST_WORKING_HOUR) ?? upTo(LAST_WAKING_HOUR);
  // Nobody expects a shop to write on a day off: then a day alone is said, the one it is at the buyer's when the office closes.
  if (awake !== undefined && isBusinessDay(dayOf(awake, needs.buyerZone), calendar)) return awake;
  const closing = hours[0] === undefined ? '' : dayOf(hours[0], needs.buyerZone);
  if (closing > day) return closing;
  return day;
}

/** The day something the seller has at hand leaves: today while the office is open or opens today, else the next working day. */
export function dispatchDayOf(needs: ContactNeeds): IsoDay {
  const { today, calendar, sellerZone } = needs;
  const closes = sellerZone === undefined ? '' : instantAt(today, calendar.officeHours?.to ?? '23:59', sellerZone);
  const isOpen = isBusinessDay(today, calendar) && (closes === '' || compareInstants(needs.now, closes) < 0);
  return isOpen ? today : addBusinessDays(today, 1, calendar) || addDays(today, 1);
}
