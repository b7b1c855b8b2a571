import { patternRule } from '../draft/pattern-rule.ts';

/** Begging for forgiveness: it asks the buyer for something once more. */
export const apo05 = patternRule({
  id: 'APO-05',
  severity: 'low',
  title: 'Begging for forgiveness',
  why: 'It asks the buyer for something once more.',
  better: 'Say what is fixed: "I have fixed it and I will check on Monday that it reached you."',
  patterns: {
    en: [/\b(?:please |kindly )?forgive (?:me|us)\b/gi, /\bbeg (?:for )?(?:your )?(?:forgiveness|pardon)\b/gi],
  },
  examples: {
    bad: [
      { text: 'We beg your forgiveness.', at: 'beg your forgiveness' },
      { text: 'Please forgive us this time.', at: 'forgive us' },
      { text: 'I beg for forgiveness.', at: 'beg for forgiveness' },
    ],
    good: [
      { text: 'I have fixed it and I will check on Monday that it reached you.' },
      { text: 'The carpet is forgiving: a wet cloth takes it out today.' },
      { text: 'I am sorry. The new pump leaves today.' },
    ],
  },
});
