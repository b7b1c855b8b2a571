import { describe, expect, test } from 'vitest';
import { analyse, type CaseInput } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { oneMail, ticket } from './input.ts';

const signalsOf = (input: CaseInput): readonly string[] =>
  analyse(input).signals.map(({ id, parameter }) => (parameter === undefined ? id : `${id}:${parameter}`));
const shown = (order: OrderRecord, settings: SellerSettings = {}, text = 'Hello') =>
  signalsOf(oneMail(text, order, settings));

describe('the record', () => {
  const SENT = { dispatchedAt: '2026-05-10T12:00:00-04:00' };

  test('counts full days without a scan, from one, while the parcel is under way', () => {
    expect(shown({ ...SENT, lastScanAt: '2026-05-18T12:00:00-04:00' })).toContain('tracking_stale_days:2');
    expect(shown({ ...SENT, lastScanAt: '2026-05-18T12:01:00-04:00' })).toContain('tracking_stale_days:1');
    expect(shown({ ...SENT, lastScanAt: '2026-05-19T12:01:00-04:00' }).join()).not.toContain('tracking_stale_days');
    const delivered = { ...SENT, lastScanAt: '2026-05-12T12:00:00-04:00', deliveredAt: '2026-05-13' };
    expect(shown(delivered).join()).not.toContain('tracking_stale_days');
  });

  test('high value begins at the set sum, else at 500', () => {
    expect(shown({ total: 500 })).toContain('high_value');
    expect(shown({ total: 499.99 })).not.toContain('high_value');
    expect(shown({ total: 200 }, { highValueAbove: 200 })).toContain('high_value');
  });

  test('two hours between the clocks are a gap, an hour is none', () => {
    const gap = (timeZone: string) => shown({ buyer: { timeZone } }, { sellerTimeZone: 'America/New_York' });
    expect(gap('America/Denver')).toContain('timezone_gap');
    expect(gap('America/Chicago')).not.toContain('timezone_gap');
  });

  test('a buyer of many orders is loyal unless the refunds call for a review', () => {
    const buyer = { history: { orders: 5, refunds: 3 } };
    expect(shown({ buyer })).toContain('loyal_customer');
    const reviewed = shown({ buyer }, { claimReviewAfterRefunds: { count: 3, days: 90 } });
    expect(reviewed).toContain('serial_refunder_pattern');
    expect(reviewed).not.toContain('loyal_customer');
  });

  test('an open case is no threat any more, a closed one neither', () => {
    const words = 'Refund me or I open a case on eBay.';
    expect(shown({ platformCase: { stage: 'open' } }, {}, words)).toContain('platform_claim_open');
    expect(shown({ platformCase: { stage: 'open' } }, {}, words)).not.toContain('platform_claim_threat');
    expect(shown({ platformCase: { stage: 'closed' } }, {}, words)).not.toContain('platform_claim_open');
  });

  test('bad weather is nobody’s fault', () => {
    const storm = shown(
      { ...SENT, lastScanAt: '2026-05-19T12:00:00-04:00', carrierAlert: { cause: 'weather' } },
      {},
      'Where is my parcel?',
    );
    expect(storm).toContain('no_fault_weather');
    expect(storm).not.toContain('carrier_fault');
  });

  test('an order number of the same shape that is not this order is wrong', () => {
    expect(shown({ orderId: 'MC-4018' }, {}, 'It is order MC-4081.')).toContain('wrong_order_number');
    expect(shown({ orderId: 'MC-4018' }, {}, 'It is order mc-4018.')).not.toContain('wrong_order_number');
    expect(shown({ orderId: 'MC-4018', otherOrders: [{ orderId: 'MC-4081' }] }, {}, 'Order MC-4081')).not.toContain(
      'wrong_order_number',
    );
  });

  test('days and sums that can be read twice are marked', () => {
    expect(shown({}, {}, 'Answer by 05/06.')).toContain('ambiguous_date_format');
    expect(shown({}, {}, 'Answer by 25/06.')).not.toContain('ambiguous_date_format');
    expect(shown({ buyer: { country: 'CA' } }, { sellerCountry: 'US' }, 'I paid $20.')).toContain('ambiguous_currency');
    expect(shown({ buyer: { country: 'US' } }, { sellerCountry: 'US' }, 'I paid $20.')).not.toContain(
      'ambiguous_currency',
    );
  });

  test('two figures for one quantity contradict the claim: 256 GB are 238 GiB', () => {
    const specs = [{ name: 'capacity', value: 256e9, unit: 'byte' }];
    expect(shown({ specs }, {}, 'Fake! 256GB on the box, only 238 here.')).toContain('evidence_contradicts');
    expect(shown({ specs }, {}, 'Fake! 256GB on the box, only 120 here.')).not.toContain('evidence_contradicts');
  });

  test('one captured charge is no double payment', () => {
    const charge = (status: 'captured' | 'authorised') => ({ amount: 30, status });
    const words = 'I was charged twice.';
    expect(shown({ payment: { charges: [charge('captured'), charge('authorised')] } }, {}, words)).toContain(
      'evidence_contradicts',
    );
    expect(shown({ payment: { charges: [charge('captured'), charge('captured')] } }, {}, words)).not.toContain(
      'evidence_contradicts',
    );
  });
});

