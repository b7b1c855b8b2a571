import { patternRule } from '../draft/pattern-rule.ts';

/** Money at once: the bank decides when it shows; "immediately" will be wrong. */
export const pro08 = patternRule({
  id: 'PRO-08',
  severity: 'medium',
  title: 'Money at once',
  why: 'The bank decides when it shows; "immediately" will be wrong.',
  better: 'Say both steps: "Sent today; your bank usually shows it in 5 to 10 business days."',
  patterns: {
    en: [
      /\b(?:you(?: will|['’]ll)? (?:get|have|receive|see)|(?:money|refund)(?: will be| is)?(?: back)? (?:on|in|to) your (?:card|account|bank))\b(?:[^.!?\n]|\.(?=\d)){0,40}?\b(?:immediately|instantly|right away|at once|straight away|within minutes)\b/gi,
    ],
  },
  isFine: ({ match, before }) => !/\b(?:money|refund|usd|eur|gbp|card|account|bank|\d)\b/i.test(before + match[0]),
  examples: {
    bad: [
      { text: 'You get the money immediately.', at: 'You get the money immediately' },
      { text: "You'll see the refund right away.", at: 'see the refund right away' },
      { text: 'The refund is on your card instantly.', at: 'on your card instantly' },
    ],
    good: [
      { text: 'Sent today; your bank usually shows it in 5 to 10 business days.' },
      { text: 'You get the label immediately after your answer, at the latest by 6 pm.' },
      { text: 'I start the refund at once: it leaves today.' },
    ],
  },
});
