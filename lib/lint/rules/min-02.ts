import { patternRule } from '../draft/pattern-rule.ts';

/** At least: a silver lining offered to an angry person belittles the loss. */
export const min02 = patternRule({
  id: 'MIN-02',
  severity: 'high',
  title: 'At least …',
  why: 'A silver lining offered to an angry person belittles the loss.',
  better: 'Say what happened and when: "It arrived on Thursday, a day after the exam."',
  patterns: { en: [/\bat least (?:it|you|we|they|the|your|this|that|nobody|no one|he|she|there)\b/gi] },
  examples: {
    bad: [
      { text: 'At least it arrived.', at: 'At least it' },
      { text: 'But at least you have the money.', at: 'at least you' },
      { text: 'At least nobody was hurt.', at: 'At least nobody' },
    ],
    good: [
      { text: 'It arrived on Thursday, a day after the exam.' },
      { text: 'The trace takes at least 3 business days.' },
      { text: 'Allow at least a day for the scan; I check on Friday.' },
    ],
  },
});
