import { patternRule } from '../draft/pattern-rule.ts';

/** We lose money: the seller’s purse is not the buyer’s trouble; it sounds like greed or begging. */
export const def07 = patternRule({
  id: 'DEF-07',
  severity: 'medium',
  title: 'We lose money',
  why: 'The seller’s purse is not the buyer’s trouble; it sounds like greed or begging.',
  better: 'Give the sum and what it covers: "I can refund 11.60 EUR, the courier’s handling fee."',
  patterns: {
    en: [
      /\b(?:we|i)(?: would| will|['’]ll| are| am)?(?: already)? (?:lose|lost|losing)(?: a lot of| so much| our)? (?:money|profit)\b/gi,
      /\bour (?:profits?|margins?|platform fees?|losses)\b/gi,
      /\bwe(?: are|['’]re) (?:just |only )?a (?:very )?(?:small|little|tiny)(?: \w+)? (?:business|shop|company|seller)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'We lose money on this order, please help us.', at: 'We lose money' },
      { text: 'The platform takes our margin.', at: 'our margin' },
      { text: 'We are just a small family business.', at: 'We are just a small family business' },
    ],
    good: [
      { text: 'I can refund 11.60 EUR today, for the courier’s handling fee.' },
      { text: 'You lose no money: I refunded 20.00 EUR today.' },
      { text: 'Please leave a margin of 5 mm when you cut it. I check your drawing by Friday.' },
    ],
  },
});
