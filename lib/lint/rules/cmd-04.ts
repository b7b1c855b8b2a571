import { patternRule } from '../draft/pattern-rule.ts';

/** Or else: an ultimatum from the seller is answered with a dispute. */
export const cmd04 = patternRule({
  id: 'CMD-04',
  severity: 'high',
  title: 'Or else',
  why: 'An ultimatum from the seller is answered with a dispute.',
  better: 'Make it a choice with a date: "If you prefer the refund, tell me by Friday and I send the label."',
  patterns: {
    en: [
      /\bor else\b/gi,
      /\botherwise (?:we|i)(?:['’]ll| will| shall| must| have to| are forced to)\b/gi,
      /\b(?:final|last) (?:warning|chance|reminder)\b/gi,
      /\baccept (?:this|it|our offer) or\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Accept this or we close the case today.', at: 'Accept this or' },
      { text: 'Otherwise we will end the talk on Friday.', at: 'Otherwise we will' },
      { text: 'This is our last warning.', at: 'last warning' },
    ],
    good: [
      { text: 'If you prefer the refund, tell me by Friday and I send the label.' },
      { text: 'Would you like something else instead?' },
      { text: 'The last scan was on Tuesday at 6 pm.' },
    ],
  },
});
