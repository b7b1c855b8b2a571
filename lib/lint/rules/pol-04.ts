import { buyerText, hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Clauses and terms: citing clauses at a consumer turns a question into a quarrel. */
export const pol04 = patternRule({
  id: 'POL-04',
  severity: 'medium',
  title: 'Clauses and terms',
  why: 'Citing clauses at a consumer turns a question into a quarrel.',
  better: 'Say what the clause means for this order: "Returns are free for 30 days; after that the label is 6 GBP."',
  patterns: {
    en: [
      /\b(?:clause|section|paragraph|article) \d+(?:\.\d+)*\b/gi,
      /§ ?\d+/g,
      /\b(?:our|the) (?:general )?terms (?:and|&) conditions\b|\bT&Cs?\b|\bour (?:general )?terms\b/gi,
    ],
  },
  applies: (context) => !hasSignal(context, 'b2b', 'legal_threat', 'legal_threat_polite'),
  isFine: ({ context, match }) => buyerText(context).toLowerCase().includes(match[0].toLowerCase()),
  examples: {
    bad: [
      { text: 'See clause 7.2 of the contract.', at: 'clause 7.2' },
      { text: 'You accepted our terms and conditions.', at: 'our terms and conditions' },
      { text: 'It is in the T&C.', at: 'T&C' },
    ],
    good: [
      { text: 'Returns are free for 30 days; after that the label is 6 GBP. Yours is free until 30 April.' },
      { text: 'In terms of time, Friday is safe to plan with: I check by noon.' },
      { text: 'As clause 4.1 says, the units leave by 30 April.', in: { signals: ['b2b'] } },
    ],
  },
});
