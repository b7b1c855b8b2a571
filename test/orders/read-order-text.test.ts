import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrderText } from '../../lib/orders/index.ts';
import { growthOf } from '../growth-of.ts';

const MAIL = `Hi Mark,

Thank you for your order! Here is what you bought.

Order #WM-10482
Order date: February 22, 2026 at 9:14 PM EST

1 x Wireless microphone set, two transmitters   $89.00

Subtotal: $89.00
Shipping: UPS 2nd Day (expedited) $24.90 (standard shipping would be $6.90)
Total: $113.90 USD

Payment: Visa ending in 4242
Estimated delivery: Wed, Feb 25
Ship to
Mark Ellis
12 Harbor Street
Albany, NY 12207
United States

Tracking: 1Z9W04R20211835524
`;
test('the zone of a country that has a single one is known with it', () => {
  const buyerOf = (country: string) => readOrderText(`Order: A-1\nCountry: ${country}\n`, {}).record.buyer;
  expect(buyerOf('Japan')).toEqual({ country: 'JP', timeZone: 'Asia/Tokyo' });
  expect(buyerOf('United States')).toEqual({ country: 'US' });
});

const context = { at: '2026-02-22T21:15:00-05:00', zone: 'America/New_York' };

describe('an order confirmation', () => {
  const read = readOrderText(MAIL, context);

  test('gives every value it names', () => {
    expect(read.record).toEqual({
      orderId: 'WM-10482',
      paidAt: '2026-02-22T21:14:00-05:00',
      item: 'Wireless microphone set, two transmitters',
      quantity: 1,
      unitPrice: 89,
      price: 89,
      shippingService: 'UPS 2nd Day (expedited)',
      shippingPaid: 24.9,
      shippingStandard: 6.9,
      carrier: 'UPS',
      total: 113.9,
      payment: { provider: 'card', method: 'Visa', last4: '4242' },
      estimatedDelivery: '2026-02-25',
      buyer: { name: 'Mark Ellis', country: 'US', timeZone: 'America/New_York' },
      tracking: '1Z9W04R20211835524',
    });
    expect(read.currency).toBe('USD');
  });

  test('shows the words behind a value', () => {
    const wordsOf = (path: string) => (read.evidence[path] ?? []).map(({ start, end }) => MAIL.slice(start, end));
    expect(wordsOf('orderId')).toEqual(['WM-10482']);
    expect(wordsOf('shippingPaid')).toEqual(['$24.90']);
    expect(wordsOf('shippingService')).toEqual(['UPS 2nd Day (expedited)']);
    expect(wordsOf('estimatedDelivery')).toEqual(['Feb 25']);
  });
});

