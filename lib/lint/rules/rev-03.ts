import { patternRule } from '../draft/pattern-rule.ts';

/** Don’t open a dispute: the buyer’s formal way is his right; asking him to leave it is pressure. */
export const rev03 = patternRule({
  id: 'REV-03',
  severity: 'high',
  title: 'Don’t open a dispute',
  why: 'The buyer’s formal way is his right; asking him to leave it is pressure.',
  better: 'Solve first: "The refund is sent. If it is solved for you, you may close the case."',
  patterns: {
    en: [
      /\b(?:do not|don['’]t|not to|please not|without|instead of|avoid|refrain from) (?:please )?(?:open(?:ing)?|escalat(?:e|ing)|fil(?:e|ing)|start(?:ing)?|rais(?:e|ing))(?: an?| the| any)? (?:dispute|case|claim|chargeback|complaint|refund request)\b/gi,
      /\b(?:close|cancel|withdraw|drop) (?:the|your|this) (?:dispute|case|claim|chargeback)(?: (?:first|and (?:then )?(?:we|i)|so (?:that )?(?:we|i)|before))\b/gi,
    ],
  },
  isFine: ({ before }) => /\b(?:if you|i|we)\s*$/i.test(before),
  examples: {
    bad: [
      { text: "Don't open a case.", at: "Don't open a case" },
      { text: 'Please do not file a claim before Friday.', at: 'do not file a claim' },
      { text: 'Please close the case first.', at: 'close the case first' },
    ],
    good: [
      { text: 'The refund is sent. If it is solved for you, you may close the case.' },
      { text: 'You can open a case at any time; I answer there by Friday.' },
      { text: 'If you do not open a claim with UPS yourself, I do it on Monday.' },
    ],
  },
});
