import { describe, expect, test } from 'vitest';
import { readOrderText } from '../../lib/orders/index.ts';

const context = { at: '2026-02-22T21:15:00-05:00', zone: 'America/New_York' };

describe('what is not said is not read', () => {
  test('a day and month that can be swapped stay unknown without a hint', () => {
    expect(readOrderText('Order date: 03/04/2026').record).toEqual({});
    expect(readOrderText('Order date: 03/04/2026', { dateFormat: 'dmy' }).record).toEqual({ orderedOn: '2026-04-03' });
    expect(readOrderText('Order date: 03/04/2026', { dateFormat: 'mdy' }).record).toEqual({ orderedOn: '2026-03-04' });
  });

  test('a time without a zone gives the day only', () => {
    expect(readOrderText('Order date: 22 Feb 2026, 21:14').record).toEqual({ orderedOn: '2026-02-22' });
  });

  test('a bare dollar sign leaves the currency open', () => {
    expect(readOrderText('Total: $20.00').currency).toBeUndefined();
    expect(readOrderText('Total: $20.00', { currency: 'CAD' }).currency).toBe('CAD');
    expect(readOrderText('Total: $20.00', { currency: 'EUR' }).currency).toBeUndefined();
  });

  test.each([
    'Hi, where is my order? The tracking has not moved since yesterday and it said today.',
    'I want to cancel this. Total disaster, 3 mails and no answer.',
    'Shipping was slow. Delivery in total took 12 days and cost me 2 hours.',
    'Items 2 and 3 are missing, the price is fine.',
    '',
  ])('prose is no order: "%s"', (text) => {
    expect(readOrderText(text, context).record).toEqual({});
  });
});
