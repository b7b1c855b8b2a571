import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { type Deadline, findRemedies, SHIPPED_BOOK } from '../../lib/policy/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { oneMail } from '../case/input.ts';

const SHOP: SellerSettings = {
  currency: 'USD',
  sellerCountry: 'US',
  sellerTimeZone: 'America/Chicago',
  publicHolidays: 'own_country',
};

function deadline(id: string, text: string, given: { order: OrderRecord; settings?: SellerSettings; now: string }) {
  const settings = { ...SHOP, ...given.settings };
  const theCase = analyse({ ...oneMail(text, given.order, settings), now: given.now });
  return findRemedies(theCase, SHIPPED_BOOK).deadlines.find((one: Deadline) => one.id === id);
}

describe('holidays in clocks that count business days', () => {
  const RETURN = {
    order: { return: { receivedAt: '2026-11-24T10:00:00-06:00' }, deliveredScanAt: '2026-11-10T10:00:00-06:00' },
    now: '2026-11-25T10:00:00-06:00',
  };
  const ASKED = 'You have had my return for a day. Where is my refund?';
  const due = (settings: SellerSettings) =>
    deadline('return-refund-due', ASKED, { ...RETURN, settings: { returnRefundWithinBusinessDays: 3, ...settings } });

  it('move the day a refund is due, and are named', () => {
    expect(due({})).toMatchObject({
      at: '2026-11-30T23:59:00-06:00',
      movedBy: [{ day: '2026-11-26', name: 'Thanksgiving Day', place: 'US' }],
    });
  });

  it('move nothing where none were asked for, or where the seller works on them', () => {
    for (const settings of [{ publicHolidays: undefined }, { workedHolidays: ['2026-11-26'] }]) {
      const found = due(settings);
      expect(found?.at).toBe('2026-11-27T23:59:00-06:00');
      expect(found?.movedBy).toBeUndefined();
    }
  });

  it('of the buyer’s country move the day a refund shows there', () => {
    const order: OrderRecord = {
      buyer: { country: 'DE', timeZone: 'Europe/Berlin' },
      refund: { sentAt: '2026-05-12T10:00:00-05:00' },
    };
    const found = deadline('refund-visible', 'Where is my refund?', {
      order,
      settings: { refundVisibleBusinessDays: [1, 3] },
      now: '2026-05-13T10:00:00-05:00',
    });
    expect(found?.at.slice(0, 10)).toBe('2026-05-18');
    expect(found?.movedBy).toEqual([{ day: '2026-05-14', name: 'Ascension Day', place: 'DE' }]);
  });

  it('of a carrier’s country count for its clocks, whatever the seller’s week is', () => {
    const order: OrderRecord = {
      carrier: 'USPS',
      dispatchedAt: '2026-11-23T10:00:00+00:00',
      lastScanAt: '2026-11-23T10:00:00+00:00',
    };
    const found = deadline('usps-search', 'My parcel has not arrived, where is it?', {
      order,
      settings: { sellerCountry: 'GB', sellerTimeZone: 'Europe/London', workingDays: ['sat'] },
      now: '2026-11-30T10:00:00+00:00',
    });
    expect(found?.at.slice(0, 10)).toBe('2026-12-03');
    expect(found?.movedBy?.map(({ name }) => name)).toEqual(['Thanksgiving Day']);
  });
});
