import { buyerText } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** A little delay: how big it was is for the buyer to say. */
export const min04 = patternRule({
  id: 'MIN-04',
  severity: 'medium',
  title: 'A little delay',
  why: 'How big it was is for the buyer to say.',
  better: 'Name the size: "the delay of nine days".',
  patterns: {
    en: [
      /\b(an? )?(?:small|minor|little|slight|tiny) (issue|problem|inconvenience|delay|mistake|matter|mishap|hiccup|scratch|error|misunderstanding|damage)s?\b/gi,
    ],
  },
  isFine: ({ match, context }) =>
    buyerText(context).toLowerCase().includes(match[0].toLowerCase().replace(/^an? /, '')),
  rewrite: ({ match }) => {
    const noun = match[0].replace(/^(?:an? )?\w+ /i, '');
    const article = match[1] ? (/^[aeiou]/i.test(noun) ? 'an ' : 'a ') : '';
    const text = `${article}${noun}`;
    return { text: /^[A-Z]/.test(match[0]) ? text.charAt(0).toUpperCase() + text.slice(1) : text };
  },
  examples: {
    bad: [
      { text: 'Sorry for the little delay.', at: 'little delay' },
      { text: 'There was a minor issue with the label.', at: 'a minor issue' },
      { text: 'The tiny scratch is on the left.', at: 'tiny scratch' },
    ],
    good: [
      { text: 'Sorry for the delay of nine days. It leaves today.' },
      { text: 'The small box holds the screws; the large one left today.' },
      {
        text: 'Thank you for writing about the small scratch. I refunded 8.00 USD today.',
        in: { thread: [{ from: 'buyer', text: 'It has a small scratch on one side.' }] },
      },
    ],
  },
});
