import type { AdviceRequest } from '../../lib/advice/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import type { Message } from '../../lib/thread/index.ts';

/** An invented ticket, in the words that matter. */
export function ticketOf(given: {
  readonly messages: readonly Message[];
  readonly order?: OrderRecord;
  readonly settings?: SellerSettings;
  readonly now: string;
}): AdviceRequest {
  return {
    thread: { key: 'ticket', site: 'test', messages: given.messages },
    orders: given.order ? [{ source: 'form', record: given.order }] : [],
    settings: given.settings ?? {},
    now: given.now,
    platform: { id: 'own_shop' },
    channel: 'email',
  };
}

/** A small shop in Denver that sells lamps. */
const SHOP: SellerSettings = {
  currency: 'USD',
  sellerCountry: 'US',
  sellerTimeZone: 'America/Denver',
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  officeHours: { from: '08:00', to: '17:00' },
  lostAfterDaysNoScan: 9,
  refundBeforeLost: false,
  reshipBeforeLost: false,
  lateShippingRefund: 'premium',
  goodwillMaxAmount: 6,
  cancelAfterDispatch: 'return_only',
  changeOfMindReturnPaidBy: 'seller',
  returnLabelCost: 8.15,
  couponsInComplaints: false,
};

const LAMP: OrderRecord = {
  orderId: 'LL-3301',
  buyer: { name: 'Renate', country: 'US', timeZone: 'America/Chicago' },
  agentName: 'Theo',
  item: 'Brass reading lamp',
  price: 140,
  shippingService: 'FedEx 2Day',
  shippingPaid: 31.5,
  shippingStandard: 9.5,
  expeditePremium: 22,
  total: 171.5,
  unitCost: 61,
  paidAt: '2026-05-04T09:12:00-05:00',
  dispatchedAt: '2026-05-05T14:00:00-06:00',
  carrier: 'FedEx',
  tracking: '794612345678',
  lastScanAt: '2026-05-06T21:40:00-05:00',
  lastScan: 'Departed Kansas City',
  estimatedDelivery: '2026-05-07',
};

const buyer = (at: string, text: string): Message => ({ from: 'buyer', at, text });
const seller = (at: string, text: string): Message => ({ from: 'seller', at, text });

/** Under way and late; the shop's limit of nine days is not over yet. */
export const inTransit = ticketOf({
  messages: [
    buyer('2026-05-08T08:05:00-05:00', 'Hello, where is my lamp? Tracking has not moved since Wednesday.'),
    seller('2026-05-08T11:00:00-06:00', 'Hi Renate, it left Kansas City on Wednesday and is on its way. Theo'),
    buyer(
      '2026-05-09T09:30:00-05:00',
      'It is still not here and tracking has not moved. This is a joke. I want my money back today!',
    ),
  ],
  order: LAMP,
  settings: SHOP,
  now: '2026-05-09T10:00:00-06:00',
});

/** The same parcel when the nine days are over. */
export const lost = ticketOf({
  messages: [
    buyer(
      '2026-05-16T09:30:00-05:00',
      'My lamp never arrived. Tracking still shows the same line from ten days ago. What now?',
    ),
  ],
  order: LAMP,
  settings: SHOP,
  now: '2026-05-16T10:00:00-06:00',
});

/** Came three days after the day that was paid for. */
export const late = ticketOf({
  messages: [
    buyer(
      '2026-05-11T09:30:00-05:00',
      'The lamp came yesterday, three days late. I paid extra for two day shipping and that was for nothing. I want the shipping back.',
    ),
  ],
  order: { ...LAMP, deliveredAt: '2026-05-10T13:20:00-05:00' },
  settings: SHOP,
  now: '2026-05-11T10:00:00-06:00',
});

/** Wants to cancel what already left. */
export const cancelled = ticketOf({
  messages: [
    buyer('2026-05-06T07:00:00-05:00', 'Please cancel my order LL-3301, I bought the wrong lamp. I want a refund.'),
  ],
  order: { ...LAMP, estimatedDelivery: '2026-05-08', lastScanAt: '2026-05-05T20:40:00-05:00' },
  settings: SHOP,
  now: '2026-05-06T09:00:00-06:00',
});

/** Says it does not work; nothing shows why. */
export const howToUse = ticketOf({
  messages: [
    buyer(
      '2026-05-12T19:00:00-05:00',
      'How do I switch this lamp on? I plugged it in and cannot find any switch, the dimmer does nothing for me. What am I doing wrong?',
    ),
  ],
  order: { ...LAMP, deliveredAt: '2026-05-07T13:20:00-05:00' },
  settings: { ...SHOP, partialRefundBeforeTest: false, maxPartialRefundPct: 30 },
  now: '2026-05-13T09:00:00-06:00',
});

/** Only asks. */
export const question = ticketOf({
  messages: [
    buyer(
      '2026-05-12T19:00:00-05:00',
      'Hi, which bulb size fits the brass reading lamp, and do you also sell it in black? Thanks!',
    ),
  ],
  settings: SHOP,
  now: '2026-05-13T09:00:00-06:00',
});
