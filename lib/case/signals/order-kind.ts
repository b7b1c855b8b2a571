import { hitsOf, type SignalDetector, signalOfHits, signalOfRecord } from '../reading.ts';

const HIGH_VALUE = 500;

/** What kind of order and buyer it is. */
export const orderKind: SignalDetector = {
  signals: [
    'b2b',
    'gift',
    'perishable',
    'digital',
    'custom_made',
    'high_value',
    'loyal_customer',
    'serial_refunder_pattern',
  ],
  detect({ order, settings, buyer }) {
    const total = order.total ?? (order.price === undefined ? undefined : order.price + (order.shippingPaid ?? 0));
    const limit = settings.highValueAbove ?? HIGH_VALUE;
    const { orders, refunds } = order.buyer?.history ?? {};
    const review = settings.claimReviewAfterRefunds;
    const isSerial = refunds !== undefined && review !== undefined && refunds >= review.count;
    return [
      ...(order.buyer?.business ? [signalOfRecord('b2b', 'the buyer is a business')] : []),
      ...(order.buyer?.business === undefined
        ? signalOfHits('b2b', hitsOf(buyer, ['b2b_said']), { text: 'buys for a business' })
        : []),
      ...(order.gift ? [signalOfRecord('gift', 'one paid, another got it')] : []),
      ...(order.perishable ? [signalOfRecord('perishable', 'the item spoils')] : []),
      ...(order.digital ? [signalOfRecord('digital', 'the item is a file or licence')] : []),
      ...(order.customMade ? [signalOfRecord('custom_made', 'personalised for this buyer')] : []),
      ...(total !== undefined && total >= limit ? [signalOfRecord('high_value', `order total ${total}`)] : []),
      ...(isSerial ? [signalOfRecord('serial_refunder_pattern', `${refunds} refunds before`)] : []),
      ...(!isSerial && (orders ?? 0) >= 5 ? [signalOfRecord('loyal_customer', `${orders} orders before`)] : []),
    ];
  },
};
