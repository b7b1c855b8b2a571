import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf, compareInstants, instantAt } from '../../lib/calendar/index.ts';
import {
  type FollowedCase,
  formatCalendar,
  parseFollowed,
  planReminders,
  settleReminders,
} from '../../lib/reminders/index.ts';

const NIGHT = { from: '20:00', to: '08:00' };
const ZONE = 'America/New_York';

const followed = (clocks: FollowedCase['clocks'], change: Partial<FollowedCase> = {}): FollowedCase => ({
  title: 'Dana Whitlock',
  url: 'https://desk.example.com/tickets/7',
  zone: ZONE,
  clocks,
  told: [],
  ...change,
});
const due = (at: string, id = 'answer'): FollowedCase['clocks'][number] => ({
  id,
  what: 'Answer the dispute',
  at,
  kind: 'due',
});
const moments = (one: FollowedCase, quiet = NIGHT) =>
  planReminders('case', one, quiet).map(({ at }) => at.slice(0, 16));

describe('a start at night', () => {
  it('tells nothing of what was missed, looks again when the night is over, and tells it then, once', () => {
    const all = { one: followed([due('2026-11-20T18:00:00-05:00')]) };
    const night = settleReminders(all, '2026-11-20T23:00:00-05:00', NIGHT);
    expect(night.tell).toEqual([]);
    expect(night.nextAt).toBe('2026-11-21T08:00:00-05:00');
    const morning = settleReminders(night.followed, '2026-11-21T08:00:00-05:00', NIGHT);
    expect(morning.tell.map(({ reminder }) => reminder.step)).toEqual(['now']);
    expect(settleReminders(morning.followed, '2026-11-21T08:01:00-05:00', NIGHT).tell).toEqual([]);
  });
});

