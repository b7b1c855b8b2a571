import { buyerText } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Give it to a friend: it reads as a brush-off: the loss is still there. */
export const neg12 = patternRule({
  id: 'NEG-12',
  severity: 'medium',
  title: 'Give it to a friend',
  why: 'It reads as a brush-off: the loss is still there.',
  better: 'Offer a remedy: "Keep it with 18.50 EUR back, or return it free."',
  patterns: {
    en: [
      /\b(?:gift|give|pass|donate)(?: it| them| this)?(?: on)? (?:to|as a (?:gift|present) to) (?:a |your |some )?(?:friends?|family|relatives?|neighbou?rs?|someone|somebody|colleagues?)\b/gi,
    ],
  },
  isFine: ({ context }) => /\b(?:friend|gift|neighbou?r)\b/i.test(buyerText(context)),
  examples: {
    bad: [
      { text: 'Would you be willing to gift it to someone else?', at: 'gift it to someone' },
      { text: 'You can give it to a friend.', at: 'give it to a friend' },
      { text: 'Maybe pass it on to your family.', at: 'pass it on to your family' },
    ],
    good: [
      { text: 'Keep it with 18.50 EUR back, or return it free until Friday.' },
      {
        text: 'The driver may give it to a neighbour on Friday.',
        in: { thread: [{ from: 'buyer', text: 'A neighbour can take it.' }] },
      },
      { text: 'The gift card is in the box that left today.' },
    ],
  },
});
