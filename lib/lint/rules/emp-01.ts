import { patternRule } from '../draft/pattern-rule.ts';

const CAUSE =
  /^(?:[^.!?\n]|\.(?=\d)){0,12}\b(?:because|that|when|since|after|over|as you|at having|about (?:the|your))\b/i;

/** I understand your frustration: without saying what is understood it sounds like a script. */
export const emp01 = patternRule({
  id: 'EMP-01',
  severity: 'medium',
  title: 'I understand your frustration',
  why: 'Without saying what is understood it sounds like a script.',
  better: 'Say what it did to the buyer: "You planned the party around Friday, so a Monday delivery is no use."',
  patterns: {
    en: [
      /\b(?:i|we)(?: do| can| completely| totally| fully| really| truly)* (?:understand|appreciate|share|hear) (?:your|the|how) (?:\w+ )?(?:frustrat\w+|feelings?|concerns?|disappointment|anger|upset|annoyance|situation|position|you feel)\b/gi,
    ],
    de: [
      /\b(?:ich|wir) (?:kann|können|verstehe|verstehen) (?:voll und ganz )?(?:ihren (?:ärger|frust|unmut)|ihre (?:enttäuschung|verärgerung))\b/gi,
    ],
    fr: [
      /\b(?:je|nous) compren(?:ds|ons) (?:parfaitement |tout à fait )?votre (?:frustration|mécontentement|déception)\b/gi,
    ],
    es: [/\b(?:entiendo|entendemos|comprendo|comprendemos) (?:perfectamente )?su (?:frustración|malestar|enfado)\b/gi],
  },
  isFine: ({ after }) => CAUSE.test(after),
  examples: {
    bad: [
      { text: 'I understand your frustration.', at: 'I understand your frustration' },
      { text: 'We completely understand your concern.', at: 'understand your concern' },
      { text: 'I can really understand how you feel.', at: 'understand how you feel' },
    ],
    good: [
      { text: 'You planned the party around Friday, so a Monday delivery is no use. I can send it by courier.' },
      { text: 'I understand your anger that the box came open twice. The new one leaves today.' },
      { text: 'I understand the drawing and start on Monday.' },
    ],
  },
});
