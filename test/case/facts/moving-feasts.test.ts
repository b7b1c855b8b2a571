import { expect, it } from 'vitest';
import { easterOf, nthWeekday } from '../../../lib/case/facts/dates/moving-feasts.ts';

it.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, day) => expect(easterOf(year)).toBe(day));

it.each([
  [2026, 11, 'thu', 4, '2026-11-26'],
  [2026, 5, 'sun', 2, '2026-05-10'],
  [2026, 5, 'mon', -1, '2026-05-25'],
  [2026, 12, 'thu', -1, '2026-12-31'],
  [2026, 2, 'sun', 1, '2026-02-01'],
] as const)('%i-%i: %s no. %i', (year, month, weekday, nth, day) =>
  expect(nthWeekday(year, month, { weekday, nth })).toBe(day),
);
