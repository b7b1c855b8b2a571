import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Offers, proposeOffers } from '../../lib/offers/index.ts';
import { amountOf, known, moneyOf, type RemedyId, type SignalId, type Verdict } from '../../lib/values/index.ts';
import { caseOf, LATE, type OfferCase, reportOf } from './offer-case.ts';

const propose = (given: OfferCase): Offers | null => proposeOffers(caseOf(given), reportOf(given));

/** [least, most] in major units, null where nothing is offered. */
function rangeOf(given: OfferCase): readonly [number, number] | null {
  const offers = propose(given);
  return offers && [amountOf(offers.min), amountOf(offers.max)];
}

const LAMP = { price: 120, shippingPaid: 30, shippingStandard: 10, total: 150, unitCost: 50 } as const;

describe('the range of offers', () => {
  const cases: readonly (readonly [string, OfferCase, readonly [number, number] | null])[] = [
    [
      'a late express parcel: premium to fee, goodwill on top',
      {
        order: LAMP,
        settings: { lateShippingRefund: 'premium_or_fee', goodwillMaxAmount: 5 },
        verdicts: { refund_shipping_expedite: 'allowed', goodwill_credit: 'allowed' },
        situation: LATE,
        type: 'not_received_in_transit',
        fault: 'carrier',
      },
      [20, 35],
    ],
    [
      'the same parcel, not late yet: nothing is owed',
      {
        order: LAMP,
        settings: { lateShippingRefund: 'premium' },
        verdicts: { refund_shipping_expedite: 'allowed' },
        type: 'not_received_in_transit',
      },
      [0, 20],
    ],
    [
      'lateShippingRefund none opens nothing',
      {
        order: LAMP,
        settings: { lateShippingRefund: 'none' },
        verdicts: { refund_shipping_all: 'allowed' },
        situation: LATE,
      },
      null,
    ],
    [
      'a refund that was promised, with goodwill in percent',
      {
        order: { ...LAMP, refund: { status: 'promised', amount: 150 } },
        settings: { goodwillMaxPct: 10 },
        verdicts: { return_refund_buyer_pays: 'required', goodwill_credit: 'allowed' },
      },
      [150, 162],
    ],
    [
      'the lower of two goodwill limits',
      { order: LAMP, settings: { goodwillMaxPct: 10, goodwillMaxAmount: 3 }, verdicts: { goodwill_credit: 'allowed' } },
      [0, 3],
    ],
    [
      'a buyer in hardship gets the larger extra',
      {
        order: LAMP,
        settings: { goodwillMaxAmount: 3, hardshipMax: 25 },
        signals: ['vulnerable_customer'],
        verdicts: { goodwill_credit: 'allowed' },
      },
      [0, 25],
    ],
    [
      'a refund owed without return, and goodwill',
      {
        order: LAMP,
        settings: { goodwillMaxPct: 10 },
        verdicts: { refund_full_no_return: 'required', replacement: 'required', goodwill_credit: 'allowed' },
        type: 'damaged_in_transit',
      },
      [150, 162],
    ],
    [
      'a refund that is open but not owed: no goodwill on it',
      {
        order: LAMP,
        settings: { goodwillMaxPct: 10 },
        verdicts: { refund_full_no_return: 'allowed', goodwill_credit: 'allowed' },
      },
      [0, 150],
    ],
    [
      'a part refund of the items, plus the shipping fee',
      {
        order: LAMP,
        settings: { maxPartialRefundPct: 25, partialRefundBase: 'items', lateShippingRefund: 'fee' },
        verdicts: { refund_partial: 'allowed', refund_shipping_all: 'allowed' },
        situation: LATE,
      },
      [30, 60],
    ],
    [
      'a part refund of the total by default',
      { order: LAMP, settings: { maxPartialRefundPct: 20 }, verdicts: { refund_partial: 'allowed' } },
      [0, 30],
    ],
    [
      'blocked part refund opens nothing',
      { order: LAMP, settings: { maxPartialRefundPct: 20 }, verdicts: { refund_partial: 'blocked' } },
      null,
    ],
    [
      'the label for the way back',
      {
        order: LAMP,
        settings: { returnLabelCost: 6.4 },
        verdicts: { return_refund_seller_pays: 'required' },
        type: 'cancel_after_dispatch',
      },
      [0, 6.4],
    ],
    [
      'the seller’s share of the stop fee',
      {
        order: LAMP,
        settings: { intercept: { fee: 18, buyerSharePct: 25 } },
        verdicts: { intercept_parcel: 'allowed' },
        type: 'address_error',
        fault: 'buyer',
      },
      [0, 13.5],
    ],
    [
      'nobody set who bears the stop fee',
      {
        order: LAMP,
        settings: { intercept: { fee: 18 } },
        verdicts: { intercept_parcel: 'allowed' },
        type: 'address_error',
        fault: 'buyer',
      },
      null,
    ],
    [
      'price difference in the same currency only',
      {
        order: {
          ...LAMP,
          currentListPrices: [
            { amount: 90, currency: 'EUR' },
            { amount: 99.5, currency: 'USD' },
          ],
        },
        verdicts: { price_match_adjust: 'required' },
        type: 'price_adjustment',
      },
      [20.5, 20.5],
    ],
    [
      'defective units above the tolerance, to all of them with labour',
      {
        order: {
          quantity: 200,
          unitPrice: 3,
          price: 600,
          total: 600,
          reportedDefectiveUnits: 15,
          contract: { labourMax: 40 },
        },
        settings: { b2bDefectTolerancePct: 3 },
        verdicts: { refund_partial: 'allowed' },
        type: 'defective',
      },
      [27, 85],
    ],
    [
      'shared fault: a share of the items',
      {
        order: LAMP,
        fault: 'shared',
        settings: { sharedFaultRefundPct: [20, 50] },
        verdicts: { refund_partial: 'allowed' },
      },
      [24, 60],
    ],
    [
      'a remake: the discount, at most down to cost',
      {
        order: { ...LAMP, costs: { remake: 48 } },
        settings: { customItemBuyerErrorDiscountPct: 40 },
        verdicts: { remake_discount: 'allowed' },
        type: 'custom_item_buyer_error',
        fault: 'buyer',
      },
      [48, 72],
    ],
    [
      'nobody goes behind an own offer',
      {
        order: { ...LAMP, offersSoFar: [20, 35], platformCase: { stage: 'open' } },
        settings: { maxPartialRefundPct: 30 },
        verdicts: { refund_partial: 'allowed' },
      },
      [35, 45],
    ],
    [
      'credit on a next order can be more than a part refund',
      {
        order: LAMP,
        settings: { maxPartialRefundPct: 10, nextOrderCreditMax: 50 },
        verdicts: { refund_partial: 'allowed', credit_next_order: 'allowed' },
      },
      [0, 50],
    ],
    [
      'import charges said to be included, without the VAT a business reclaims',
      {
        order: {
          ...LAMP,
          buyer: { vatRegistered: true, business: true },
          customsInvoice: { duty: 12, importVat: 30, carrierFee: 5, total: 47 },
        },
        settings: { dutiesIncludedCover: 'duty_and_fee' },
        verdicts: { customs_cost_contribution: 'required' },
        situation: { 'promise.duties': known(true) },
        type: 'customs_charges',
      },
      [12, 17],
    ],
    [
      'all import charges where the term is DDP',
      {
        order: { ...LAMP, incoterm: 'DDP', customsInvoice: { duty: 12, importVat: 30, carrierFee: 5, total: 47 } },
        verdicts: { customs_cost_full: 'required' },
        type: 'customs_charges',
      },
      [47, 47],
    ],
    [
      'import charges of the buyer: goodwill only',
      {
        order: { ...LAMP, customsInvoice: { total: 47 } },
        settings: { customsGoodwillMax: 15 },
        verdicts: { customs_cost_contribution: 'allowed' },
        type: 'customs_charges',
        fault: 'buyer',
      },
      [0, 15],
    ],
    [
      'what was taken twice',
      {
        order: LAMP,
        verdicts: { refund_partial: 'required' },
        amounts: { refund_partial: 150 },
        type: 'duplicate_charge',
      },
      [150, 150],
    ],
    ['a small token', { settings: { tokenMax: 2 }, order: LAMP, verdicts: { goodwill_token: 'allowed' } }, [0, 2]],
    [
      'a sum already sent is both ends',
      {
        order: { ...LAMP, refund: { status: 'sent', amount: 30, sentAt: NOW } },
        settings: { goodwillMaxAmount: 9, lateShippingRefund: 'fee' },
        verdicts: { refund_shipping_all: 'required', goodwill_credit: 'allowed' },
      },
      [30, 30],
    ],
    [
      'an accepted sum is both ends',
      {
        order: LAMP,
        settings: { maxPartialRefundPct: 50 },
        situation: { 'agreement.amount': known(moneyOf(22.5, 'USD')) },
        verdicts: { refund_partial: 'required' },
      },
      [22.5, 22.5],
    ],
    [
      'open chargeback: nothing, even if owed',
      { order: { ...LAMP, chargeback: { status: 'needs_response' } }, verdicts: { refund_full_no_return: 'required' } },
      null,
    ],
    [
      'decided chargeback: open again',
      { order: { ...LAMP, chargeback: { status: 'won' } }, verdicts: { refund_full_no_return: 'allowed' } },
      [0, 150],
    ],
    [
      'feedback threat: nothing on top',
      {
        order: LAMP,
        signals: ['feedback_threat'],
        settings: { maxPartialRefundPct: 50 },
        verdicts: { refund_partial: 'allowed' },
      },
      null,
    ],
    [
      'feedback threat: what is owed is owed',
      {
        order: LAMP,
        signals: ['feedback_threat'],
        settings: { goodwillMaxPct: 10 },
        verdicts: { refund_full_no_return: 'required', goodwill_credit: 'allowed' },
      },
      [150, 150],
    ],
    [
      'stop after a declined last offer',
      {
        order: { ...LAMP, platformCase: { stage: 'closed', lastOfferDeclined: true } },
        settings: { afterDeclinedLastOffer: 'stop', maxPartialRefundPct: 50 },
        verdicts: { refund_partial: 'allowed' },
      },
      null,
    ],
    [
      'untested cause',
      {
        order: LAMP,
        fault: 'unclear',
        type: 'defective',
        settings: { partialRefundBeforeTest: false, returnLabelCost: 5 },
        verdicts: { return_refund_seller_pays: 'allowed' },
      },
      null,
    ],
    [
      'only repair or replacement owed',
      {
        order: LAMP,
        type: 'warranty',
        settings: { returnLabelCost: 5 },
        verdicts: { repair: 'required', replacement: 'required', return_refund_seller_pays: 'allowed' },
      },
      null,
    ],
    [
      'nothing asked, and the dispatch day is still ahead',
      {
        order: { ...LAMP, dispatchBy: '2026-04-25', dispatchedAt: null },
        asks: false,
        type: 'late_dispatch',
        settings: { nextOrderCreditMax: 50 },
        verdicts: { credit_next_order: 'allowed' },
      },
      null,
    ],
    [
      'nothing asked, but the dispatch day is over',
      {
        order: { ...LAMP, dispatchBy: '2026-04-12', dispatchedAt: null },
        asks: false,
        type: 'late_dispatch',
        settings: { nextOrderCreditMax: 50 },
        verdicts: { credit_next_order: 'allowed' },
      },
      [0, 50],
    ],
    [
      'a manager decides first',
      { order: LAMP, situation: { 'buyer.reviewDue': known(true) }, verdicts: { refund_full_no_return: 'allowed' } },
      null,
    ],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    const range = rangeOf(given);
    if (expected === null) expect(range).toBeNull();
    else {
      expect(range?.[0]).toBeCloseTo(expected[0], 6);
      expect(range?.[1]).toBeCloseTo(expected[1], 6);
    }
  });

  it('names no sum where no currency is known', () => {
    const given: OfferCase = { order: LAMP, verdicts: { refund_full_no_return: 'required' } };
    expect(proposeOffers({ ...caseOf(given), settings: {} }, reportOf(given))).toBeNull();
  });
});

