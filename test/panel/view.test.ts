import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import type { OrderReading } from '../../lib/orders/index.ts';
import {
  fieldForQuestion,
  fieldTextOf,
  formatDate,
  formatMoment,
  formatSpan,
  listClocks,
  listOrderRows,
  listStandouts,
  ORDER_FIELDS,
  paragraphsOf,
  readPastedThread,
  scalePaths,
  withField,
} from '../../lib/panel/index.ts';
import { FACTS } from '../../lib/policy/index.ts';
import { moneyOf } from '../../lib/values/index.ts';
import { NOW, stormThread } from './fake-ports.ts';
import { adviseByHand } from './hand-made-advice.ts';

const advice = (change: Partial<Parameters<typeof adviseByHand>[0]> = {}) =>
  adviseByHand({
    thread: stormThread(),
    orders: [],
    settings: { sellerTimeZone: 'America/Chicago' },
    now: NOW,
    ...change,
  });

describe('times as the panel writes them', () => {
  it.each([
    [0, '0 min'],
    [59.9, '59 min'],
    [60, '1 h'],
    [310, '5 h 10 min'],
    [605, '10 h'],
    [1439, '23 h'],
    [1440, '1 d'],
    [3960, '2 d 18 h'],
    [-3960, '2 d 18 h'],
    [Number.NaN, ''],
  ])('%d minutes are "%s", never rounded up', (minutes, text) => {
    expect(formatSpan(minutes)).toBe(text);
  });

  it('are on the clocks of the zone asked for, with the year only where it differs', () => {
    expect(formatMoment('2026-03-03T18:20:00-06:00', 'Asia/Shanghai', NOW)).toBe('Wed 4 Mar 08:20');
    expect(formatMoment('2027-03-03', undefined, NOW)).toBe('Wed 3 Mar 2027');
    expect(formatMoment('nonsense', 'Asia/Shanghai', NOW)).toBe('');
    expect([formatDate('2020-01-01'), formatDate('nonsense')]).toEqual(['1 Jan 2020', '']);
  });
});

describe('clocks', () => {
  const clocksAt = (now: string) =>
    listClocks(
      advice({ now, orders: [{ source: 'form', record: { lastScanAt: '2026-02-24T18:20:00-06:00' } }] }),
      'Scan',
    );

  it('stand in the order of what presses', () => {
    expect(clocksAt(NOW).map((clock) => clock.id)).toEqual(['last-scan', 'answer', 'opens:refund_full_no_return']);
    expect(clocksAt(NOW).map((clock) => clock.pressing)).toEqual([false, true, false]);
  });

  it('put what was missed before what is to come', () => {
    const later = clocksAt('2026-02-28T09:00:00-06:00');
    expect(later.map((clock) => [clock.id, clock.over])).toEqual([
      ['last-scan', true],
      ['answer', true],
      ['opens:refund_full_no_return', false],
    ]);
  });

  it('show the buyer’s day only where it is another one', () => {
    expect(clocksAt(NOW).at(-1)).toMatchObject({ own: 'Tue 3 Mar 18:20', buyer: '19:20', span: '4 d 6 h' });
  });
});

