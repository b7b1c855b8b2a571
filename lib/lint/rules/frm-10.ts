import { hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Idioms: the buyer reads in a second language or through a translator; idioms come out wrong. */
export const frm10 = patternRule({
  id: 'FRM-10',
  severity: 'low',
  title: 'Idioms',
  why: 'The buyer reads in a second language or through a translator; idioms come out wrong.',
  better: 'Say it plainly: "I am checking it now. I answer today by 5 pm."',
  patterns: {
    en: [
      /\b(?:bear with|ballpark|look(?:ing)? into|up in the air|touch base|in the pipeline|get to the bottom|out of the blue|rest assured|hang in there|sort (?:it|this) out|on top of (?:it|this)|piece of cake|at the end of the day|get back to you|reach out|keep you posted|make it up to you)\b/gi,
    ],
  },
  applies: (context) => hasSignal(context, 'non_native_english', 'machine_translated'),
  examples: {
    bad: [
      { text: 'I am looking into it today.', at: 'looking into', in: { signals: ['non_native_english'] } },
      { text: 'Rest assured, it leaves today.', at: 'Rest assured', in: { signals: ['machine_translated'] } },
      { text: 'I keep you posted on Friday.', at: 'keep you posted', in: { signals: ['non_native_english'] } },
    ],
    good: [
      { text: 'I am checking it now. I answer today by 5 pm.', in: { signals: ['non_native_english'] } },
      { text: 'I am looking into it today.' },
      { text: 'The parcel is in the depot. I write on Friday.', in: { signals: ['machine_translated'] } },
    ],
  },
});
