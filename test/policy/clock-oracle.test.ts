import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type ClockSetting, momentOfClock } from '../../lib/policy/clock-moment.ts';
import type { Clock } from '../../lib/policy/condition.ts';
import { known } from '../../lib/values/index.ts';

const ZONES = [
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Lisbon',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
] as const;
const HOLIDAYS = ['2024-12-25', '2025-01-01', '2026-05-25', '2026-12-25', '2028-02-29'];
const CLOSES = '17:30';

/** Minutes from 2004 to 2035, and more often than by chance those near a change of the clocks or a leap day. */
const START_MS = Date.UTC(2004, 0, 1);
const SPAN_MINUTES = 31 * 365 * 1_440;
const EDGES = [
  '2026-03-08T06:30:00Z',
  '2026-03-29T00:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-11-01T05:30:00Z',
  '2026-04-04T14:45:00Z',
  '2026-10-03T15:15:00Z',
  '2011-12-30T09:00:00Z',
  '2024-02-28T23:30:00Z',
  '2028-02-29T12:00:00Z',
  '2023-12-31T23:59:00Z',
].map((text) => Date.parse(text));
const minute = fc.oneof(
  fc.integer({ min: 0, max: SPAN_MINUTES }).map((count) => START_MS + count * 60_000),
  fc
    .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -4_320, max: 4_320 }))
    .map(([edge, minutes]) => edge + minutes * 60_000),
);
const from = fc.tuple(minute, fc.boolean()).map(([ms, isDay]) => {
  const text = new Date(ms).toISOString();
  return isDay ? text.slice(0, 10) : text;
});
const some = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined, freq: 2 });
const clock = fc.record({
  from: fc.constant('event'),
  hours: some(400),
  fullDays: some(60),
  days: some(400),
  months: some(30),
  businessDays: some(45),
  until: fc.constantFrom(undefined, 'same_time', 'start_of_day', 'end_of_day', 'close_of_business'),
  zone: fc.constantFrom(undefined, 'buyer', 'seller'),
}) as fc.Arbitrary<Clock>;
const zones = fc.tuple(fc.constantFrom(...ZONES), fc.constantFrom(...ZONES));

const numberOf = (count: Clock['days']): number => (typeof count === 'number' ? count : 0);

function skipBusinessDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let [at, left] = [day, count];
  while (left > 0) {
    at = at.add({ days: 1 });
    if (at.dayOfWeek <= 5 && !HOLIDAYS.includes(at.toString())) left -= 1;
  }
  return at;
}

/** The same moment by Temporal alone, which shares no code with ours. */
function momentByTemporal(event: string, { until, ...counts }: Clock, zone: string): number {
  const isDay = event.length === 10;
  const start = isDay
    ? Temporal.PlainDate.from(event).toZonedDateTime(zone)
    : Temporal.Instant.from(event).toZonedDateTimeISO(zone);
  const exact = numberOf(counts.hours) + 24 * numberOf(counts.fullDays);
  const begin = start.add({ hours: exact });
  const first = isDay && exact === 0 ? Temporal.PlainDate.from(event) : begin.toPlainDate();
  const ahead = first.add({ months: numberOf(counts.months) }).add({ days: numberOf(counts.days) });
  const last = skipBusinessDays(ahead, numberOf(counts.businessDays));
  if (last.equals(first) && until === undefined && !(isDay && exact === 0)) return begin.epochMilliseconds;
  const same = isDay && exact === 0 ? '00:00' : begin.toPlainTime().toString({ smallestUnit: 'minute' });
  const times = { same_time: same, start_of_day: '00:00', end_of_day: '23:59', close_of_business: CLOSES } as const;
  return last.toZonedDateTime({ timeZone: zone, plainTime: times[until ?? 'same_time'] }).epochMilliseconds;
}

describe('a clock of a rule', () => {
  it('runs out when Temporal says so: 10,000 clocks in 12 zones, through changes of the clocks and leap days', () => {
    fc.assert(
      fc.property(from, clock, zones, (event, each, [buyerZone, sellerZone]) => {
        const setting: ClockSetting = {
          buyerZone,
          sellerZone,
          calendar: { holidays: HOLIDAYS, officeHours: { from: '09:00', to: CLOSES } },
        };
        const moment = momentOfClock(each, { event: known(event) }, setting);
        const zone = each.zone === 'seller' ? sellerZone : buyerZone;
        expect(moment.known && Date.parse(String(moment.value))).toBe(momentByTemporal(event, each, zone));
      }),
      { numRuns: 10_000 },
    );
  });
});
