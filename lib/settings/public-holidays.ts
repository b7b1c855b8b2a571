import { type BusinessCalendar, publicHolidays } from '../calendar/index.ts';
import type { IsoDay } from '../values/index.ts';
import type { SellerSettings } from './seller-settings.ts';

/** Why no work is done on a day: the holiday and the country or part that keeps it; neither for a day of the seller's own list. */
export interface HolidayNote {
  readonly day: IsoDay;
  readonly name?: string;
  readonly place?: string;
}

type HolidaySettings = Pick<SellerSettings, 'holidays' | 'publicHolidays' | 'sellerCountry' | 'workedHolidays'>;

/** The place whose public holidays count; undefined where none do. */
function placeOf({ publicHolidays: place, sellerCountry }: HolidaySettings): string | undefined {
  return place === 'own_country' ? sellerCountry : place;
}

/** Business days are counted from last year (what was promised then) to the year after next. */
const YEARS = [-1, 0, 1, 2];

const daysOf = (place: string, today: IsoDay): readonly IsoDay[] =>
  YEARS.flatMap((away) => publicHolidays(place, Number(today.slice(0, 4)) + away)).map(({ day }) => day);

const united = (...lists: readonly (readonly IsoDay[])[]): readonly IsoDay[] => [...new Set(lists.flat())].sort();

/**
 * The settings with the public holidays around a day among `holidays`, but for those the seller works on; the same settings
 * where no public holidays were asked for.
 */
export function withPublicHolidays(settings: SellerSettings, today: IsoDay): SellerSettings {
  const place = placeOf(settings);
  if (place === undefined) return settings;
  const worked = settings.workedHolidays ?? [];
  const free = daysOf(place, today).filter((day) => !worked.includes(day));
  return { ...settings, holidays: [...united(settings.holidays ?? [], free)] };
}

/**
 * Days on which money moves between both sides: the seller's business days without the public holidays of the buyer's
 * country. The seller's own where public holidays were not asked for.
 */
export function bankCalendar(
  settings: SellerSettings,
  buyerCountry: string | undefined,
  today: IsoDay,
): BusinessCalendar {
  if (placeOf(settings) === undefined || buyerCountry === undefined) return settings;
  return { ...settings, holidays: united(settings.holidays ?? [], daysOf(buyerCountry, today)) };
}

/**
 * Business days of a country: Monday to Friday without its public holidays, whatever the seller's week is. The seller's own
 * where public holidays were not asked for.
 */
export function placeCalendar(settings: SellerSettings, place: string, today: IsoDay): BusinessCalendar {
  if (placeOf(settings) === undefined) return settings;
  return { holidays: daysOf(place, today), officeHours: settings.officeHours };
}

/** The holiday a day is, first among the seller's, then among those of other places; null where it is none. */
export function holidayOn(day: IsoDay, settings: SellerSettings, others: readonly string[] = []): HolidayNote | null {
  const year = Number(day.slice(0, 4));
  for (const place of [placeOf(settings), ...others]) {
    const found = place === undefined ? undefined : publicHolidays(place, year).find((holiday) => holiday.day === day);
    if (found !== undefined && place !== undefined) return { day, name: found.name, place };
  }
  return settings.holidays?.includes(day) === true ? { day } : null;
}