describe('reminders of a clock', () => {
  it('come three days and one day before it and at the moment itself', () => {
    expect(moments(followed([due('2026-11-20T15:00:00-05:00')]))).toEqual([
      '2026-11-17T15:00',
      '2026-11-19T15:00',
      '2026-11-20T15:00',
    ]);
  });

  it('come once where something only opens', () => {
    expect(moments(followed([{ ...due('2026-11-20T15:00:00-05:00'), kind: 'opens' }]))).toEqual(['2026-11-20T15:00']);
  });

  it('wait for the morning where they would fall into the night, and come the evening before where that is too late', () => {
    expect(moments(followed([due('2026-11-20T23:30:00-05:00')]))).toEqual([
      '2026-11-18T08:00',
      '2026-11-20T08:00',
      '2026-11-20T19:59',
    ]);
    expect(moments(followed([due('2026-11-20T05:00:00-05:00')]))).toEqual([
      '2026-11-17T08:00',
      '2026-11-19T08:00',
      '2026-11-19T19:59',
    ]);
  });

  it('tell of a whole day on its morning', () => {
    expect(moments(followed([due('2026-11-20')]))).toEqual([
      '2026-11-17T08:00',
      '2026-11-19T08:00',
      '2026-11-20T08:00',
    ]);
  });

  it('are 24-hour days apart when the clocks change', () => {
    expect(moments(followed([due('2026-11-01T12:00:00-05:00')]))).toEqual([
      '2026-10-29T13:00',
      '2026-10-31T13:00',
      '2026-11-01T12:00',
    ]);
  });

  it('are never given in quiet hours and never after the clock has run out', () => {
    const clockTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const written = clockTime.map(([hour, minute]) => `${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe', 'UTC'),
        written,
        written,
        (date, zone, from, to) => {
          const at = instantAt(date.toISOString().slice(0, 10), date.toISOString().slice(11, 16), zone);
          for (const reminder of planReminders('c', followed([due(at)], { zone }), { from, to })) {
            expect(compareInstants(reminder.at, at)).toBeLessThanOrEqual(0);
            const clock = clockTimeOf(reminder.at, zone);
            const quiet = from <= to ? clock >= from && clock < to : clock >= from || clock < to;
            // Where a zone moves its clocks inside the quiet hours, a moment may lie an hour beside.
            if (from !== to && /UTC|Tokyo/.test(zone)) expect(quiet).toBe(false);
          }
        },
      ),
    );
  });
});

describe('settling reminders', () => {
  const one = { case: followed([due('2026-11-20T15:00:00-05:00')]) };

  it('tells nothing before its time, and says when to look again', () => {
    const settled = settleReminders(one, '2026-11-16T12:00:00-05:00', NIGHT);
    expect(settled.tell).toEqual([]);
    expect(settled.nextAt?.slice(0, 16)).toBe('2026-11-17T15:00');
  });

  it('tells each reminder once', () => {
    const first = settleReminders(one, '2026-11-17T15:00:00-05:00', NIGHT);
    expect(first.tell.map(({ reminder }) => reminder.step)).toEqual(['three-days']);
    const second = settleReminders(first.followed, '2026-11-17T15:00:01-05:00', NIGHT);
    expect(second.tell).toEqual([]);
    expect(second.nextAt?.slice(0, 16)).toBe('2026-11-19T15:00');
  });

  it('tells only the nearest of those that came due while the browser was closed', () => {
    const late = settleReminders(one, '2026-11-21T09:00:00-05:00', NIGHT);
    expect(late.tell.map(({ reminder }) => reminder.step)).toEqual(['now']);
    expect(settleReminders(late.followed, '2026-11-21T09:01:00-05:00', NIGHT).tell).toEqual([]);
    expect(late.nextAt).toBeNull();
  });

  it('tells again when the clock has moved', () => {
    const told = settleReminders(one, '2026-11-17T15:00:00-05:00', NIGHT).followed.case;
    const moved = { case: { ...(told ?? one.case), clocks: [due('2026-11-24T15:00:00-05:00')] } };
    expect(settleReminders(moved, '2026-11-21T15:00:00-05:00', NIGHT).tell).toHaveLength(1);
  });

  it('lets go of a case a month after its last clock', () => {
    expect(settleReminders(one, '2026-12-19T15:00:00-05:00', NIGHT).followed).toHaveProperty('case');
    expect(settleReminders(one, '2026-12-21T15:00:00-05:00', NIGHT).followed).toEqual({});
  });
});

describe('followed cases as stored', () => {
  it('are read back', () => {
    const stored = { 'site#1': followed([due('2026-11-20')]) };
    expect(parseFollowed(JSON.parse(JSON.stringify(stored)))).toEqual({ followed: stored, unreadable: {} });
  });

  it.each([undefined, null, 3, [], { a: 1 }, { a: { title: 'x' } }])(
    'are none where the data is something else: %j',
    (data) => {
      expect(parseFollowed(data).followed).toEqual({});
    },
  );
});

describe('the calendar file', () => {
  const file = formatCalendar(
    'desk#7',
    followed([due('2026-11-20T15:00:00-05:00'), { ...due('2026-11-25', 'window'), what: 'Window; ends, really\nso' }]),
    '2026-11-16T12:00:00-05:00',
  );

  it('holds each clock with its alarms', () => {
    expect(file).toContain('DTSTART:20261120T200000Z\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261125\r\n');
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(6);
    expect(file).toContain('TRIGGER:-P3D\r\n');
  });

  it('escapes what would end a field, and folds long lines', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Window\\; ends\\, really\\nso (Dana Whitlock)');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('stays one event a clock whatever the words hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (what, title) => {
        const text = formatCalendar('c', followed([{ ...due('2026-11-20'), what }], { title }), '2026-11-16T12:00:00Z');
        const lines = text.replaceAll('\r\n ', '').split('\r\n');
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
        expect(lines.every((line) => line === '' || /^[A-Z-]+[:;]/.test(line))).toBe(true);
      }),
    );
  });
});
