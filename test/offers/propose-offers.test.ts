import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Offers, proposeOffers } from '../../lib/offers/index.ts';
import { amountOf } from '../../lib/values/index.ts';
import { caseOf, type OfferCase, reportOf } from './offer-case.ts';

const propose = (given: OfferCase): Offers | null => proposeOffers(caseOf(given), reportOf(given));

/** [least, most] in major units, null where nothing is offered. */
function rangeOf(given: OfferCase): readonly [number, number] | null {
  const offers = propose(given);
  return offers && [amountOf(offers.min), amountOf(offers.max)];
}

const LAMP = { price: 120, shippingPaid: 30, shippingStandard: 10, total: 150, unitCost: 50 } as const;

/** A case, and [least, most] in major units; null where nothing is offered. */
interface RangeCase {
  readonly name: string;
  readonly given: OfferCase;
  readonly range: readonly [number, number] | null;
}

describe('the range of offers', () => {
  const cases: readonly RangeCase[] = JSON.parse(
    readFileSync(new URL('fixtures/ranges.json', import.meta.url), 'utf8'),
  );

  it.each(cases)('$name', ({ given, range: expected }) => {
    const range = rangeOf(given);
    if (expected === null) expect(range).toBeNull();
    else {
      expect(range?.[0]).toBeCloseTo(expected[0], 6);
      expect(range?.[1]).toBeCloseTo(expected[1], 6);
    }
  });

  it('is in the currency the order was paid in, whatever the shop counts in', () => {
    const given: OfferCase = { order: LAMP, verdicts: { refund_full_no_return: 'required' } };
    const { order, ...rest } = caseOf(given);
    const paidInYen = { ...rest, settings: { currency: 'USD' }, order: { ...order, currency: 'JPY' } };
    expect(proposeOffers(paidInYen, reportOf(given))).toMatchObject({ currency: 'JPY', min: { amountMinor: 150 } });
  });

  it('names no sum where no currency is known', () => {
    const given: OfferCase = { order: LAMP, verdicts: { refund_full_no_return: 'required' } };
    expect(proposeOffers({ ...caseOf(given), settings: {} }, reportOf(given))).toBeNull();
  });
});
