import { patternRule } from '../draft/pattern-rule.ts';

/** If you open a dispute, then: scaring a buyer off his rights is forbidden on most platforms, and it makes him do it. */
export const thr03 = patternRule({
  id: 'THR-03',
  severity: 'high',
  title: 'If you open a dispute, then …',
  why: 'Scaring a buyer off his rights is forbidden on most platforms, and it makes him do it.',
  better: 'Leave his ways open: "You keep all your options; the quickest is the refund I can send today."',
  patterns: {
    en: [
      /\b(?:if|once|when) you(?: do)? (?:open|file|start|raise|escalate|dispute|go to|contact|call|leave)\b(?:[^.!?\n]|\.(?=\d)){0,50}\b(?:dispute|case|claim|chargeback|bank|paypal|platform|card company|complaint|review)\b(?:[^.!?\n]|\.(?=\d)){0,30}\b(?:we|i|there will|no|you will (?:lose|not)|won['’]t|will not|cannot|will take)\b/gi,
    ],
  },
  isFine: ({ match, after }) =>
    /\b(?:can help|will help|gladly|the bank decides|please tell|will answer there|still)\b/i.test(match[0] + after),
  examples: {
    bad: [
      { text: "If you open a dispute we won't refund.", at: 'If you open a dispute we' },
      { text: 'If you go to your bank, there will be no refund from us.', at: 'If you go to your bank' },
      { text: 'Once you file a claim you will lose the discount.', at: 'Once you file a claim you will lose' },
    ],
    good: [
      { text: 'You keep all your options; the quickest is the refund I can send today.' },
      { text: 'If you open a case, I can still send the refund there today.' },
      { text: 'When you open the case of the radio you see a red wire; I send a drawing today.' },
    ],
  },
});
