import { demandOf, ORDER, offersOf, SHOP } from '../build-input.ts';
import { type Kind, THERE } from './kind.ts';

/** Cases about what was in the box. */
export const GOODS_KINDS: readonly Kind[] = [
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
