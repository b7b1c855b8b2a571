import { patternRule } from '../draft/pattern-rule.ts';

/** Remarks on language or origin: it discriminates, and it helps nobody to understand. */
export const ins04 = patternRule({
  id: 'INS-04',
  severity: 'high',
  title: 'Remarks on language or origin',
  why: 'It discriminates, and it helps nobody to understand.',
  better:
    'Ask for the one thing that is unclear: "I want to be sure I understand: is the zip broken, or is it missing?"',
  patterns: {
    en: [
      /\blearn (?:some |proper )?(?:english|german|french|spanish|to read|to write)\b/gi,
      /\byour (?:broken |bad |poor )?(?:english|grammar|spelling|accent)\b/gi,
      /\b(?:speak|write) (?:proper|better|real) english\b/gi,
      /\bpeople (?:from|in) your country\b|\byour kind of people\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Please learn English.', at: 'learn English' },
      { text: 'Your English is hard to follow.', at: 'Your English' },
      { text: 'People from your country always ask for this.', at: 'People from your country' },
    ],
    good: [
      { text: 'I want to be sure I understand: is the zip broken, or is it missing?' },
      { text: 'The manual is in English and German; I attached both today.' },
      { text: 'The return goes to the depot in your country by Friday.' },
    ],
  },
});
