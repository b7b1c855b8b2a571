import { describe, expect, it } from 'vitest';
import type { ImportChoice } from '../../../lib/panel/index.ts';
import { added, fixture, openImports } from './open-imports.ts';

const read = async (name: string, id: string, choice: Partial<ImportChoice> = {}) => {
  const { run, find } = openImports();
  const done = added(await run(fixture(name), choice));
  const [order] = await find({ ids: [id] });
  return { done, order };
};

describe('exports of the platforms', () => {
  it('reads Shopify: several lines are one order, a quoted line end is no row', async () => {
    const { done, order } = await read('synthetic-shopify.csv', '1001');
    expect(done).toMatchObject({ formatName: 'Shopify orders', orders: 2, faultCount: 0 });
    expect(order).toMatchObject({
      orderId: '#1001',
      ids: ['1001', '5551001'],
      mail: 'olive@example.org',
      currency: 'USD',
      rows: [2, 3],
      record: {
        orderId: '#1001',
        buyer: { name: 'Olive Hart', country: 'US', timeZone: 'America/Chicago' },
        price: 76,
        shippingPaid: 6.5,
        total: 82.5,
        paidAt: '2026-02-10T09:15:00-06:00',
        orderedOn: '2026-02-10',
        dispatchedAt: '2026-02-12T16:40:00-06:00',
        carrier: 'USPS',
        orderNote: 'Please, no plastic\nthank you',
        items: [
          { name: 'Linen napkin', sku: 'NAP-1', quantity: 2, unitPrice: 18 },
          { name: 'Table runner', sku: 'RUN-2', quantity: 1, unitPrice: 40 },
        ],
      },
    });
  });

  it('takes an unpaid Shopify order as unpaid', async () => {
    const { order } = await read('synthetic-shopify.csv', '#1002');
    expect(order?.record).toMatchObject({ item: 'Linen napkin', quantity: 1, total: 18 });
    expect(order?.record.paidAt).toBeUndefined();
    expect(order?.record.dispatchedAt).toBeUndefined();
  });

  it('reads Etsy’s two files as two accounts of one order, month first', async () => {
    const { run, find } = openImports();
    expect(added(await run(fixture('synthetic-etsy-orders.csv'))).formatName).toBe('Etsy sold orders');
    expect(added(await run(fixture('synthetic-etsy-items.csv')))).toMatchObject({
      formatName: 'Etsy sold order items',
      orders: 2,
    });
    const found = await find({ ids: ['3300000001'] });
    expect(found.map(({ source }) => source)).toEqual(['etsy-order-items', 'etsy-orders']);
    const [items, order] = found;
    expect(items).toMatchObject({
      rows: [2, 4],
      record: {
        items: [
          { name: 'Ash bowl', price: 30 },
          { name: 'Ash cup', quantity: 2, price: 18 },
        ],
      },
    });
    expect(order).toMatchObject({
      names: ['fern lowe', 'fern22'],
      record: { total: 52.2, orderedOn: '2026-02-03', dispatchedOn: '2026-02-05', buyer: { country: 'GB' } },
    });
  });

  it('reads eBay below its own lines, and settles by the total what "sold for" is of', async () => {
    const { done, order } = await read('synthetic-ebay.csv', '12-34567-89012', { currency: 'USD' });
    expect(done).toMatchObject({ formatName: 'eBay orders report', orders: 2 });
    expect(done.faults).toEqual([{ row: 9, kind: 'no-order-id' }]);
    expect(order).toMatchObject({
      currency: 'USD',
      record: {
        item: 'Copper kettle',
        quantity: 2,
        unitPrice: 30,
        shippingPaid: 9.9,
        total: 69.9,
        orderedOn: '2026-02-18',
        dispatchBy: '2026-02-20',
        estimatedDelivery: '2026-02-27',
        dispatchedOn: '2026-02-19',
        tracking: '9400111899223100001234',
        carrier: 'USPS',
      },
    });
  });

  it('reads a German eBay report: semicolons, points between thousands, German months', async () => {
    const { order } = await read('synthetic-ebay-de.csv', '23-12345-12345');
    expect(order).toMatchObject({
      currency: 'EUR',
      names: ['jurgen weiß', 'buyer1'],
      record: { total: 1116.99, orderedOn: '2025-12-10', item: 'Gusseiserner Topf' },
    });
  });

  it('reads Amazon’s file of tabs, where a quote is a sign like any other', async () => {
    const { done, order } = await read('synthetic-amazon.txt', '113-0000001-0000001');
    expect(done).toMatchObject({ formatName: 'Amazon order report', orders: 1, faultCount: 0 });
    expect(order?.record).toMatchObject({
      items: [
        { name: 'Desk lamp "Arc"', price: 39 },
        { name: 'Bulb', quantity: 2, price: 10 },
      ],
      shippingPaid: 6.5,
      dispatchBy: '2026-02-23',
      buyer: { name: 'Nia Cole', business: true, country: 'US' },
    });
  });

  it('reads who fulfils out of Amazon’s report of all orders', async () => {
    const { order } = await read('synthetic-amazon-all.txt', '113-0000002-0000002');
    expect(order?.record).toMatchObject({
      fulfilment: 'platform',
      item: 'Wool hat',
      price: 19,
      buyer: { country: 'GB' },
    });
  });

  it('reads WooCommerce’s three ways out', async () => {
    const analytics = await read('synthetic-woo-analytics.csv', '4711');
    expect(analytics.order?.record).toMatchObject({
      buyer: { name: 'Lotte Vos' },
      paidAt: '2026-02-14T08:30:00+00:00',
      items: [
        { quantity: 2, name: 'Beeswax candle' },
        { quantity: 1, name: 'Candle holder, brass' },
      ],
      price: 62,
    });
    const lite = await read('synthetic-woo-export.csv', '4712');
    expect(lite.order?.record).toMatchObject({ total: 50, unitPrice: 22, quantity: 2, buyer: { name: 'Jan Maas' } });
    const suite = await read('synthetic-woo-csv.csv', '4713');
    expect(suite.order).toMatchObject({ currency: 'EUR', record: { carrier: 'DHL', price: 30, shippingPaid: 5 } });
  });

  it('asks for confirmation of what it knows from memory only, once', async () => {
    const { open, run, find } = openImports();
    const file = fixture('synthetic-alibaba.csv');
    expect(await open(file)).toMatchObject({ format: { name: 'Alibaba.com orders' }, isSure: false });
    added(await run(file));
    expect((await open(file)).isSure).toBe(true);
    expect((await find({ ids: ['208812345001021234'] }))[0]?.record).toMatchObject({
      buyer: { name: 'Noor Aziz', country: 'AE', timeZone: 'Asia/Dubai' },
      quantity: 500,
      unitPrice: 1.2,
      total: 680,
      dispatchBy: '2026-03-05',
    });
  });

  it('proposes columns of a shop’s own export by their German names', async () => {
    const { open, run, find } = openImports();
    const file = fixture('synthetic-own-shop-de.csv');
    expect(await open(file)).toMatchObject({ format: null, isSure: false, delimiter: ';' });
    const done = added(await run(file, { currency: 'EUR' }));
    expect(done).toMatchObject({ formatName: null, orders: 2, faults: [{ row: 4, kind: 'no-order-id' }] });
    const [order] = await find({ ids: ['nw 58213'] });
    // Its sums name no currency: it is the seller's, whatever that will be.
    expect(order?.currency).toBeUndefined();
    expect(order).toMatchObject({
      mail: 'dana.whitlock@example.com',
      record: {
        total: 1117.9,
        shippingPaid: 21.5,
        orderedOn: '2026-02-03',
        dispatchedOn: '2026-02-24',
        tracking: '1Z999AA10123456784',
        buyer: { name: 'Dana Whitlock', country: 'US' },
      },
    });
  });
});
