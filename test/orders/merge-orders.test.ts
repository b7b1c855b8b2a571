import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveOrder, mergeOrders, ORDER_SOURCES, type OrderReading } from '../../lib/orders/index.ts';

describe('sources', () => {
  const thread: OrderReading = {
    source: 'thread',
    record: { orderId: 'A-1', total: 50, buyer: { name: 'Mark', country: 'US' } },
    evidence: { total: [{ message: 0, start: 3, end: 9 }] },
    currency: 'USD',
  };
  const form: OrderReading = { source: 'form', record: { total: 52, buyer: { name: 'mark ' } } };

  test('the stronger one wins, path by path, whatever the order given', () => {
    for (const readings of [
      [thread, form],
      [form, thread],
    ]) {
      const view = mergeOrders(readings);
      expect(view.record).toMatchObject({ orderId: 'A-1', total: 52, buyer: { name: 'mark ', country: 'US' } });
      expect(view.origins.total?.map((origin) => origin.source)).toEqual(['form', 'thread']);
      expect(view.origins.total?.[1]?.evidence).toEqual([{ message: 0, start: 3, end: 9 }]);
      expect(view.currency).toBe('USD');
    }
  });

  test('only real disagreement is a conflict', () => {
    expect(mergeOrders([thread, form]).conflicts).toEqual(['total']);
  });

  test('the same instant with another offset, or its day, is no conflict', () => {
    const view = mergeOrders([
      { source: 'page', record: { deliveredAt: '2026-03-01T10:00:00-05:00' } },
      { source: 'pasted', record: { deliveredAt: '2026-03-01T15:00:00Z' } },
      { source: 'thread', record: { deliveredAt: '2026-03-01' } },
    ]);
    expect(view.conflicts).toEqual([]);
  });

  test('null says "none" and is kept', () => {
    expect(mergeOrders([{ source: 'form', record: { dispatchedAt: null } }]).record.dispatchedAt).toBeNull();
  });

  test('of one source the later reading goes first', () => {
    const readings: readonly OrderReading[] = [
      { source: 'pasted', record: { total: 1 } },
      { source: 'pasted', record: { total: 2 } },
    ];
    expect(mergeOrders(readings).record.total).toBe(2);
  });

  test('nothing gives nothing', () => {
    expect(mergeOrders([])).toEqual({ record: {}, origins: {}, conflicts: [] });
  });
});

describe('what follows from what is known', () => {
  test.each([
    [{ price: 89, shippingPaid: 24.9 }, { total: 113.9 }],
    [{ total: 113.9, shippingPaid: 24.9 }, { price: 89 }],
    [{ unitPrice: 3.8, quantity: 100 }, { price: 380 }],
    [{ price: 30, quantity: 3 }, { unitPrice: 10 }],
    [{ shippingPaid: 24.9, shippingStandard: 6.9 }, { expeditePremium: 18 }],
    [{ expeditePremium: 18, shippingStandard: 6.9 }, { shippingPaid: 24.9 }],
    [{ items: [{ quantity: 2, unitPrice: 5 }, { price: 7.5 }] }, { price: 17.5 }],
  ])('%j gives %j', (record, more) => {
    expect(deriveOrder(record)).toEqual({ ...record, ...more });
  });

  test.each([
    [{ price: 10, quantity: 3 }],
    [{ total: 100, price: 90 }],
    [{ shippingPaid: 6.9, shippingStandard: 6.9 }],
    [{ items: [{ quantity: 2 }, { price: 7.5 }] }],
    [{ price: 5 }],
  ])('nothing follows from %j', (record) => {
    expect(deriveOrder(record)).toEqual(record);
  });

  test('a known value is never changed, and a second run adds nothing', () => {
    const sum = fc.option(
      fc.integer({ min: 0, max: 99999 }).map((cents) => cents / 100),
      { nil: undefined },
    );
    const records = fc.record(
      { price: sum, shippingPaid: sum, shippingStandard: sum, total: sum, expeditePremium: sum, unitPrice: sum },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(records, (record) => {
        const known = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
        const derived = deriveOrder(known);
        expect(derived).toMatchObject(known);
        expect(deriveOrder(derived)).toEqual(derived);
      }),
    );
  });

  test('every source is known to the merger', () => {
    for (const source of ORDER_SOURCES) expect(mergeOrders([{ source, record: { total: 1 } }]).record.total).toBe(1);
  });
});
