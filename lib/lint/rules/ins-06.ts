import { patternRule } from '../draft/pattern-rule.ts';

/** Rhetorical questions: it is no question but an attack. */
export const ins06 = patternRule({
  id: 'INS-06',
  severity: 'medium',
  title: 'Rhetorical questions',
  why: 'It is no question but an attack.',
  better: 'Say the limit as a fact: "The most I can refund without a return is 18.50 EUR, the cost of a new zip."',
  patterns: {
    en: [
      /\bdo you (?:really |honestly |seriously )?(?:think|believe|expect) (?:that )?(?:we|i|us|money|this is|everything)\b(?:[^.!?\n]|\.(?=\d)){0,120}\?/gi,
      /\bare you (?:serious|kidding|joking|blind|deaf)\b(?:[^.!?\n]|\.(?=\d)){0,40}\?/gi,
      /\bhow (?:dare|stupid|hard can)\b(?:[^.!?\n]|\.(?=\d)){0,60}[?!]/gi,
      /\bwhat did you expect\b(?:[^.!?\n]|\.(?=\d)){0,60}\?/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Do you think we print money?', at: 'Do you think we print money?' },
      { text: 'Are you serious?', at: 'Are you serious?' },
      { text: 'What did you expect for that price?', at: 'What did you expect' },
    ],
    good: [
      { text: 'The most I can refund without a return is 18.50 EUR, for a new zip.' },
      { text: 'Do you think Friday would work for the driver?' },
      { text: 'Do you expect to be at home on Monday?' },
    ],
  },
});
