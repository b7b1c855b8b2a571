import { faultOf } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Taking blame that is not yours: on what is known it was not the shop; a false admission helps nobody later. */
export const apo04 = patternRule({
  id: 'APO-04',
  severity: 'medium',
  title: 'Taking blame that is not yours',
  why: 'On what is known it was not the shop; a false admission helps nobody later.',
  better:
    'Feel for the outcome without the fault: "The two codes look alike. A swap costs only the postage, 4.10 GBP."',
  patterns: {
    en: [
      /\b(?:our|my) (?:own |bad |big )?(?:mistake|fault|error|bad|slip)\b/gi,
      /\b(?:we|i) (?:made|did) (?:an? )?(?:mistake|error)\b/gi,
    ],
    de: [/\bunser(?:e)? (?:fehler|schuld|versehen)\b/gi],
    fr: [/\bnotre (?:faute|erreur)\b/gi],
    es: [/\b(?:nuestro error|nuestra culpa|error nuestro)\b/gi],
  },
  applies: (context) => faultOf(context) === 'buyer' || faultOf(context) === 'carrier',
  isFine: ({ before }) => /\b(?:not|isn['’]t|wasn['’]t|never|no|nicht|pas|no es)\s(?:\w+\s)?$/i.test(before),
  examples: {
    bad: [
      { text: 'Sorry for our mistake.', at: 'our mistake', in: { fault: 'buyer' } },
      { text: 'It was my fault that the storm held it.', at: 'my fault', in: { fault: 'carrier' } },
      { text: 'We made a mistake with the address.', at: 'We made a mistake', in: { fault: 'buyer' } },
    ],
    good: [
      {
        text: 'The two codes look alike. A swap costs only the postage, 4.10 GBP. I can send it on Monday.',
        in: { fault: 'buyer' },
      },
      {
        text: 'Our mistake: I packed the red one, and I am sorry. The blue one leaves today.',
        in: { fault: 'seller' },
      },
      {
        text: 'Our error log shows the last start at 6:20 pm.',
        in: { fault: 'seller', thread: [{ from: 'seller', text: 'I am sorry.' }] },
      },
    ],
  },
});
