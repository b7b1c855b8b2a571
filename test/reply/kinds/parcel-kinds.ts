import { demandOf, ORDER, SHOP } from '../build-input.ts';
import { type Kind, THERE } from './kind.ts';

/** Cases about a parcel that is late, lost or on the way. */
export const PARCEL_KINDS: readonly Kind[] = [
  {
    name: 'lost: both ways out with their sum, today',
    told: { dispute: 'not_received_lost', fault: 'carrier', required: ['refund_full_no_return', 'reship'] },
    says: [/\(1\) .*92\.00 GBP/, /\(2\) .*new/, /prefer|start at once/],
    never: [/wait on/],
  },
  {
    name: 'delivered scan disputed: scan, enquiry, the day it ends',
    told: {
      dispute: 'delivered_not_received',
      order: {
        ...ORDER,
        deliveredScanAt: '2026-02-27T11:42:00-06:00',
        deliveredNote: 'left at the porch',
        deliveredDistanceMetres: 140,
        trace: { openedAt: '2026-03-02T09:00:00+00:00' },
      },
      allowed: ['tracking_investigation', 'ask_evidence'],
      blocked: [{ id: 'refund_full_no_return', opensAt: '2026-03-09T17:00:00+00:00' }],
    },
    says: [
      /Friday 27 February, 11:42 am your time: left at the porch/,
      /140 metres/,
      /enquiry/,
      /Monday 9 March, noon your time/,
    ],
    never: [/you (?:must|did) have/],
  },
  {
    name: 'late delivery: the fee that is due',
    told: {
      dispute: 'late_delivery',
      fault: 'carrier',
      order: THERE,
      facts: [demandOf('refund')],
      required: ['refund_shipping_all'],
    },
    says: [/shipping fee of 12\.00 GBP/, /sorry/],
  },
  {
    name: 'late dispatch: own fault, new date with its buffer, keep or cancel, what silence means',
    told: {
      dispute: 'late_dispatch',
      fault: 'seller',
      signals: ['anger_medium', 'unanswered_question'],
      order: {
        ...ORDER,
        dispatchBy: '2026-02-20',
        realisticDispatchBy: '2026-03-10',
        dispatchedAt: null,
        backlogOrders: 30,
      },
      settings: { ...SHOP, promiseBufferDays: 3, consentWithinDays: 4, silenceMeans: 'refund' },
      required: ['cancel_order'],
      allowed: ['wait_with_date'],
    },
    says: [
      /my mistake, and I am sorry/,
      /Friday 13 March/,
      /cancel the order and refund 92\.00 GBP/,
      /nothing by Friday 6 March/,
      /every Friday/,
    ],
    never: [/Tuesday 10 March/],
  },
  {
    name: 'two parcels: one there, one on the way',
    told: {
      dispute: 'partial_shipment',
      fault: 'carrier',
      order: {
        ...ORDER,
        items: [
          { name: 'lantern', parcel: 1 },
          { name: 'oil bottle', parcel: 2 },
        ],
        parcels: [
          { number: 1, deliveredAt: '2026-02-28T10:00:00-06:00' },
          { number: 2, lastScanAt: '2026-02-27T18:20:00+00:00', lastScan: 'Sorted, Leeds', tracking: 'RN581209342GB' },
        ],
      },
      blocked: [{ id: 'reship', opensAt: '2026-03-06T18:20:00+00:00' }],
    },
    says: [/oil bottle/, /Parcel one was delivered/, /Sorted, Leeds/, /RN581209342GB/, /Friday 6 March/],
  },
  {
    name: 'old address: the fee, the share, until when, what if not',
    told: {
      dispute: 'address_error',
      fault: 'buyer',
      order: {
        ...ORDER,
        estimatedDelivery: '2026-03-06',
        dispatchedAt: '2026-03-01T10:00:00+00:00',
        address: { onOrder: 'Tampa' },
      },
      settings: {
        ...SHOP,
        intercept: { fee: 18.4, buyerSharePct: 50, cutoffDaysBeforeEstimate: 1, cutoffAt: '17:00' },
      },
      allowed: ['intercept_parcel'],
    },
    says: [/18\.40 GBP/, /9\.20 GBP/, /until Thursday 5 March, 11 am your time/, /Tampa/, /Shall I/],
    never: [/mistake|sorry/],
  },
];