describe('other layouts', () => {
  const recordOf = (text: string, more = {}) => readOrderText(text, { ...context, ...more }).record;

  test('a table flattened with tabs', () => {
    const text =
      'Order number\tOrder date\tTotal\nA-20881\t3 March 2026\t€1.254,40\n\nItem\tQty\tPrice\tTotal\nWheel set, 28 inch\t2\t€600,00\t€1.200,00\nShipping\tDHL Express\t€54,40';
    expect(recordOf(text)).toEqual({
      orderId: 'A-20881',
      orderedOn: '2026-03-03',
      total: 1254.4,
      item: 'Wheel set, 28 inch',
      quantity: 2,
      unitPrice: 600,
      price: 1200,
      shippingService: 'DHL Express',
      shippingPaid: 54.4,
      carrier: 'DHL',
    });
  });

  test('a page flattened to one line', () => {
    const text =
      'Order: LK-77310 Order date: 18 June 2026 07:31 Subtotal: 45.00 Shipping: 8.00 Total: 53.00 Status: shipped';
    expect(recordOf(text, { zone: 'Australia/Brisbane' })).toEqual({
      orderId: 'LK-77310',
      paidAt: '2026-06-18T07:31:00+10:00',
      price: 45,
      shippingPaid: 8,
      total: 53,
    });
  });

  test('labels on a line of their own', () => {
    expect(recordOf('Order number\n10482\nGrand total\n$53.00\nCustomer\nJo Miller')).toEqual({
      orderId: '10482',
      total: 53,
      buyer: { name: 'Jo Miller' },
    });
  });

  test('the agent’s short notes', () => {
    expect(
      recordOf(
        'order WM-10482\nitem: Mic set\nexpress shipping 24.90\nstandard shipping 6.90\ntotal 113.90\nlast scan: Columbus OH, Feb 24 6:20 pm',
      ),
    ).toEqual({
      orderId: 'WM-10482',
      item: 'Mic set',
      shippingPaid: 24.9,
      shippingStandard: 6.9,
      shippingService: 'Express shipping',
      total: 113.9,
      lastScanAt: '2026-02-24T18:20:00-05:00',
      lastScan: 'Columbus OH',
    });
  });

  test('standard shipping bought as such is both prices', () => {
    expect(recordOf('Subtotal: $20.00\nStandard shipping: $6.90\nTotal: $26.90')).toEqual({
      price: 20,
      shippingPaid: 6.9,
      shippingStandard: 6.9,
      shippingService: 'Standard shipping',
      total: 26.9,
    });
  });

  test('German, French and Spanish labels', () => {
    expect(
      recordOf(
        'Bestellnummer: R-1001\nBestelldatum: 04.03.2026\nZwischensumme: 1.200,00 €\nVersandkosten: 54,40 €\nGesamtsumme: 1.254,40 €',
      ),
    ).toEqual({
      orderId: 'R-1001',
      orderedOn: '2026-03-04',
      price: 1200,
      shippingPaid: 54.4,
      total: 1254.4,
    });
    expect(
      recordOf('Numéro de commande : FR-88\nSous-total : 49,90 €\nLivraison : Colissimo 5,90 €\nTotal TTC : 55,80 €'),
    ).toMatchObject({
      orderId: 'FR-88',
      price: 49.9,
      shippingPaid: 5.9,
      shippingService: 'Colissimo',
      total: 55.8,
    });
    expect(recordOf('Número de pedido: ES-12\nGastos de envío: gratis\nImporte total: 39,00 €')).toEqual({
      orderId: 'ES-12',
      shippingPaid: 0,
      total: 39,
    });
  });

  test('a shop page with the way of shipping behind its price', () => {
    const text =
      'Hi Lena,\nwe’ve received your order #1042, and it is now being processed:\n\nProduct\tQuantity\tPrice\nMerino scarf\t1\t£38.00\nSubtotal:\t£38.00\nShipping:\t£12.00 via Express delivery\nPayment method:\tCard (Stripe)\nTotal:\t£50.00\n\nBilling address\nLena Moor\n1 High St\nLeeds';
    expect(recordOf(text)).toEqual({
      orderId: '1042',
      buyer: { name: 'Lena Moor' },
      item: 'Merino scarf',
      quantity: 1,
      unitPrice: 38,
      price: 38,
      shippingPaid: 12,
      shippingService: 'Express delivery',
      payment: { provider: 'stripe' },
      total: 50,
    });
  });

  test('an order number that stands in a sentence of the confirmation', () => {
    const text =
      'vielen Dank für Ihre Bestellung R-1001 vom 16. Oktober.\nArtikel: Laufradsatz\nGesamtbetrag: 1.254,40 €';
    expect(recordOf(text)).toEqual({ orderId: 'R-1001', item: 'Laufradsatz', total: 1254.4 });
  });

  test('several items', () => {
    expect(recordOf('Order #77-120\n2 x Mug, blue  $24.00\n1 x Tea pot  $31.50\nSubtotal $55.50').items).toEqual([
      { name: 'Mug, blue', quantity: 2 },
      { name: 'Tea pot', quantity: 1, unitPrice: 31.5, price: 31.5 },
    ]);
  });

  test('a range of days counts to its end', () => {
    expect(recordOf('Estimated delivery: February 25 - 27').estimatedDelivery).toBe('2026-02-27');
    expect(recordOf('Arrives: Feb 25 – Mar 2').estimatedDelivery).toBe('2026-03-02');
  });

  test('a parcel that has not left', () => {
    expect(recordOf('Order no. 5521\nShipped: not yet')).toEqual({ orderId: '5521', dispatchedAt: null });
  });
});

test('any text gives a record, evidence inside the text, and the same again', () => {
  const pieces = fc.constantFrom(
    ...MAIL.split('\n'),
    'Total',
    'Total:',
    '\t',
    '2 x',
    '99/99/9999',
    '__proto__: 1',
    '1Z',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const read = readOrderText(text, context);
      for (const spans of Object.values(read.evidence)) {
        for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
      expect(readOrderText(text, context)).toEqual(read);
    }),
    { numRuns: 150 },
  );
});

test.each(['1 ', 'Order ', 'Total:', '2 x a ', '1,111', '\n'])('takes time in proportion to its length: %j', (piece) =>
  expect(growthOf((text) => readOrderText(text, context), piece)).toBeLessThan(3.3),
);
