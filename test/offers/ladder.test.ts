import { describe, expect, it } from 'vitest';
import { type Offers, proposeOffers } from '../../lib/offers/index.ts';
import { amountOf, known, moneyOf } from '../../lib/values/index.ts';
import { caseOf, LATE, type OfferCase, reportOf } from './offer-case.ts';

const propose = (given: OfferCase): Offers | null => proposeOffers(caseOf(given), reportOf(given));

const LAMP = { price: 120, shippingPaid: 30, shippingStandard: 10, total: 150, unitCost: 50 } as const;

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

  it('says that it cannot weigh costs where nobody knows what was paid', () => {
    const offers = propose({ settings: { tokenMax: 2 }, verdicts: { goodwill_token: 'allowed' } });
    expect(offers?.ladder.map((rung) => [amountOf(rung.amount), rung.acceptance])).toEqual([[2, null]]);
    expect([offers?.paths, offers?.inputs]).toEqual([[], []]);
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

  it.each([
    ['an id that is no input', { toString: 5, nothing: 3 }],
    ['a chance above one', { claimProbability: 1.4 }],
    ['less than nothing', { wage: -3 }],
    ['no number', { wage: Number.NaN, hours: Number.POSITIVE_INFINITY }],
  ])('leaves out %s among the agent’s own figures', (_, assumptions) => {
    expect(proposeOffers(caseOf(storm), reportOf(storm), assumptions)).toEqual(propose(storm));
  });

  it('shows a threat as a risk and asks for a second person above the limit', () => {
    expect(propose({ ...storm, signals: ['legal_threat'] })?.risk).toMatchObject({ handOver: true });
    expect(propose(storm)?.risk.handOver).toBe(false);
    expect(propose({ ...storm, settings: { ...storm.settings, approvalAboveAmount: 10 } })?.risk.handOver).toBe(true);
  });
});