describe('ladder, packages and paths', () => {
  const storm: OfferCase = {
    order: LAMP,
    type: 'not_received_in_transit',
    fault: 'carrier',
    settings: { lateShippingRefund: 'premium_or_fee', goodwillMaxAmount: 5 },
    verdicts: {
      refund_shipping_expedite: 'required',
      wait_with_date: 'allowed',
      goodwill_credit: 'allowed',
      refund_full_no_return: 'blocked',
      reship: 'blocked',
    },
    situation: LATE,
  };

  it('climbs from what is owed over sums that have a reason', () => {
    const ladder = propose(storm)?.ladder ?? [];
    expect(ladder.map((rung) => amountOf(rung.amount))).toEqual([20, 30, 35]);
    expect(ladder.map((rung) => rung.reason).join('\n')).toContain('above the standard');
    expect(ladder[0]?.remedy).toBe('refund_shipping_expedite');
  });

  it('has one sure rung where both sides have agreed', () => {
    const ladder = propose({ ...storm, situation: { ...LATE, 'agreement.amount': known(moneyOf(24, 'USD')) } })?.ladder;
    expect(ladder?.map((rung) => [amountOf(rung.amount), rung.acceptance])).toEqual([[24, 1]]);
  });

  it('never splits a label, a fee or a token', () => {
    const label = propose({
      order: LAMP,
      settings: { returnLabelCost: 9 },
      verdicts: { return_refund_seller_pays: 'allowed' },
      type: 'cancel_after_dispatch',
    });
    expect(label?.ladder.map((rung) => amountOf(rung.amount))).toEqual([9]);
  });

  it('puts a sum of money beside less money with credit, at equal cost', () => {
    // Five in credit are worth too little to stand beside ten in money.
    expect(propose(storm)?.packages).toEqual([]);
    const generous =
      propose({ ...storm, settings: { lateShippingRefund: 'premium_or_fee', goodwillMaxAmount: 20 } })?.packages ?? [];
    // 10.00 more in money, or 20.00 owed and 14.29 credit of which seven in ten are used.
    expect(generous.map((each) => [each.id, amountOf(each.value)])).toEqual([
      ['cash', 30],
      ['credit', 34.29],
    ]);
  });

  it('prices only the ways that are open, and says on which assumption each hangs', () => {
    const paths = propose(storm)?.paths ?? [];
    expect(paths.map((path) => path.id).sort()).toEqual(['hold', 'settle', 'wait_with_date']);
    for (const path of paths) {
      expect(path.best.amountMinor).toBeLessThanOrEqual(path.expected.amountMinor);
      expect(path.expected.amountMinor).toBeLessThanOrEqual(path.worst.amountMinor);
      expect(path.mainAssumption).not.toBe('');
    }
  });

  it('fills a long way with shrinking steps', () => {
    const offers = propose({
      order: { price: 260, shippingPaid: 120, total: 380, unitCost: 150, platformCase: { stage: 'arbitration' } },
      type: 'how_to_use',
      fault: 'buyer',
      settings: { maxPartialRefundPct: 30 },
      verdicts: { refund_partial: 'allowed' },
    });
    const sums = (offers?.ladder ?? []).map((rung) => amountOf(rung.amount));
    expect(sums.length).toBeGreaterThanOrEqual(3);
    expect(sums.at(-1)).toBe(offers && amountOf(offers.walkAway));
    const steps = sums.slice(1).map((sum, at) => sum - (sums[at] ?? 0));
    expect(steps.every((step, at) => at === 0 || step <= (steps[at - 1] ?? 0) + 0.01)).toBe(true);
  });

  it('aims near half of an unreasonable demand, as people split differences', () => {
    const offers = propose({
      demand: 500,
      order: {
        price: 780,
        shippingPaid: 160,
        total: 940,
        platformCase: { stage: 'open' },
        offersSoFar: [126.4],
        costs: { spareParts: 60 },
      },
      type: 'late_dispatch',
      settings: { maxPartialRefundPct: 35, nextOrderCreditMax: 340 },
      verdicts: { refund_partial: 'allowed', credit_next_order: 'allowed', replacement_parts: 'allowed' },
    });
    expect(offers && amountOf(offers.min)).toBe(126.4);
    const packages = offers?.packages ?? [];
    expect(packages.length).toBeGreaterThanOrEqual(2);
    const costs = packages.map((each) => amountOf(each.expectedCost));
    expect(Math.max(...costs) - Math.min(...costs)).toBeLessThanOrEqual(0.1 * Math.max(...costs) + 0.01);
  });

  it('does not haggle with a person in need', () => {
    const ladder = propose({ ...storm, signals: ['vulnerable_customer'] })?.ladder;
    expect(ladder?.map((rung) => amountOf(rung.amount))).toEqual([35]);
  });

  it('goes on from the last own offer in smaller steps', () => {
    const ladder =
      propose({
        demand: 500,
        order: {
          price: 780,
          shippingPaid: 160,
          total: 940,
          platformCase: { stage: 'open' },
          offersSoFar: [126.4, 218],
        },
        type: 'late_dispatch',
        settings: { maxPartialRefundPct: 35 },
        verdicts: { refund_partial: 'allowed' },
      })?.ladder ?? [];
    expect(amountOf(ladder[0]?.amount ?? moneyOf(0, 'USD'))).toBe(218);
    expect(ladder.length).toBeGreaterThanOrEqual(3);
  });

  it('takes the agent’s own figures', () => {
    const given: OfferCase = { ...storm };
    const before = propose(given)?.paths.find((path) => path.id === 'hold')?.expected.amountMinor ?? 0;
    const after = proposeOffers(caseOf(given), reportOf(given), { claimProbability: 0.9 });
    expect(after?.paths.find((path) => path.id === 'hold')?.expected.amountMinor ?? 0).toBeGreaterThan(before);
    expect(after?.inputs.find((input) => input.id === 'claimProbability')).toMatchObject({
      value: 0.9,
      assumed: false,
    });
  });

  it('shows a threat as a risk and asks for a second person above the limit', () => {
    expect(propose({ ...storm, signals: ['legal_threat'] })?.risk).toMatchObject({ handOver: true });
    expect(propose(storm)?.risk.handOver).toBe(false);
    expect(propose({ ...storm, settings: { ...storm.settings, approvalAboveAmount: 10 } })?.risk.handOver).toBe(true);
  });
});

const NOW = '2026-04-20T10:00:00Z';
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
          expect(rung.acceptance).toBeGreaterThanOrEqual(0);
          expect(rung.acceptance).toBeLessThanOrEqual(1);
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
