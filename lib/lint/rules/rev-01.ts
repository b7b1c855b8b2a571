import type { LintRule } from '../rule.ts';

const REWARD =
  /\b(?:refund\w*|gift|voucher|discount|coupon|credit|cash ?back|reward|free|money|bonus)\b|\d ?%|[$€£] ?\d/i;
const REVIEW = /\b(?:reviews?|feedback|ratings?|stars?)\b/i;
const TIE =
  /\b(?:if|when|once|after|for|in (?:exchange|return)|as thanks|provided)\b(?:[^.!?\n]|\.(?=\d)){0,60}\b(?:reviews?|feedback|ratings?|stars?)\b|\b(?:leave|give|write|change|remove|delete|update|post|revise|make|get)\b(?:[^.!?\n]|\.(?=\d)){0,40}\b(?:reviews?|feedback|ratings?|stars?)\b/i;
const NOT_TIED =
  /\bthank(?:s| you) for (?:your|the) (?:\w+ )?(?:feedback|review)\b|\b(?:whatever|regardless|not linked|not tied|independent|your (?:own )?choice|either way|has nothing to do|no matter)\b/i;

/** Money for stars: paying for a review is forbidden by the platforms and, in many countries, by law. */
export const rev01: LintRule = {
  id: 'REV-01',
  severity: 'block',
  title: 'Money for stars',
  why: 'Paying for a review is forbidden by the platforms and, in many countries, by law.',
  languages: ['en'],
  check: (draft) =>
    draft.sentences.flatMap((sentence) => {
      if (!REVIEW.test(sentence.text) || !REWARD.test(sentence.text) || !TIE.test(sentence.text)) return [];
      if (NOT_TIED.test(sentence.text)) return [];
      const better = 'Give what you give without it: "Here is your 20% refund for the scratch."';
      return [{ start: sentence.start, end: sentence.end, better }];
    }),
  examples: {
    bad: [
      { text: '20% back if you leave 5 stars today.', at: '20% back if you leave 5 stars' },
      { text: 'For a good review we send a free gift on Monday.', at: 'For a good review' },
      { text: 'Change your rating and I refund 10.00 USD today.', at: 'Change your rating' },
    ],
    good: [
      { text: 'Here is your 20% refund for the scratch; it left today.' },
      { text: 'Thank you for your feedback. I refunded 10.00 USD today.' },
      { text: 'The refund of 10.00 USD left today, whatever your review says.' },
    ],
  },
};
