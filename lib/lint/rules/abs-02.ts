import { patternRule } from '../draft/pattern-rule.ts';

/** It will never happen again: promises to do better cost trust when anything goes wrong again. */
export const abs02 = patternRule({
  id: 'ABS-02',
  severity: 'high',
  title: 'It will never happen again',
  why: 'Promises to do better cost trust when anything goes wrong again.',
  better: 'Name what has changed: "I now scan the item code before each parcel leaves."',
  patterns: {
    en: [
      /\b(?:will|won['’]t|not|never)(?: (?:not|never|ever)){0,3} happen again\b/gi,
      /\bpromise (?:you )?(?:that )?(?:it|this|that) (?:will not|won['’]t|will never)\b/gi,
      /\bthis was the last time\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'This will never happen again.', at: 'will never happen again' },
      { text: "It won't happen again.", at: "won't happen again" },
      { text: 'I promise you it will not be late next time.', at: 'promise you it will not' },
    ],
    good: [
      { text: 'I now scan the item code before each parcel leaves. Yours left today.' },
      { text: 'Should it happen again, I replace it within two business days.' },
      { text: 'I promise you an answer by Friday, 6 pm.' },
    ],
  },
});