describe('order facts by hand', () => {
  it('come back as they were typed, for every field', () => {
    const samples = {
      text: fc.constantFrom('A-1', 'Two words'),
      amount: fc.integer({ min: 0, max: 99_999_999 }).map((cents) => String(cents / 100)),
      whole: fc.nat(9999).map(String),
      day: fc.constantFrom('2026-02-28', '2028-02-29'),
      instant: fc.constantFrom('2026-02-24T18:20', '2026-07-01T00:05'),
      country: fc.constantFrom('US', 'DE'),
      zone: fc.constantFrom('Europe/Berlin', 'Asia/Shanghai'),
      'yes-no': fc.constantFrom('yes', 'no'),
    };
    for (const field of ORDER_FIELDS) {
      const values = field.kind === 'choice' ? fc.constantFrom(...field.choices) : samples[field.kind];
      fc.assert(
        fc.property(values, (text) => {
          const typed = withField({}, field, { text, zone: 'America/Chicago' });
          expect(typed.ok && fieldTextOf(typed.value, field, 'America/Chicago')).toBe(text);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('are refused where they cannot be, and taken out when emptied', () => {
    for (const field of ORDER_FIELDS.filter((each) => each.kind !== 'text' && each.kind !== 'yes-no'))
      expect(withField({}, field, { text: '?!', zone: 'UTC' }).ok).toBe(false);
    const country = ORDER_FIELDS.find((each) => each.path === 'buyer.country');
    const emptied = country && withField({ buyer: { country: 'US' } }, country, { text: ' ', zone: 'UTC' });
    expect(emptied).toEqual({ ok: true, value: {} });
  });

  it('are listed with their source', () => {
    const rowsOf = (orders: readonly OrderReading[]) =>
      listOrderRows(advice({ orders, settings: { currency: 'JPY' } }), {});
    const two = ['a.csv', 'b.csv'].map((file, at): OrderReading => ({ source: 'export', record: { total: at }, file }));
    const filesOf = (orders: readonly OrderReading[]) =>
      listOrderRows(advise({ thread: stormThread(), orders, settings: {}, now: NOW }), {})
        .find(({ field }) => field.path === 'total')
        ?.accounts.map(({ file }) => file);
    expect(filesOf(two)).toEqual(['b.csv', 'a.csv']);
    expect(filesOf(two.slice(1))).toEqual([null]);
    const page: OrderReading = { source: 'page', record: { total: 12 } };
    const rows = rowsOf([page, { source: 'export', record: { total: 10 } }]);
    expect(
      rows.map((row) => [row.field.path, row.conflict, row.accounts.map((each) => [each.source, each.text])]),
    ).toEqual([
      [
        'total',
        true,
        [
          ['page', '12 JPY'],
          ['export', '10 JPY'],
        ],
      ],
    ]);
    const [decided] = rowsOf([{ source: 'form', record: { total: 10 } }, page]);
    expect(decided).toMatchObject({ conflict: false, overruled: [{ source: 'page', text: '12 JPY' }] });
  });
});

describe('questions', () => {
  it('name only facts that the policy knows', () => {
    const asked = Object.entries(FACTS).filter(([, fact]) => fact.ask);
    const answerable = asked.filter(([name]) => fieldForQuestion(name));
    expect(answerable.length).toBeGreaterThan(asked.length / 2);
    expect(fieldForQuestion('no.such.fact')).toBeNull();
  });
});

describe('what stands out', () => {
  it('puts a threat before money, and says nothing twice', () => {
    const ids = listStandouts(advice()).map((standout) => standout.id);
    expect(ids).toEqual(['legal_threat', 'expedite_paid', 'repeat_contact', 'high_value']);
  });

  it('quotes the words it was read from', () => {
    expect(listStandouts(advice())[0]?.quotes).toEqual([
      {
        message: 3,
        text: 'I will speak to my lawye',
        passage: { words: 'I will speak to my lawye', messageStart: 'I will speak to my lawyer. Refund me.' },
      },
    ]);
  });
});

describe('the reply by sentences', () => {
  it('gathers paragraphs and flags the sentence a finding lies in', () => {
    const { draft } = advice();
    const at = draft.text.indexOf('express fee');
    const finding = { rule: 'X-01', severity: 'low', start: at, end: at + 4, message: '', better: '' } as const;
    const paragraphs = paragraphsOf(draft, [finding]);
    expect(paragraphs.map((sentences) => sentences.length)).toEqual([1, 3, 1]);
    expect(paragraphs.flat().map((sentence) => sentence.flagged)).toEqual([false, false, true, false, false]);
  });

  it('stands in the panel as it goes out: no space between sentences that have none', () => {
    const messages = [
      { from: 'buyer', at: NOW, text: '我的窗帘还没到，物流信息好几天没有更新了！请马上退款。' },
    ] as const;
    const order: OrderReading = { source: 'form', record: { item: '窗帘', dispatchedAt: '2026-02-20T12:00:00-06:00' } };
    const { draft } = advise({ thread: { key: 'zh', site: 's', messages }, orders: [order], settings: {}, now: NOW });
    const paragraphs = paragraphsOf(draft, []);
    expect(draft.language).toBe('zh');
    expect(Math.max(...paragraphs.map((sentences) => sentences.length))).toBeGreaterThan(1);
    const shown = paragraphs.map((sentences) =>
      sentences.map(({ part, gap }, index) => (index === 0 ? part.text : gap + part.text)).join(''),
    );
    expect(shown.join('\n\n')).toBe(draft.text);
  });
});

describe('cost paths', () => {
  it('share one scale and stand cheapest first', () => {
    const path = (id: string, amount: number) => ({
      id,
      title: id,
      remedies: [],
      expected: moneyOf(amount, 'USD'),
      best: moneyOf(-5, 'USD'),
      worst: moneyOf(amount * 2, 'USD'),
      mainAssumption: '',
    });
    expect(
      scalePaths([path('b', 50), path('a', 25)]).map((each) => [
        each.path.id,
        each.bestPercent,
        each.expectedPercent,
        each.worstPercent,
      ]),
    ).toEqual([
      ['a', 0, 25, 50],
      ['b', 0, 50, 100],
    ]);
  });
});

describe('pasted conversations', () => {
  it('are cut at words for the speaker', () => {
    const thread = readPastedThread('Buyer: Where is it?\nStill nothing.\n\nSeller (10:30): On its way.');
    expect(thread?.messages.map((message) => [message.from, message.text])).toEqual([
      ['buyer', 'Where is it?\nStill nothing.'],
      ['seller', 'On its way.'],
    ]);
  });

  it('are cut at lines with a name and a time, whose writers are asked for', () => {
    const thread = readPastedThread('Dana Whitlock  19 Nov 2026, 12:22\nWhere is it?\nInes 19 Nov 2026, 18:22\nSoon.');
    expect(thread?.messages.map((message) => [message.from, message.author?.name, message.text])).toEqual([
      ['unknown', 'Dana Whitlock', 'Where is it?'],
      ['unknown', 'Ines', 'Soon.'],
    ]);
  });

  it('never fail and never invent words', () => {
    expect(readPastedThread(' \n ')).toBeNull();
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        for (const message of readPastedThread(text)?.messages ?? [])
          for (const word of message.text.split(/\s+/)) expect(text).toContain(word);
      }),
      { numRuns: 200 },
    );
  });
});