describe('the thread', () => {
  test('counts contacts and what nobody answered; a question before the order is another matter', () => {
    const lines = [
      ['buyer', '2026-05-17T08:00:00-04:00', 'Where is my parcel?'],
      ['buyer', '2026-05-18T08:00:00-04:00', 'Hello?'],
      ['buyer', '2026-05-19T08:00:00-04:00', 'Please write to me.'],
    ] as const;
    expect(signalsOf(ticket(lines))).toEqual(expect.arrayContaining(['repeat_contact:3', 'unanswered_question']));
    const presale = [
      ['buyer', '2026-05-01T08:00:00-04:00', 'Before I order: is it oak?'],
      ['seller', '2026-05-01T09:00:00-04:00', 'Yes.'],
      ['buyer', '2026-05-19T08:00:00-04:00', 'It is not oak.'],
    ] as const;
    expect(signalsOf(ticket(presale)).join()).not.toMatch(/repeat_contact|unanswered/);
  });

  test('messages with no answer between are one contact, with their count', () => {
    const burst = (said: readonly ('buyer' | 'seller')[]): string | undefined => {
      const lines = said.map((from, hour) => [from, `2026-05-19T1${hour}:00:00-04:00`, 'Where is my parcel?'] as const);
      return analyse(ticket(lines)).signals.find(({ id }) => id === 'repeat_contact')?.because[0]?.text;
    };
    expect(burst(['buyer', 'buyer', 'buyer'])).toBe('all in one go: nobody answered between');
    expect(burst(['buyer', 'seller', 'buyer', 'buyer'])).toBe('the last 2 in one go: nobody answered between');
    expect(burst(['buyer', 'seller', 'buyer'])).toBe('2 messages of the buyer');
  });

  test('a refund promised for a day that is over is a missed promise and a second failure', () => {
    const lines = [
      ['seller', '2026-05-08T08:00:00-04:00', 'We have the shoes back. You will get your refund by 12 May.'],
      ['buyer', '2026-05-19T08:00:00-04:00', 'You promised my refund by 12 May. Nothing has come.'],
    ] as const;
    const open = signalsOf(ticket(lines, { refund: { status: 'promised', amount: 40, sentAt: null } }));
    expect(open).toEqual(expect.arrayContaining(['promise_missed_by_seller', 'double_deviation', 'seller_fault']));
    const sent = signalsOf(
      ticket(lines, { refund: { status: 'sent', amount: 40, sentAt: '2026-05-11T09:00:00-04:00' } }),
    );
    expect(sent).not.toContain('promise_missed_by_seller');
  });

  test('the language to answer in is that of the buyer’s last message', () => {
    expect(signalsOf(oneMail('Guten Tag, wo bleibt meine Bestellung?'))).toContain('reply_language:de');
    expect(signalsOf(oneMail('Good morning, where is my order?')).join()).not.toContain('reply_language');
  });
});
