import { isSafetyCase } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** You must: compulsion makes people resist, also where the rule is fair. */
export const cmd03 = patternRule({
  id: 'CMD-03',
  severity: 'high',
  title: 'You must',
  why: 'Compulsion makes people resist, also where the rule is fair.',
  better: 'Say what works and until when: "The free label works until 30 April."',
  patterns: {
    en: [/\byou (?:must|have to|need to|have got to|are (?:required|obliged|obligated) to|will have to)\b/gi],
    de: [/\b(?:sie müssen|müssen sie)\b(?! nichts| nicht)/gi],
    fr: [/\bvous devez\b/gi],
    es: [/\b(?:usted debe|tiene que|debe usted)\b/gi],
  },
  applies: (context) => !isSafetyCase(context),
  isFine: ({ before, after }) =>
    /\b(?:if|when|what|whatever|whether|all|anything|nothing|something|everything|where|unless|before|sorry that|that)\s*$/i.test(
      before,
    ) ||
    /^\s(?:have been|be (?:tired|disappointed|upset|worried|angry)|not\b|do nothing)/i.test(after) ||
    /\b(?:customs|court|law requires|by law)\b/i.test(before + after),
  examples: {
    bad: [
      { text: 'You must return it within 14 days.', at: 'You must' },
      { text: 'First you have to send us the box.', at: 'you have to' },
      { text: 'You are required to sign by Friday.', at: 'You are required to' },
    ],
    good: [
      { text: 'The free label works until 30 April.' },
      { text: 'You do not have to send anything back. I refunded 20.00 EUR today.' },
      { text: 'All you need to do is tell me by Friday.' },
    ],
  },
});
