import type { IsoDay } from '../../values/index.ts';
import table from './table.json' with { type: 'json' };

/** A day on which offices of a country or a part of it are closed. */
export interface PublicHoliday {
  readonly day: IsoDay;
  /** In English where its calendar has an English name. */
  readonly name: string;
}

/** A day in the table, "1126:274" (November 26, name 274), or one that a part of the country does not keep, "-1126". */
const ENTRY = /^(-?)(\d{2})(\d{2})(?::(\d+))?$/;

const PLACES: Readonly<Record<string, readonly string[]>> = table.places;

const countryOf = (place: string): string => place.slice(0, 2);

/** A part whose days are those of its country stands in no table of its own. */
const isKnownPlace = (place: string): boolean =>
  Object.hasOwn(PLACES, countryOf(place)) && /^[A-Z]{2}(?:-[A-Z]{2,3})?$/.test(place);

/** Whether the table has the year of a place; where it has not, only the seller's own list counts. */
export const hasPublicHolidays = (place: string, year: number): boolean =>
  isKnownPlace(place) && PLACES[countryOf(place)]?.[year - table.from] !== undefined;

function change(days: Map<IsoDay, string>, entries: string, year: number): void {
  for (const entry of entries.split(' ')) {
    const [, minus, month, date, name] = ENTRY.exec(entry) ?? [];
    if (month === undefined || date === undefined) continue;
    const day = `${year}-${month}-${date}`;
    if (minus === '-') days.delete(day);
    else days.set(day, table.names[Number(name)] ?? '');
  }
}

/** The public holidays of a place in a year, by day; none for a place or a year that is not in the table. */
export function publicHolidays(place: string, year: number): readonly PublicHoliday[] {
  if (!hasPublicHolidays(place, year)) return [];
  const days = new Map<IsoDay, string>();
  const index = year - table.from;
  change(days, PLACES[countryOf(place)]?.[index] ?? '', year);
  if (place.length > 2) change(days, PLACES[place]?.[index] ?? '', year);
  return [...days].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
