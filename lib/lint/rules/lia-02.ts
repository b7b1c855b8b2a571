import { patternRule } from '../draft/pattern-rule.ts';

/** Admissions: in writing these words count as an admission of liability. */
export const lia02 = patternRule({
  id: 'LIA-02',
  severity: 'high',
  title: 'Admissions',
  why: 'In writing these words count as an admission of liability.',
  better: 'Say what you do: "As a goodwill step to close the case I can refund 76.00 USD."',
  patterns: {
    en: [
      /\b(?:we|i) admit\b/gi,
      /\b(?:we|i)(?: are| am|['’]re|['’]m) (?:fully |legally |solely )?(?:liable|negligent|guilty)\b/gi,
      /\b(?:it was|our|through) (?:gross )?negligen(?:t|ce)\b/gi,
      /\bdefective (?:batch|lot|series)\b|\b(?:batch|lot|series) (?:is|was) (?:defective|faulty)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'We admit the batch had a flaw.', at: 'We admit' },
      { text: 'We are liable for this.', at: 'We are liable' },
      { text: 'It came from a defective batch.', at: 'defective batch' },
    ],
    good: [
      { text: 'As a goodwill step to close the case I can refund 76.00 USD today.' },
      { text: 'I packed the wrong colour, and I am sorry. The blue one leaves today.' },
      { text: 'The museum will admit you with this ticket until Friday.' },
    ],
  },
});
