import { patternRule } from '../draft/pattern-rule.ts';

/** Not our fault: it pushes the buyer away, although it may be true. */
export const def01 = patternRule({
  id: 'DEF-01',
  severity: 'medium',
  title: 'Not our fault',
  why: 'It pushes the buyer away, although it may be true.',
  better: 'Name the cause and go on: "The storm held it in Ohio. Here is what I can do today:"',
  patterns: {
    en: [
      /\b(?:not|isn['’]t|wasn['’]t|never|aren['’]t)(?: really| actually| at all)? (?:our|my) (?:fault|problem|responsibility|mistake|concern|business|job)\b/gi,
      /\bwe are not (?:responsible|liable|to blame)\b/gi,
    ],
    de: [/\bnicht unsere? (?:Schuld|Fehler|Problem|Verantwortung)\b/gi],
    fr: [/\bpas (?:de )?notre (?:faute|problème|responsabilité)(?!\p{L})/giu],
    es: [/\bno es (?:nuestra culpa|nuestro problema|nuestra responsabilidad)\b/gi],
  },
  examples: {
    bad: [
      { text: "It's not our fault that there was a storm.", at: 'not our fault' },
      { text: 'The delay is not our responsibility.', at: 'not our responsibility' },
      { text: 'We are not responsible for the carrier.', at: 'We are not responsible' },
      { text: 'Le retard n’est pas notre responsabilité.', at: 'pas notre responsabilité' },
    ],
    good: [
      { text: 'The storm held it in Ohio. Here is what I can do today: refund the express fee of 24.90 USD.' },
      { text: 'This was not your fault. The blue one leaves tomorrow.' },
      { text: 'Our mistake: I packed the wrong colour, and I am sorry. The right one leaves today.' },
    ],
  },
});
