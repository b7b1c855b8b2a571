import { patternRule } from '../draft/pattern-rule.ts';

const REASON =
  /\b(?:for|because|since|as|which|that|covers?|price|cost|costs|fee|value|postage|half|full|whole|difference|premium|share|duty|storage|label|express|shipping|part of|while)\b/i;

/** A sum without a reason: a sum out of the air invites haggling; a sum with a reason is taken. */
export const neg05 = patternRule({
  id: 'NEG-05',
  severity: 'medium',
  title: 'A sum without a reason',
  why: 'A sum out of the air invites haggling; a sum with a reason is taken.',
  better: 'Say what it covers: "I cover 11.60 EUR, the courier’s handling fee."',
  patterns: {
    en: [
      /\b(?:how|what) about (?:[$€£] ?)?\d[\d.,]*/gi,
      /\b(?:i|we)(?: can| could| will| would)? (?:give|offer|pay)(?: you)? (?:back )?(?:[$€£] ?)?\d+(?:[.,]\d+)?(?: ?(?:USD|EUR|GBP|AUD|CAD|%))?(?=\s*(?:[!?\n]|\.(?!\d)|$))/gi,
    ],
  },
  isFine: ({ sentence, match }) => !/^(?:how|what) about/i.test(match[0]) && REASON.test(sentence.text),
  examples: {
    bad: [
      { text: 'We give you 12.00 EUR.', at: 'We give you 12' },
      { text: 'How about 20?', at: 'How about 20' },
      { text: 'I can offer 15%.', at: 'I can offer 15%' },
    ],
    good: [
      { text: 'I cover 11.60 EUR today, the courier’s handling fee.' },
      { text: 'I can offer 18.50 EUR for a new zip; it leaves today.' },
      { text: 'How about Friday at 3 pm?' },
    ],
  },
});
