import { demandOf, ORDER, offersOf, SHOP } from '../build-input.ts';
import { type Kind, THERE } from './kind.ts';

/** Cases about an order that should end or change. */
export const ORDER_KINDS: readonly Kind[] = [
  {
    name: 'cancelled in time: cancelled today with the sum',
    told: {
      dispute: 'cancel_before_dispatch',
      fault: 'buyer',
      required: ['cancel_order'],
      order: { ...ORDER, dispatchedAt: null },
    },
    says: [/cancel the order today and refund 92\.00 GBP/],
  },
  {
    name: 'cancelled too late: the times, the way back, the days until the money',
    told: {
      dispute: 'cancel_after_dispatch',
      order: { ...ORDER, paidAt: '2026-03-01T08:00:00+00:00', dispatchedAt: '2026-03-01T10:00:00+00:00' },
      settings: { ...SHOP, refundOutboundShipping: 'none', returnRefundWithinBusinessDays: 2 },
      messages: [{ from: 'buyer', at: '2026-03-01T20:00:00+00:00', text: 'Please cancel my order.' }],
      facts: [demandOf('cancel')],
      allowed: ['return_refund_seller_pays'],
    },
    says: [
      /came in on .*2 am\. It left on .*4 am, and your first mail came on .*2 pm/,
      /refuse it at the door/,
      /80\.00 GBP within two business days/,
      /easier/,
    ],
  },
  {
    name: 'change of mind: accepted without asking why, the sum explained',
    told: {
      dispute: 'change_of_mind_return',
      fault: 'buyer',
      order: { ...THERE, shippingStandard: 5, expeditePremium: 7 },
      settings: { ...SHOP, refundOutboundShipping: 'standard' },
      required: ['return_refund_buyer_pays'],
    },
    says: [/You can return it/, /85\.00 GBP/, /5\.00 GBP for standard delivery/, /7\.00 GBP for express/],
    never: [/sorry|why|reason for/i],
  },
  {
    name: 'another item came back: serial numbers, no blame',
    told: {
      dispute: 'return_condition_dispute',
      order: {
        ...THERE,
        return: { condition: 'different_item', serialSent: 'A-100', serialReceived: 'B-200', receivedAt: '2026-02-27' },
      },
      allowed: ['send_back_item'],
    },
    says: [/B-200/, /A-100/, /item that came back/],
    never: [/swap|cheat|you sent (?:us )?(?:the|a) wrong/i],
  },
  {
    name: 'own typing slip on a custom piece: text as ordered, remake with its discount',
    told: {
      dispute: 'custom_item_buyer_error',
      fault: 'buyer',
      order: { ...THERE, customMade: { text: 'Noar', proofApprovedOn: '2026-02-10' } },
      allowed: ['remake_discount'],
      offers: offersOf([['remake_discount', 40]]),
    },
    says: [/Noar.*Tuesday 10 February/, /40\.00 GBP off/, /easy to miss/],
    never: [/sorry|your (?:mistake|error)/],
  },
  {
    name: 'two orders mixed up: both numbers',
    told: {
      dispute: 'order_mixup',
      fault: 'seller',
      order: { ...THERE, otherOrders: [{ orderId: 'TL-2041', item: 'Iron hook' }] },
      required: ['exchange'],
    },
    says: [/TL-2040/, /TL-2041/, /exchange it for the right one/],
  },
];
