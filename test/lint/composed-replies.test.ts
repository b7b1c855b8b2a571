import { describe, expect, test } from 'vitest';
import { type AdviceRequest, advise } from '../../lib/advice/index.ts';
import { lintDraft } from '../../lib/lint/index.ts';
import type { Message } from '../../lib/thread/index.ts';

const settings = {
  currency: 'USD',
  sellerCountry: 'US',
  sellerTimeZone: 'America/Denver',
  officeHours: { from: '09:00', to: '17:00' },
  lostAfterDaysNoScan: 7,
  refundBeforeLost: false,
  reshipBeforeLost: false,
  lateShippingRefund: 'premium_or_fee',
  cancelAfterDispatch: 'return_only',
  changeOfMindReturnPaidBy: 'seller',
  goodwillMaxAmount: 6,
} as const;
const order = {
  orderId: 'BK-5521',
  buyer: { name: 'Paula Reyes', country: 'US', timeZone: 'America/New_York' },
  agentName: 'Ivo',
  item: 'Field recorder',
  price: 140,
  shippingService: 'FedEx Overnight',
  shippingPaid: 31,
  shippingStandard: 7.5,
  total: 171,
  unitCost: 66,
  paidAt: '2026-05-04T10:00:00-04:00',
  dispatchedAt: '2026-05-04T15:00:00-06:00',
  carrier: 'FedEx',
  tracking: '794644790132',
  lastScanAt: '2026-05-05T07:10:00-04:00',
  lastScan: 'Arrived at hub, Memphis TN',
  estimatedDelivery: '2026-05-06',
} as const;

const request = (now: string, ...messages: readonly Message[]): AdviceRequest => ({
  thread: { key: 't', site: 'test', messages },
  orders: [{ source: 'form', record: order }],
  settings,
  now,
  platform: { id: 'own_shop' },
  channel: 'gmail',
});

const buyer = (at: string, text: string): Message => ({ from: 'buyer', at, text });

const TICKETS: readonly (readonly [name: string, request: AdviceRequest])[] = [
  [
    'on its way',
    request(
      '2026-05-07T12:00:00-04:00',
      buyer('2026-05-07T09:00:00-04:00', 'Where is my recorder? It said yesterday.'),
    ),
  ],
  [
    'wanted back in anger',
    request(
      '2026-05-08T12:00:00-04:00',
      buyer(
        '2026-05-08T09:00:00-04:00',
        'STILL nothing!!! The interview is tomorrow. Refund me now or I call my lawyer.',
      ),
    ),
  ],
  [
    'lost',
    request(
      '2026-05-14T12:00:00-04:00',
      buyer('2026-05-14T09:00:00-04:00', 'Nine days and no scan. My parcel is lost, is it not?'),
    ),
  ],
  [
    'cancelled too late',
    request(
      '2026-05-05T12:00:00-04:00',
      buyer('2026-05-05T09:00:00-04:00', 'Please cancel order BK-5521, I do not need it any more.'),
    ),
  ],
  [
    'here but not understood',
    {
      ...request(
        '2026-05-09T12:00:00-04:00',
        buyer('2026-05-09T09:00:00-04:00', 'The recorder came on Wednesday. How do I set it to mono?'),
      ),
      orders: [{ source: 'form', record: { ...order, deliveredAt: '2026-05-06T11:00:00-04:00' } }],
    },
  ],
];

describe.each(TICKETS)('a composed reply to a parcel that is %s', (_name, ticket) => {
  const { case: read, report, offers, draft } = advise(ticket);

  test('has nothing severe to be said about it', () => {
    expect(draft.text).not.toBe('');
    const severe = lintDraft(draft.text, { case: read, report, offers }).filter(
      ({ severity }) => severity === 'block' || severity === 'high',
    );
    expect(severe.map(({ rule, start, end }) => [rule, draft.text.slice(start, end)])).toEqual([]);
  });
});
