import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { amountOf, DISPUTE_TYPES } from '../../lib/values/index.ts';
import { inTransit, late, ticketOf } from './tickets.ts';

const PIECES = [
  'I want a refund',
  'where is my order',
  '$',
  '1.234,50 €',
  'by Friday',
  'YOU LIARS!!!',
  'cancel',
  '03/04',
  'Bitte',
  '退款',
  'remboursez-moi',
  '1Z9W04R20211835524',
  '\n> ',
  '<script>',
  '\u202e',
  '😡',
  'never arrived',
  'lawyer',
  'photo attached',
  'broken',
  'thank you',
  '2026-05-09',
  '%',
  '{0}',
  '.*',
  '\\',
  'A'.repeat(300),
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const moment = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const day = moment.map((at) => at.slice(0, 10));
const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const message = fc.record(
  { from: fc.constantFrom('buyer', 'seller', 'platform', 'unknown'), text, at: moment },
  { requiredKeys: ['from', 'text'] },
);
const order: fc.Arbitrary<OrderRecord> = fc.record(
  {
    price: money,
    shippingPaid: money,
    total: money,
    item: fc.string({ maxLength: 40 }),
    dispatchedAt: fc.option(moment),
    lastScanAt: moment,
    estimatedDelivery: day,
    promisedDelivery: day,
    dispatchBy: day,
    realisticDispatchBy: day,
    deliveredAt: moment,
    deliveredScanAt: moment,
    perishable: fc.boolean(),
    reportedDefectiveUnits: fc.nat({ max: 1000 }),
    quantity: fc.nat({ max: 1000 }),
    offersSoFar: fc.array(money, { maxLength: 3 }),
    refusalsSent: fc.nat({ max: 5 }),
    buyer: fc.record(
      {
        name: fc.string({ maxLength: 20 }),
        country: fc.constantFrom('US', 'DE', 'GB', 'AU', 'XX'),
        business: fc.boolean(),
        timeZone: fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kolkata'),
      },
      { requiredKeys: [] },
    ),
    refund: fc.record(
      { status: fc.constantFrom('promised', 'awaiting_approval', 'sent'), amount: money },
      { requiredKeys: [] },
    ),
    chargeback: fc.record(
      { status: fc.constantFrom('needs_response', 'won', 'lost'), evidenceDueBy: day },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const settings: fc.Arbitrary<SellerSettings> = fc.record(
  {
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
    sellerTimeZone: fc.constantFrom('America/Denver', 'Asia/Shanghai', 'Pacific/Apia'),
    lostAfterDaysNoScan: fc.nat({ max: 60 }),
    refundBeforeLost: fc.boolean(),
    maxPartialRefundPct: fc.nat({ max: 100 }),
    goodwillMaxPct: fc.nat({ max: 100 }),
    goodwillMaxAmount: money,
    lateShippingRefund: fc.constantFrom('none', 'premium', 'fee', 'premium_or_fee'),
    defective: fc.constantFrom('replace_or_refund', 'repair_or_replace_first', 'refund', 'any'),
    returnWindowDays: fc.nat({ max: 400 }),
    partsDays: fc.nat({ max: 100 }),
  },
  { requiredKeys: [] },
);
const ticket = fc.record({ messages: fc.array(message, { minLength: 1, maxLength: 5 }), order, settings, now: moment });

describe('any ticket', () => {
  it('gets advice that is whole, plain and in order', () => {
    fc.assert(
      fc.property(ticket, (given) => {
        const advice = advise(ticketOf(given));
        expect(structuredClone(advice)).toEqual(advice);
        expect(DISPUTE_TYPES).toContain(advice.case.dispute.type);
        expect(new Set(advice.report.remedies.map((remedy) => remedy.id)).size).toBe(advice.report.remedies.length);
        for (const fact of advice.case.facts)
          for (const { message: at, start, end } of fact.evidence) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(advice.case.thread.messages[at]?.text.length ?? -1);
          }
        const { offers } = advice;
        if (offers) expect(amountOf(offers.min)).toBeLessThanOrEqual(amountOf(offers.max));
        for (const finding of advice.findings) expect(finding.end).toBeLessThanOrEqual(advice.draft.text.length);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gets the same offers in calm and in furious words', () => {
    // What is asked for is the same; only the tone is another.
    const twins: readonly (readonly [string, string])[] = [
      [
        'It is still not here. I would like my money back, please.',
        'IT IS STILL NOT HERE!!! GIVE ME MY MONEY BACK NOW you useless thieves, or my lawyer will!',
      ],
      [
        'The lamp came three days late. I would like the shipping fee back, please.',
        'The lamp came THREE DAYS LATE you clowns!!! I want the shipping fee back or I call my bank!',
      ],
    ];
    for (const [calm, furious] of twins)
      for (const base of [inTransit, late]) {
        const offersFor = (words: string) => {
          const messages = base.thread.messages.map((each, at, all) =>
            at === all.length - 1 ? { ...each, text: words } : each,
          );
          const { offers } = advise({ ...base, thread: { ...base.thread, messages } });
          return offers && { ...offers, risk: null };
        };
        expect(offersFor(furious)).toEqual(offersFor(calm));
      }
  });

  it('gets the same advice under another name, but for the name', () => {
    const nameless = (name: string): string => {
      const [reading] = inTransit.orders;
      const advice = advise({
        ...inTransit,
        orders: [{ source: 'form', record: { ...reading?.record, buyer: { ...reading?.record.buyer, name } } }],
      });
      return JSON.stringify([advice.offers, advice.report.remedies, advice.draft.text]).replaceAll(name, 'NAME');
    };
    expect(nameless('Lakshmi')).toBe(nameless('Bronwyn'));
  });
});
