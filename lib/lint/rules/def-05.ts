import { patternRule } from '../draft/pattern-rule.ts';

/** Nobody else complained: it tells the buyer that the trouble is with him. */
export const def05 = patternRule({
  id: 'DEF-05',
  severity: 'medium',
  title: 'Nobody else complained',
  why: 'It tells the buyer that the trouble is with him.',
  better: 'Thank for the report: "Thank you for telling me; I have logged it for this batch."',
  patterns: {
    en: [
      /\b(?:nobody|no one|none)(?: else| of our (?:other )?(?:customers|buyers|clients))?(?: has| had| have)?(?: ever)? (?:complain\w*|reported|said|mentioned|had this)\b/gi,
      /\b(?:you(?: are|['’]re) the|this is the|it is the|the) (?:first|only) (?:customer|buyer|client|person|complaint|one)(?: who| that| to| we|$)/gi,
      /\b(?:all )?(?:our |the )?other (?:customers|buyers|clients) (?:are|were|have|had|never|love|like|do not|don['’]t)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Nobody else has complained about this.', at: 'Nobody else has complained' },
      { text: 'You are the only customer who says so.', at: 'You are the only customer who' },
      { text: 'Our other customers are happy with it.', at: 'other customers are' },
    ],
    good: [
      { text: 'Thank you for telling me; I have logged it for this batch.' },
      { text: 'Two other parcels of that day are late as well. I check again on Monday.' },
      { text: 'This is the first scan since Tuesday.' },
    ],
  },
});
