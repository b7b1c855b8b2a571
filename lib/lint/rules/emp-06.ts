import { isAngry, isSafetyCase } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const OPENING = 120;

/** Cheerful opening: good cheer before an angry or hurt person says that nobody has read the mail. */
export const emp06 = patternRule({
  id: 'EMP-06',
  severity: 'high',
  title: 'Cheerful opening',
  why: 'Good cheer before an angry or hurt person says that nobody has read the mail.',
  better: 'Open with the name and the matter: "Hello Mr Lund,"',
  patterns: {
    en: [
      /\b(?:i |we )?(?:really )?hope (?:that )?(?:you(?:['’]re| are)|this (?:mail|email|message) finds you|everything is|all is) (?:having (?:a|an) \w+|doing (?:well|great|fine)|well|great|fine)(?: \w+)?\b/gi,
      /\b(?:have a|wishing you a) (?:great|wonderful|lovely|fantastic|nice) (?:day|week|weekend)\b/gi,
      /\bhappy (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
    ],
  },
  applies: (context) => isAngry(context) || isSafetyCase(context),
  isFine: ({ start }) => start > OPENING,
  examples: {
    bad: [
      { text: "Hope you're having a wonderful day!", at: 'having a wonderful day', in: { signals: ['anger_high'] } },
      {
        text: 'Hello, I hope this email finds you well. The pump leaves today.',
        at: 'finds you well',
        in: { signals: ['anger_medium'] },
      },
      { text: 'Happy Friday!', at: 'Happy Friday', in: { fault: 'safety' } },
    ],
    good: [
      { text: 'Hello Mr Lund, the new pump leaves today.', in: { signals: ['anger_high'] } },
      { text: 'I hope you are well. The yarn leaves on Friday.', in: { signals: ['anger_none'] } },
      { text: 'I hope this works for you on Monday.', in: { signals: ['anger_high'] } },
    ],
  },
});
