import { isComplaint } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Praising the goods: praise of the goods under a complaint says that the buyer is wrong. */
export const abs03 = patternRule({
  id: 'ABS-03',
  severity: 'low',
  title: 'Praising the goods',
  why: 'Praise of the goods under a complaint says that the buyer is wrong.',
  better: 'Give a fact that can be checked: "This batch passed the test on 3 March; the sheet is attached."',
  patterns: {
    en: [
      /\b(?:best|perfect|amazing|excellent|superb|premium|highest|finest|top|great)[- ]quality\b/gi,
      /\bquality speaks for itself\b/gi,
    ],
  },
  applies: (context) => isComplaint(context) !== false,
  examples: {
    bad: [
      { text: 'Our amazing quality speaks for itself.', at: 'amazing quality' },
      { text: 'We sell the best quality.', at: 'best quality' },
      { text: 'It is of the highest quality.', at: 'highest quality' },
    ],
    good: [
      { text: 'This batch passed the test on 3 March; the sheet is attached.' },
      { text: 'The quality check was on 3 March.' },
      { text: 'It is made of top-quality oak.', in: { dispute: 'general_question' } },
    ],
  },
});
