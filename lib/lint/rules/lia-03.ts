import { patternRule } from '../draft/pattern-rule.ts';

/** Arguing law: law talk from an agent is no advice, and it escalates. */
export const lia03 = patternRule({
  id: 'LIA-03',
  severity: 'high',
  title: 'Arguing law',
  why: 'Law talk from an agent is no advice, and it escalates.',
  better: 'Say who answers and when: "I have passed your letter to our manager, who answers by 30 June."',
  patterns: {
    en: [
      /\b(?:you have |there is |without )?no (?:legal )?(?:right|claim|entitlement|basis|case) (?:to|for|against|under|in law)\b/gi,
      /\byou(?: are|['’]re) not (?:legally )?entitled\b/gi,
      /\b(?:the law|legislation|the act|the regulation) (?:says|states|is (?:on our side|clear)|does not|gives you no)\b/gi,
      /\b(?:under|pursuant to) (?:section|article|§|the (?:consumer|sale of goods|civil))\b/gi,
      /\blegally (?:speaking|you|we)\b/gi,
    ],
  },
  isFine: ({ before }) => /\b(?:not true that|does not mean)\s*$/i.test(before),
  examples: {
    bad: [
      { text: 'You have no legal right to this.', at: 'no legal right to' },
      { text: 'The law says that opened goods lose value.', at: 'The law says' },
      { text: 'You are not entitled to a refund before Friday.', at: 'You are not entitled' },
    ],
    good: [
      { text: 'I have passed your letter to our manager, who answers by 30 June.' },
      { text: 'Your legal rights stay as they are. I refunded 20.00 EUR today.' },
      { text: 'There is no right side to it: either edge fits. I send a drawing today.' },
    ],
  },
});
