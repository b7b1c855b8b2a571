import type { SellerSettings } from '../../lib/settings/index.ts';
import { ticketOf } from './tickets.ts';

const SETTINGS: SellerSettings = {
  currency: 'USD',
  sellerCountry: 'US',
  sellerTimeZone: 'America/Denver',
  lostAfterDaysNoScan: 9,
  refundBeforeLost: false,
  reshipBeforeLost: false,
  returnWindowDays: 30,
  changeOfMindReturnPaidBy: 'buyer',
  defective: 'replace_or_refund',
  evidenceRequired: { defective: ['photo'] },
};

const order = {
  from: 'platform',
  at: '2026-05-04T09:12:00-05:00',
  text: `Order confirmation
Order number: LL-3301
Order date: May 4, 2026
Item: Brass reading lamp
Quantity: 1
Subtotal: $140.00
Shipping: $31.50
Total: $171.50
Ship to: Renate Vogel, 12 Elm Street, Chicago, IL 60601, United States`,
} as const;

/** Tickets whose order stands in no card and no form: people and mails tell it. */
export const toldInMessages = {
  scanned: ticketOf({
    messages: [
      order,
      {
        from: 'seller',
        at: '2026-05-07T09:00:00-06:00',
        text: 'Hi Renate, your parcel left us on May 5, 2026. The last scan was on May 6, 2026 at 9:40 pm in Kansas City. Theo',
      },
      {
        from: 'buyer',
        at: '2026-05-09T09:30:00-05:00',
        text: 'It has not arrived and tracking has not moved. I want my money back.',
      },
    ],
    settings: SETTINGS,
    now: '2026-05-09T10:00:00-06:00',
  }),
  promised: ticketOf({
    messages: [
      order,
      {
        from: 'seller',
        at: '2026-05-07T09:00:00-06:00',
        text: 'Hi Renate, sorry for that. We will refund you 31.50 USD by May 8, 2026. Theo',
      },
      {
        from: 'buyer',
        at: '2026-05-12T09:30:00-05:00',
        text: 'You promised my refund by Friday and nothing has come. Where is it?',
      },
    ],
    settings: SETTINGS,
    now: '2026-05-12T10:00:00-06:00',
  }),
  broken: ticketOf({
    messages: [
      order,
      {
        from: 'buyer',
        at: '2026-05-12T09:30:00-05:00',
        text: 'The lamp came yesterday and it does not switch on at all. I attached a photo. Please send a new one or refund me 171.50 USD.',
      },
    ],
    settings: SETTINGS,
    now: '2026-05-12T10:00:00-06:00',
  }),
};
