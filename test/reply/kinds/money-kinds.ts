import { ORDER, offersOf, SHOP } from '../build-input.ts';
import { type Kind, THERE } from './kind.ts';

/** Cases about money, safety and trust. */
export const MONEY_KINDS: readonly Kind[] = [
  {
    name: 'refund promised and not sent: said plainly, sent today',
    told: {
      dispute: 'refund_not_received',
      fault: 'seller',
      signals: ['promise_missed_by_seller'],
      order: {
        ...THERE,
        payment: { provider: 'paypal' },
        return: { receivedAt: '2026-02-20', condition: 'as_sent' },
        refund: { status: 'awaiting_approval', amount: 80, createdAt: '2026-02-21T10:00:00+00:00' },
      },
      required: ['return_refund_buyer_pays'],
    },
    says: [
      /my mistake, and I am sorry/,
      /80\.00 GBP was entered here on Saturday 21 February/,
      /send the 80\.00 GBP today to your PayPal/,
    ],
    never: [/your bank/],
  },
  {
    name: 'refund sent: reference and the day the bank shows it',
    told: {
      dispute: 'refund_not_received',
      fault: 'unclear',
      order: {
        ...THERE,
        refund: { status: 'sent', amount: 80, sentAt: '2026-02-26T10:00:00+00:00', reference: 'RX-9' },
      },
      settings: { ...SHOP, refundVisibleBusinessDays: [3, 5] },
      allowed: ['documents_supply', 'wait_with_date'],
    },
    says: [/80\.00 GBP left on Thursday 26 February, reference RX-9/, /by Thursday 5 March/],
  },
  {
    name: 'customs on the buyer: what they are made of, and the share',
    told: {
      dispute: 'customs_charges',
      fault: 'buyer',
      order: { ...THERE, incoterm: 'DAP', customsInvoice: { duty: 4, importVat: 16, carrierFee: 11.6, total: 31.6 } },
      allowed: ['customs_cost_contribution', 'explain_breakdown'],
      offers: offersOf([['customs_cost_contribution', 11.6]]),
    },
    says: [/31\.60 GBP/, /4\.00 GBP of duty/, /customs asks the receiver/, /goodwill step, I pay 11\.60 GBP/],
    never: [/my mistake|sorry/],
  },
  {
    name: 'lower price: the difference',
    told: {
      dispute: 'price_adjustment',
      order: { ...THERE, currentListPrices: [{ amount: 70, currency: 'GBP' }] },
      allowed: [{ id: 'price_match_adjust', amount: { amountMinor: 1000, currency: 'GBP' } }],
    },
    says: [/70\.00 GBP now, and you paid 80\.00 GBP/, /difference of 10\.00 GBP/],
  },
  {
    name: 'a bad review held out: the ordinary remedy, brief, nothing on top',
    told: {
      dispute: 'feedback_extortion',
      signals: ['feedback_threat', 'anger_medium'],
      order: { ...THERE, spareParts: [{ name: 'hook', value: 4.5, inStock: true }] },
      required: ['replacement_parts'],
      allowed: ['return_refund_seller_pays', 'goodwill_credit', 'refund_partial', 'report_to_platform'],
      offers: offersOf([
        ['refund_partial', 30],
        ['goodwill_credit', 8],
      ]),
    },
    says: [/hook free of charge/, /return it free/, /today, Monday 2 March/],
    never: [/30\.00|8\.00|4\.50/, /goodwill|credit|stars|report/],
  },
  {
    name: 'chargeback open: no money directly, the bank’s own date',
    told: {
      dispute: 'chargeback_opened',
      fault: 'carrier',
      order: {
        ...ORDER,
        chargeback: { amount: 92, evidenceDueBy: '2026-03-09T18:00:00+00:00', status: 'needs_response' },
      },
      required: ['represent_chargeback'],
      allowed: ['refund_full_no_return'],
    },
    says: [/bank holds the 92\.00 GBP/, /before Monday 9 March/],
    never: [/I refund/],
  },
  {
    name: 'chargeback and the buyer is right: accepted with the bank',
    told: {
      dispute: 'chargeback_opened',
      fault: 'seller',
      order: { ...ORDER, chargeback: { amount: 92, status: 'needs_response' } },
      required: ['accept_chargeback'],
    },
    says: [/accept the case today.*92\.00 GBP/],
  },
  {
    name: 'injury: stop use, full refund without condition, who looks at it; no cause, no help with use',
    told: {
      dispute: 'safety_incident',
      fault: 'safety',
      order: { ...THERE, freeCollection: true, batch: 'L-7' },
      messages: [{ from: 'buyer', text: 'The lantern burst and my daughter has a burn on her hand.' }],
      required: ['escalate_safety', 'refund_full_no_return'],
      allowed: ['usage_help', 'goodwill_coupon'],
    },
    says: [
      /your daughter will be well again/,
      /no one uses/,
      /92\.00 GBP today, without any condition/,
      /safety team/,
      /collected free/,
      /L-7/,
    ],
    never: [/fault|mistake|coupon|steps|defect/],
  },
  {
    name: 'charged twice: one payment, one hold, and the day it falls away',
    told: {
      dispute: 'duplicate_charge',
      order: {
        ...ORDER,
        payment: {
          charges: [
            { amount: 92, status: 'authorised', expiresAt: '2026-03-06T20:00:00+00:00' },
            { amount: 92, status: 'captured' },
          ],
        },
      },
      allowed: ['explain_breakdown', 'wait_with_date'],
    },
    says: [/Only one payment of 92\.00 GBP was taken/, /Friday 6 March, 2 pm your time/],
    never: [/I refund/],
  },
];
