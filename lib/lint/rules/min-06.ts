import { patternRule } from '../draft/pattern-rule.ts';

/** Any inconvenience: a formula: it says that nobody has looked at what happened. */
export const min06 = patternRule({
  id: 'MIN-06',
  severity: 'low',
  title: 'Any inconvenience',
  why: 'A formula: it says that nobody has looked at what happened.',
  better: 'Name the trouble: "You had to drive to the depot twice; I am sorry."',
  patterns: {
    en: [
      /\b(?:for )?(?:any|the|this|all the) inconveniences?(?: (?:that )?(?:this|that|it) (?:may|might|could)? ?(?:have|has)? ?caused?)?(?: caused)?\b/gi,
    ],
    de: [/\b(?:etwaige |entstandene |die )?unannehmlichkeiten\b/gi],
    fr: [/\bla gêne occasionnée\b|\bpour le désagrément\b/gi],
    es: [/\blas molestias(?: ocasionadas)?\b/gi],
  },
  examples: {
    bad: [
      { text: 'Sorry for any inconvenience caused.', at: 'any inconvenience' },
      { text: 'We regret the inconvenience.', at: 'the inconvenience' },
      { text: 'I apologise for this inconvenience.', at: 'this inconvenience' },
    ],
    good: [
      { text: 'You had to drive to the depot twice; I am sorry. The new one leaves today.' },
      { text: 'There is a convenience store near you that holds it until Friday.' },
      { text: 'It was inconvenient for you to wait at home. I can send it on Saturday.' },
    ],
  },
});
