import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Offers, proposeOffers } from '../../lib/offers/index.ts';
import type { RemedyId, SignalId, Verdict } from '../../lib/values/index.ts';
import { caseOf, LATE, type OfferCase, reportOf } from './offer-case.ts';

const propose = (given: OfferCase): Offers | null => proposeOffers(caseOf(given), reportOf(given));

const TONES: readonly SignalId[] = [
  'anger_high',
  'caps',
  'exclamation',
  'profanity',
  'personal_insult',
  'legal_threat',
  'chargeback_threat',
  'social_media_threat',
  'platform_claim_threat',
  'regulator_threat',
  'ultimatum',
];
const money = fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100);
const verdict = fc.constantFrom<Verdict>('required', 'allowed', 'blocked', 'ask');
const MONEY_REMEDIES: readonly RemedyId[] = [
  'refund_partial',
  'refund_full_no_return',
  'refund_shipping_expedite',
  'refund_shipping_all',
  'goodwill_credit',
  'goodwill_token',
  'credit_next_order',
  'return_refund_seller_pays',
  'customs_cost_contribution',
  'wait_with_date',
  'replacement',
];
const anyCase: fc.Arbitrary<OfferCase> = fc.record({
  type: fc.constantFrom(
    'not_received_in_transit',
    'damaged_in_transit',
    'defective',
    'late_delivery',
    'customs_charges',
    'price_adjustment',
  ),
  fault: fc.constantFrom('seller', 'carrier', 'buyer', 'shared', 'unclear'),
  order: fc.record(
    {
      price: money,
      shippingPaid: money,
      shippingStandard: money,
      unitCost: money,
      offersSoFar: fc.array(money, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
  settings: fc.record(
    {
      maxPartialRefundPct: fc.integer({ min: 0, max: 100 }),
      goodwillMaxPct: fc.integer({ min: 0, max: 30 }),
      goodwillMaxAmount: money,
      nextOrderCreditMax: money,
      tokenMax: money,
      returnLabelCost: money,
      customsGoodwillMax: money,
      lateShippingRefund: fc.constantFrom('none', 'premium', 'fee', 'premium_or_fee'),
      sharedFaultRefundPct: fc.constant<[number, number]>([20, 50]),
    },
    { requiredKeys: [] },
  ),
  demand: fc.option(money, { nil: undefined }).map((sum) => sum ?? 0),
  verdicts: fc.dictionary(fc.constantFrom(...MONEY_REMEDIES), verdict),
  situation: fc.constantFrom(LATE, {}),
});

describe('whatever the case', () => {
  it('keeps every rung between least and most, the walk-away point too, to the minor unit', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const offers = propose(given);
        if (!offers) return;
        const [least, most] = [offers.min.amountMinor, offers.max.amountMinor];
        expect(least).toBeLessThanOrEqual(most);
        expect(offers.floor.amountMinor).toBe(least);
        expect(offers.walkAway.amountMinor).toBeGreaterThanOrEqual(least);
        expect(offers.walkAway.amountMinor).toBeLessThanOrEqual(most);
        expect(offers.ladder.length).toBeLessThanOrEqual(4);
        for (const rung of offers.ladder) {
          expect(Number.isInteger(rung.amount.amountMinor)).toBe(true);
          // What is owed is given whole: no rung splits it.
          expect(rung.amount.amountMinor).toBeGreaterThanOrEqual(least);
          expect(rung.amount.amountMinor).toBeLessThanOrEqual(most);
          // Unknown exactly where costs could not be weighed.
          expect(rung.acceptance === null).toBe(offers.inputs.length === 0);
          expect(rung.acceptance ?? 0).toBeGreaterThanOrEqual(0);
          expect(rung.acceptance ?? 1).toBeLessThanOrEqual(1);
          expect(rung.reason).not.toBe('');
        }
        const sums = offers.ladder.map((rung) => rung.amount.amountMinor);
        expect(sums).toEqual([...new Set(sums)].sort((a, b) => a - b));
        if (least > 0) expect(sums[0]).toBe(least);
      }),
      { numRuns: 500 },
    );
  });

  it('offers the furious what it offers the polite', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray([...TONES], { minLength: 1 }), (given, tones) => {
        const calm = propose(given);
        const furious = propose({ ...given, signals: tones, text: 'YOU THIEVES!!! I WILL SUE' });
        expect(furious && { ...furious, risk: null }).toEqual(calm && { ...calm, risk: null });
      }),
    );
  });

  it('does not look at the buyer’s name', () => {
    fc.assert(
      fc.property(anyCase, fc.string(), fc.string(), (given, one, other) => {
        const named = (name: string): Offers | null =>
          propose({ ...given, order: { ...given.order, buyer: { name } } });
        expect(named(one)).toEqual(named(other));
      }),
    );
  });

  it('is plain data that survives a copy', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const offers = propose(given);
        expect(structuredClone(offers)).toEqual(offers);
      }),
      { numRuns: 50 },
    );
  });
});
