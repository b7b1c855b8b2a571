import type { Because, Guidance } from '../../lib/policy/index.ts';

export const sellerRule: Because = {
  rule: 'seller.lost-after-days',
  pack: 'seller',
  authority: 'seller',
  text: 'Your rule treats a parcel as lost after 7 full days without a scan.',
  certain: true,
};

/** What the rules might tell beside the remedies of the winter-storm ticket: one of each kind. */
export const guidanceByHand: readonly Guidance[] = [
  {
    kind: 'do',
    because: { ...sellerRule, rule: 'do-1', text: 'Change the day in the order, not only in the chat.' },
  },
  {
    kind: 'never',
    topic: 'feedback_for_refund',
    because: {
      ...sellerRule,
      rule: 'never-1',
      text: 'No refund in exchange for a review.',
      otherReadings: [{ text: 'An older page allows a neutral request.' }],
    },
  },
  {
    kind: 'know',
    because: { ...sellerRule, rule: 'know-1', text: 'A lost dispute costs a fee.' },
    fee: { amount: 15, currency: 'USD', payer: 'seller' },
  },
];
