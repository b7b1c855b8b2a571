import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHours,
  clockTimeOf,
  dayOf,
  dayOfMoment,
  endOfDay,
  endOfMoment,
  instantAt,
  isTimeZone,
  offsetMinutes,
  startOfDay,
  startOfMoment,
  toZone,
} from '../../lib/calendar/index.ts';

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const formats = new Map(
  ZONES.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }),
  ]),
);

/** What Intl, which knows nothing of our tables, shows on the zone's clocks. */
function shown(epochMs: number, zone: string): { readonly day: string; readonly clock: string } {
  const parts = Object.fromEntries(
    (formats.get(zone)?.formatToParts(epochMs) ?? []).map((part) => [part.type, part.value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}`, clock: `${parts.hour}:${parts.minute}` };
}

const anyZone = fc.constantFrom(...ZONES);
const anyMinute = fc.integer({ min: 0, max: 69 * 365 * 1440 }).map((minute) => Date.UTC(1975, 0, 1) + minute * 60_000);
const iso = (epochMs: number): string => new Date(epochMs).toISOString();

describe('the day and the clock at an instant', () => {
  it('agree with Intl in every zone, through all clock changes', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (epochMs, zone) => {
        const { day, clock } = shown(epochMs, zone);
        expect(dayOf(iso(epochMs), zone)).toBe(day);
        expect(clockTimeOf(iso(epochMs), zone)).toBe(clock);
        expect(Date.parse(toZone(iso(epochMs), zone))).toBe(epochMs);
      }),
      { numRuns: 3000 },
    );
  });

  it('keep the very minute of a clock change on the new side', () => {
    expect(toZone('2026-03-08T06:59:00Z', 'America/New_York')).toBe('2026-03-08T01:59:00-05:00');
    expect(toZone('2026-03-08T07:00:00Z', 'America/New_York')).toBe('2026-03-08T03:00:00-04:00');
    expect(toZone('2026-11-01T05:59:00Z', 'America/New_York')).toBe('2026-11-01T01:59:00-04:00');
    expect(toZone('2026-11-01T06:00:00Z', 'America/New_York')).toBe('2026-11-01T01:00:00-05:00');
  });

  it('are the same whatever offset the instant is written with', () => {
    expect(dayOf('2026-03-01T03:10:00+08:00', 'America/Chicago')).toBe('2026-02-28');
    expect(dayOf('2026-02-28T13:10:00-06:00', 'America/Chicago')).toBe('2026-02-28');
  });
});

describe('the instant of a time on a day', () => {
  it('shows that time on the zone’s clocks, or the time after a gap', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (epochMs, zone) => {
        const { day, clock } = shown(epochMs, zone);
        const found = Date.parse(instantAt(day, clock, zone));
        expect(shown(found, zone)).toEqual({ day, clock });
        // A time shown twice means its first showing.
        expect(found).toBeLessThanOrEqual(epochMs);
        expect(epochMs - found).toBeLessThanOrEqual(3_600_000);
      }),
      { numRuns: 3000 },
    );
  });

  it('moves a skipped time forward by the gap', () => {
    expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T03:30:00-04:00');
    expect(instantAt('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-04T02:45:00+11:00');
    expect(instantAt('2011-12-30', '10:00', 'Pacific/Apia')).toBe('2011-12-31T10:00:00+14:00');
  });

  it('takes the first of a time shown twice', () => {
    expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T01:30:00-04:00');
    expect(instantAt('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T02:30:00+02:00');
  });

  it('starts and ends a day in its zone', () => {
    expect(startOfDay('2026-02-28', 'America/Chicago')).toBe('2026-02-28T00:00:00-06:00');
    expect(endOfDay('2028-02-29', 'Asia/Shanghai')).toBe('2028-02-29T23:59:00+08:00');
    expect(startOfMoment('2026-07-01', 'Europe/Paris')).toBe('2026-07-01T00:00:00+02:00');
    expect(endOfMoment('2026-07-01', 'Europe/Paris')).toBe('2026-07-01T23:59:00+02:00');
    expect(endOfMoment('2026-07-01T10:00:00Z', 'Europe/Paris')).toBe('2026-07-01T12:00:00+02:00');
    expect(dayOfMoment('2026-07-01T23:30:00Z', 'Europe/Paris')).toBe('2026-07-02');
    expect(dayOfMoment('2026-07-01', 'Asia/Tokyo')).toBe('2026-07-01');
  });
});

describe('hours on top of an instant', () => {
  it('are elapsed hours: seven days over a clock change end an hour later on the clock', () => {
    expect(addHours('2026-03-05T18:20:00-05:00', 168, 'America/New_York')).toBe('2026-03-12T19:20:00-04:00');
    expect(addHours('2026-03-05T18:20:00-05:00', 168)).toBe('2026-03-12T18:20:00-05:00');
    expect(addHours('2026-03-05T18:20:00Z', -1.5)).toBe('2026-03-05T16:50:00+00:00');
  });
});

describe('what cannot be computed', () => {
  it('is empty and stays empty', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(dayOf('2026-02-28T10:00:00Z', 'Mars/Olympus')).toBe('');
    expect(instantAt('2026-02-28', '10:00', 'Mars/Olympus')).toBe('');
    expect(instantAt('2026-02-28', '24:00', 'UTC')).toBe('');
    expect(instantAt('2026-02-30', '10:00', 'UTC')).toBe('');
    expect(addHours(instantAt('', '10:00', 'UTC'), 5)).toBe('');
    expect(dayOfMoment('2026-13-01', 'UTC')).toBe('');
    expect(offsetMinutes('Nowhere', '2026-02-28T10:00:00Z')).toBeNaN();
  });

  it('never throws, on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(
          [dayOf(a, b), instantAt(a, b, c), addHours(a, 1, b), clockTimeOf(a, 'UTC'), endOfMoment(a, b)].every(
            (text) => text === '',
          ),
        ).toBe(true);
      }),
    );
  });
});
