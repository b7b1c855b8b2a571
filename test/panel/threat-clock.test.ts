import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { threatClock } from '../../lib/panel/index.ts';

const ORDER: OrderRecord = {
  item: 'Lamp',
  price: 80,
  total: 80,
  paidAt: '2026-05-01T10:00:00Z',
  dispatchedAt: '2026-05-02T10:00:00Z',
  promisedDelivery: '2026-05-10',
};

const adviceOn = (text: string, order: OrderRecord) =>
  advise({
    thread: { key: 'lamp', site: 'gmail', messages: [{ from: 'buyer', at: '2026-05-20T08:00:00Z', text }] },
    orders: [{ source: 'form', record: order }],
    settings: { sellerTimeZone: 'UTC' },
    now: '2026-05-20T12:00:00Z',
  });

describe('the clock of a threat', () => {
  const words = 'My lamp never came. I will dispute this with my credit card company.';

  it('is the card’s own where the card is known: 120 days after the promised day', () => {
    const advice = adviceOn(words, { ...ORDER, payment: { provider: 'card', method: 'mastercard' } });
    expect(threatClock(advice, 'chargeback_threat')?.at.slice(0, 10)).toBe('2026-09-07');
  });

  it('is none where no rule sets one, and none for what is no threat', () => {
    expect(threatClock(adviceOn(words, ORDER), 'chargeback_threat')).toBeNull();
    const advice = adviceOn(words, { ...ORDER, payment: { provider: 'card', method: 'mastercard' } });
    expect([threatClock(advice, 'anger_low'), threatClock(advice, 'legal_threat')]).toEqual([null, null]);
  });
});
