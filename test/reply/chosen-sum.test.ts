import { describe, expect, it } from 'vitest';
import type { ReplyChoice } from '../../lib/reply/index.ts';
import { composeReply, readLastSigner } from '../../lib/reply/index.ts';
import { moneyOf } from '../../lib/values/index.ts';
import { demandOf, inputOf, ORDER, offersOf, type Told } from './build-input.ts';

const LATE: Told = {
  dispute: 'late_delivery',
  fault: 'carrier',
  order: { ...ORDER, shippingStandard: 5, expeditePremium: 7, deliveredAt: '2026-03-01T10:00:00+00:00' },
  facts: [demandOf('compensation')],
  allowed: ['refund_shipping_expedite', 'refund_partial', 'goodwill_credit'],
  offers: offersOf([
    ['refund_shipping_expedite', 7],
    ['refund_shipping_expedite', 12],
    ['refund_shipping_expedite', 20],
  ]),
};
const replyWith = (choice: ReplyChoice, told: Told = LATE): string => composeReply(inputOf({ ...told, choice })).text;
const chosen = (amount: number, change: Partial<ReplyChoice> = {}): ReplyChoice => ({
  remedies: ['refund_shipping_expedite'],
  amount: moneyOf(amount, 'GBP'),
  ...change,
});

describe('a sum chosen from the ladder', () => {
  it.each([7, 12, 20])('stands in the reply to the cent: %d', (amount) => {
    const text = replyWith(chosen(amount));
    expect(text).toContain(`I refund ${amount}.00 GBP today`);
    expect(text.match(/\d+\.\d\d GBP/g)).toEqual([`${amount}.00 GBP`]);
  });

  it.each([
    ['more than may be offered', moneyOf(21, 'GBP')],
    ['another currency', moneyOf(12, 'USD')],
  ])('is not taken where it is %s', (_, amount) => {
    expect(replyWith(chosen(12, { amount }))).toContain('I refund 7.00 GBP today');
  });

  it('never goes below what is owed', () => {
    const owed: Told = {
      ...LATE,
      allowed: [],
      required: [{ id: 'refund_shipping_expedite', amount: moneyOf(12, 'GBP') }],
      offers: { ...offersOf([['refund_shipping_expedite', 12]]), min: moneyOf(12, 'GBP') },
    };
    expect(replyWith(chosen(7), owed)).toContain('I refund 12.00 GBP today');
  });

  it('is what the buyer gets in all: what is named beside it is part of it', () => {
    const text = replyWith(
      chosen(15, { remedies: ['refund_shipping_expedite', 'goodwill_credit'], amountFor: 'goodwill_credit' }),
    );
    expect(text).toContain('I refund 7.00 GBP today');
    expect(text).toContain('I add 8.00 GBP as a goodwill gesture');
  });

  it('changes nothing of a remedy whose sum the order fixes', () => {
    const told: Told = { ...LATE, allowed: ['return_refund_seller_pays'] };
    expect(replyWith(chosen(7, { remedies: ['return_refund_seller_pays'] }), told)).toContain('92.00 GBP');
  });

  it('is the one sum named before a case officer', () => {
    const told: Told = { ...LATE, order: { ...ORDER, platformCase: { stage: 'arbitration' } } };
    const text = replyWith(chosen(12, { remedies: ['refund_partial'] }), told);
    expect(text).toContain('12.00 GBP');
    expect(text).not.toContain('7.00 GBP');
  });
});

describe('who signed last', () => {
  const signed = (text: string, from: 'buyer' | 'seller' = 'seller') =>
    readLastSigner({ key: 't', site: 'json', messages: [{ from, text }] });

  it('reads the name under the seller’s last message and nobody else’s', () => {
    expect(signed('It left on Monday.\nIris')).toBe('Iris');
    expect(signed('Where is it?\nNora', 'buyer')).toBe('');
    expect(signed('It left on Monday.')).toBe('');
  });
});
