import { patternRule } from '../draft/pattern-rule.ts';

/** An expectation about the parcel or mail, not a reproach. */
const EXPECTATION = /^\s(?:received|got|gotten|had|been|it|them|your|the|an?|everything|enough|seen|to)\b/i;

/** You should have: a reproach about the past makes people defend themselves, and they settle less. */
export const blm01 = patternRule({
  id: 'BLM-01',
  severity: 'high',
  title: 'You should have …',
  why: 'A reproach about the past makes people defend themselves, and they settle less.',
  better: 'Say what is so, without the buyer in it: "The size chart runs in EU sizes, which is easy to miss."',
  patterns: { en: [/\byou (?:really )?(?:should|could|must|ought to) have\b/gi] },
  isFine: ({ after }) => EXPECTATION.test(after),
  examples: {
    bad: [
      { text: 'You should have read the size chart.', at: 'You should have' },
      { text: 'Next time: you could have asked us before you opened it.', at: 'you could have' },
      { text: 'You really ought to have told us on Monday.', at: 'ought to have' },
    ],
    good: [
      { text: 'You should have an email from DHL by 6 pm.' },
      { text: 'The size chart runs in EU sizes, which is easy to miss. I swap it free until 30 April.' },
      { text: 'You should have received the label on Monday. I sent it again today.' },
    ],
  },
});
