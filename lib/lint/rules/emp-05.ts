import { patternRule } from '../draft/pattern-rule.ts';

/** Valued customer: empty phrases are what people hate most about complaints. */
export const emp05 = patternRule({
  id: 'EMP-05',
  severity: 'low',
  title: 'Valued customer',
  why: 'Empty phrases are what people hate most about complaints.',
  better: 'Say what you did for this buyer: "I have put the blue kettle aside for you."',
  patterns: {
    en: [
      /\b(?:dear |our )?valued (?:customer|client|buyer)\b/gi,
      /\b(?:your|customer) satisfaction is (?:very |extremely )?(?:our|my|important)\b/gi,
      /\byour (?:call|business|message|feedback|opinion) is (?:very |extremely )?(?:important|valuable)\b/gi,
      /\bwe (?:take|value) (?:all |every )?(?:complaints|customers?|feedback) (?:very )?(?:seriously|highly)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Your satisfaction is our top priority.', at: 'Your satisfaction is our' },
      { text: 'Dear valued customer, it left today.', at: 'valued customer' },
      { text: 'We take complaints very seriously.', at: 'take complaints very seriously' },
    ],
    good: [
      { text: 'I have put the blue kettle aside for you until Friday.' },
      { text: 'The parcel is valued at 40.00 EUR on the form; I changed it today.' },
      { text: 'It is important that the plug stays out until Friday.' },
    ],
  },
});
