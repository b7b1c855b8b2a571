import { describe, expect, it } from 'vitest';
import { composeReply } from '../../lib/reply/index.ts';
import { demandOf, inputOf, ORDER, offersOf, SHOP, type Told } from './build-input.ts';

const THERE = { ...ORDER, deliveredAt: '2026-03-01T10:00:00-06:00' };

interface Kind {
  readonly name: string;
  readonly told: Told;
  readonly says: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

const KINDS: readonly Kind[] = [
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
    name: 'missing part: own error, part, day, fallback',
    told: {
      dispute: 'missing_parts',
      fault: 'seller',
      order: { ...THERE, spareParts: [{ name: 'glass pane (left)', inStock: true, arrivesOn: '2026-03-06' }] },
      required: ['replacement_parts'],
      blocked: [{ id: 'return_refund_seller_pays', opensAt: '2026-03-09T17:00:00+00:00' }],
    },
    says: [/glass pane/, /my mistake, and I am sorry/, /today, Monday 2 March/, /Friday 6 March/, /by Monday 9 March/],
  },
  {
    name: 'wrong item: replacement or free return with the sum',
    told: {
      dispute: 'wrong_item',
      fault: 'seller',
      order: { ...THERE, evidence: [{ from: 'buyer', kind: 'photo', shows: 'a blue lantern', pointsTo: 'seller' }] },
      required: ['replacement', 'return_refund_seller_pays'],
      blocked: ['ask_evidence'],
    },
    says: [/wrong one/, /Thank you for the photo\. It shows: a blue lantern/, /free of charge/, /92\.00 GBP/],
    never: [/could you send/i],
  },
  {
    name: 'broken on the way, proof missing: asked once, as a question',
    told: {
      dispute: 'damaged_in_transit',
      fault: 'carrier',
      order: THERE,
      settings: { ...SHOP, evidenceRequired: { damaged: ['photo', 'packaging_photo'] } },
      required: ['replacement', 'refund_full_no_return'],
      allowed: ['ask_evidence'],
    },
    says: [
      /Could you send me one photo that shows it and one photo of the box\?/,
      /92\.00 GBP/,
      /do not need to send anything back/,
    ],
  },
  {
    name: 'defective: arranged visit with its day, nothing to ship',
    told: {
      dispute: 'defective',
      fault: 'seller',
      order: { ...THERE, remedyOptions: [{ remedy: 'repair', text: 'technician from Peoria', on: '2026-03-05' }] },
      required: ['repair'],
    },
    says: [
      /technician from Peoria can come on Thursday 5 March/,
      /do not need to pack or ship/,
      /Which time suits you/,
    ],
  },
  {
    name: 'not as described, wants to keep it: part money from the ladder',
    told: {
      dispute: 'not_as_described',
      fault: 'seller',
      order: THERE,
      facts: [demandOf('compensation')],
      allowed: ['refund_partial', 'return_refund_seller_pays'],
      offers: offersOf([['refund_partial', 11.6]]),
    },
    says: [/keep it, and I refund 11\.60 GBP/, /refund 92\.00 GBP/],
  },
  {
    name: 'how to use: the asked figure, the video, a small step, then a replacement',
    told: {
      dispute: 'how_to_use',
      order: { ...THERE, specs: [{ name: 'wick width', value: 12, unit: 'mm' }], helpVideoSeconds: 60 },
      messages: [{ from: 'buyer', text: 'What wick width does it take? It will not burn.' }],
      allowed: ['usage_help', 'replacement', 'ask_evidence'],
    },
    says: [/wick width is 12 mm/, /video.*60 seconds/, /Could you try/, /replace/],
    never: [/\(1\)/, /instruction|manual/i],
  },
  {
    name: 'a file: where it is, no parcel',
    told: {
      dispute: 'digital_access',
      fault: 'shared',
      signals: ['digital'],
      order: { ...ORDER, item: 'Lantern plan, PDF', digital: { path: 'Account, Downloads', formats: ['A4', 'A3'] } },
      allowed: ['reissue_license', 'refund_full_no_return'],
    },
    says: [/is a file, so no parcel/, /Account, Downloads/, /A4 and A3/, /92\.00 GBP/],
  },
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
      /2 am and left on .*4 am.*first mail came on .*2 pm/,
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
    name: 'refund promised and not sent: said plainly, sent today',
    told: {
      dispute: 'refund_not_received',
      fault: 'seller',
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
    says: [/31\.60 GBP/, /4\.00 GBP of duty/, /DAP/, /I pay 11\.60 GBP/],
    never: [/my mistake|sorry/],
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
  {
    name: 'doubted as a copy: the papers, a test, the free return',
    told: {
      dispute: 'counterfeit_claim',
      order: { ...THERE, documents: [{ name: 'maker’s certificate' }] },
      required: ['return_refund_seller_pays'],
      allowed: ['documents_supply', 'ask_evidence'],
    },
    says: [/certificate/, /photo of the mark or label/, /92\.00 GBP/],
    never: [/genuine, (?:I|we) promise|100 ?%/],
  },
  {
    name: 'warranty: repair or a new one at no cost, by when, and money if that fails',
    told: {
      dispute: 'warranty',
      order: THERE,
      settings: { ...SHOP, repairDays: 14 },
      required: ['repair', 'replacement'],
    },
    says: [
      /repaired free of charge by Monday 16 March/,
      /replace it/,
      /If that does not solve it, I refund you 92\.00 GBP/,
    ],
    never: [/manufacturer|maker/],
  },
  {
    name: 'a plain question without an answer at hand: found out by a day',
    told: { dispute: 'general_question', messages: [{ from: 'buyer', text: 'Can it hang outside in winter?' }] },
    says: [/Thank you for your question/, /find the answer.*Tuesday 3 March/],
  },
];

describe('each kind of case', () => {
  it.each(KINDS)('$name', ({ told, says, never = [] }) => {
    const { text } = composeReply(inputOf(told));
    for (const point of says) expect(text).toMatch(point);
    for (const slip of never) expect(text).not.toMatch(slip);
  });
});

describe('special duties', () => {
  const base: Told = { dispute: 'wrong_item', fault: 'seller', order: THERE, required: ['replacement'] };
  const textOf = (told: Told): string => composeReply(inputOf(told)).text;

  it('sets one boundary after an insult, and not again', () => {
    const rude: Told = { ...base, signals: ['personal_insult', 'anger_high'] };
    expect(textOf(rude)).toMatch(/insults/);
    const messages = [{ from: 'seller' as const, text: 'I solve it, without insults please. Iris' }];
    expect(textOf({ ...rude, messages })).not.toMatch(/insults/);
  });

  it('tells someone who did not pay nothing about the money', () => {
    const input = inputOf({ ...base, required: ['refund_full_no_return', 'replacement'] });
    const gift = {
      ...input,
      report: { ...input.report, situation: { 'buyer.isGiftRecipient': { known: true, value: true } as const } },
    };
    expect(composeReply(input).text).toContain('92.00 GBP');
    expect(composeReply(gift).text).not.toMatch(/\d\.\d\d/);
  });

  it('keeps to the true customs value', () => {
    expect(textOf({ ...base, signals: ['illegal_request'] })).toMatch(/real value/);
  });

  it('says that a manager decides where one has to', () => {
    expect(textOf({ ...base, required: ['escalate_manager'] })).toMatch(/manager/);
  });

  it('answers four open mails as one, with the one apology for the wait', () => {
    const mails = ['Cancel it.', 'Hello?', 'Anybody?', 'Fourth mail.'].map((text) => ({
      from: 'buyer' as const,
      text,
    }));
    const text = textOf({
      dispute: 'cancel_after_dispatch',
      signals: ['unanswered_question', 'repeat_contact', 'timezone_gap', 'anger_high'],
      messages: mails,
      order: { ...ORDER, dispatchedAt: '2026-03-01T10:00:00+00:00' },
    });
    expect(text).toMatch(/all four of your messages, and I am sorry that you waited/);
    expect(text).toMatch(/open from 3 am to 11 am your time/);
  });

  it('closes a finished case with a wish and without money', () => {
    const text = textOf({
      dispute: 'how_to_use',
      fault: 'buyer',
      order: {
        ...THERE,
        platformCase: { stage: 'closed', lastOfferDeclined: true, closedAt: '2026-02-28T10:00:00+00:00' },
      },
      allowed: ['usage_help', 'refuse_final'],
    });
    expect(text).toMatch(/closed on Saturday 28 February/);
    expect(text).toMatch(/I wish you/);
    expect(text).not.toMatch(/refund|GBP/);
  });

  it('puts the proof before a case officer, then the goodwill, without a word on the cause', () => {
    const text = textOf({
      dispute: 'how_to_use',
      fault: 'buyer',
      order: {
        ...THERE,
        platformCase: { stage: 'arbitration', round: 2 },
        evidence: [
          { from: 'buyer', kind: 'video', atSecond: 75, shows: 'the wick is dry' },
          { from: 'seller', kind: 'test_record', shows: '200 of 200 lit' },
        ],
      },
      allowed: ['refund_partial', 'usage_help'],
      offers: offersOf([['refund_partial', 14.2]]),
    });
    expect(text).toMatch(/At 1:15 the video shows: the wick is dry/);
    expect(text).toMatch(/200 of 200 lit/);
    expect(text).toMatch(/goodwill step, I offer 14\.20 GBP/);
    expect(text).toMatch(/close the case/);
  });

  it('goes above the last own offer, never back to it', () => {
    const text = textOf({
      dispute: 'late_dispatch',
      fault: 'seller',
      order: { ...THERE, platformCase: { stage: 'open' }, offersSoFar: [10, 20] },
      required: ['customs_cost_contribution'],
      offers: offersOf([
        ['customs_cost_contribution', 20],
        ['customs_cost_contribution', 27.5],
      ]),
    });
    expect(text).toContain('27.50 GBP');
  });

  it('writes English where the buyer’s language has no phrases, and says so', () => {
    expect(composeReply(inputOf({ ...base, language: 'hu' })).language).toBe('en');
  });

  it('speaks in the seller’s zone by name where the buyer’s is not known', () => {
    const text = textOf({ ...base, order: { ...THERE, buyer: { name: 'Nora' } } });
    expect(text).toMatch(/London time/);
    expect(text).not.toContain('your time');
  });
});
