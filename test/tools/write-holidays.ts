// npm run holidays: writes the table of public holidays in lib/calendar from the data of date-holidays, the same bytes each time.
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const FOLDER = new URL('../../lib/calendar/public-holidays/', import.meta.url);
const [FIRST, LAST] = [2025, 2029];
const COUNTRIES =
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IN IS IT JP KR LT LU LV MT MX MY NL NO NZ PH PL PT RO SE SG SI SK TH TR TW US VN ZA'.split(
    ' ',
  );
/** Countries whose parts keep days of their own that close offices there. */
const WITH_PARTS = ['AU', 'CA', 'CH', 'DE', 'ES', 'GB'];
/** Public by name, and worked. */
const WORKED = /^(?:International Women's Day|Youth Day|Children's Day|Army Day)$/;

const A_DAY = 86_400_000;
/** A day on which clocks are set forward is an hour short. Half days are worked. */
const HOUR = 1 / 24;

const names: string[] = [];
const numberOf = (name: string): number => {
  if (!names.includes(name)) names.push(name);
  return names.indexOf(name);
};

type Year = ReadonlyMap<string, number>;

/** Days of a year with the number of their name, by month and day. */
function yearOf(place: readonly [string, string?], year: number): Year {
  const [country, part] = place;
  const calendar = part === undefined ? new Holidays(country) : new Holidays(country, part);
  const found = new Map<string, number>();
  for (const { date, start, end, name, type } of calendar.getHolidays(year, 'en')) {
    const length = Math.floor((end.getTime() - start.getTime()) / A_DAY + HOUR);
    if (type !== 'public' || length < 1 || (country === 'CN' && WORKED.test(name))) continue;
    for (let ahead = 0; ahead < length; ahead += 1) {
      const day = new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + ahead * A_DAY).toISOString();
      const key = day.slice(5, 7) + day.slice(8, 10);
      if (day.startsWith(String(year)) && !found.has(key))
        found.set(key, numberOf(name.replace(/ \(substitute day\)$/, '')));
    }
  }
  return found;
}

const written = (days: Year): string =>
  [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, name]) => `${day}:${name}`)
    .join(' ');

const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
const places: Record<string, readonly string[]> = {};
for (const country of COUNTRIES) {
  const whole = years.map((year) => yearOf([country], year));
  places[country] = whole.map(written);
  if (!WITH_PARTS.includes(country)) continue;
  for (const part of Object.keys(new Holidays().getStates(country) ?? {}).sort()) {
    const own = years.map((year, index) => {
      const days = yearOf([country, part], year);
      const shared = whole[index] ?? new Map<string, number>();
      const more = new Map([...days].filter(([day]) => !shared.has(day)));
      const fewer = [...shared.keys()].filter((day) => !days.has(day)).map((day) => `-${day}`);
      return [written(more), ...fewer].filter(Boolean).join(' ');
    });
    if (own.some((text) => text !== '')) places[`${country}-${part}`] = own;
  }
}
const source =
  'date-holidays 3.37 by commenthol, data under CC BY-SA 3.0 (relies on Wikipedia articles; their list stands in the package). This table is under CC BY-SA 3.0 too.';
const lines = Object.entries(places).map(([place, texts]) => `    ${JSON.stringify(place)}: ${JSON.stringify(texts)}`);
writeFileSync(
  new URL('table.json', FOLDER),
  `{\n  "source": ${JSON.stringify(source)},\n  "from": ${FIRST},\n  "names": ${JSON.stringify(names)},\n  "places": {\n${lines.join(',\n')}\n  }\n}\n`,
);
writeFileSync(new URL('places.json', FOLDER), `${JSON.stringify(Object.keys(places))}\n`);
