import { patternRule } from '../draft/pattern-rule.ts';

/** False urgency: made-up pressure is deception; it also costs the next sale. */
export const eth05 = patternRule({
  id: 'ETH-05',
  severity: 'block',
  title: 'False urgency',
  why: 'Made-up pressure is deception; it also costs the next sale.',
  better: 'Give it a real date: "The offer stands until 30 April."',
  patterns: {
    en: [
      /\b(?:only (?:valid )?today|today only|only (?:for )?(?:the )?next (?:hour|few hours|\d+ (?:minutes|hours)))\b/gi,
      /\b(?:my|the|our) (?:boss|manager) (?:will|wants to) (?:close|cancel|withdraw|end) (?:the|this|my) offer\b/gi,
      /\boffer (?:expires|ends|is gone) (?:in (?:an|one|\d+) hours?|tonight|today)\b/gi,
      /\b(?:last|only) (?:one|chance|few) (?:left|in stock)?,? (?:so )?(?:hurry|be quick|decide (?:now|quickly))\b/gi,
    ],
  },
  isFine: ({ before, after }) =>
    /\b(?:arrived|left|came|saw|read|reached us|is|was)\s$/i.test(before) ||
    /^\s(?:we saw|i saw|did|i read)\b/i.test(after),
  examples: {
    bad: [
      { text: 'Only today, I can refund 20.00 EUR.', at: 'Only today' },
      { text: 'My boss will close the offer.', at: 'My boss will close the offer' },
      { text: 'The offer expires in 2 hours.', at: 'offer expires in 2 hours' },
    ],
    good: [
      { text: 'The offer stands until 30 April.' },
      { text: 'Your mail reached us only today. I can refund 20.00 EUR.' },
      { text: 'The pickup offer of UPS ends on Friday.' },
    ],
  },
});
