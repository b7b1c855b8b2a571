import { patternRule } from '../draft/pattern-rule.ts';

const RELEASE =
  '(?:withdraw|drop|waive|revoke|retract|sign|take back|cancel|give up|delete|remove)\\w*\\b(?:[^.!?\\n]|\\.(?=\\d)){0,40}\\b(?:report|complaint|claims?|rights?|review|feedback|statement|agreement|nda|waiver|lawsuit|police|authority|regulator)';
const MONEY = '(?:refund|pay|money|compensat|credit|replace|send you)\\w*';

/** Money for a waiver: what is owed may not be tied to silence, a waiver or the withdrawal of a report. */
export const lia04 = patternRule({
  id: 'LIA-04',
  severity: 'block',
  title: 'Money for a waiver',
  why: 'What is owed may not be tied to silence, a waiver or the withdrawal of a report.',
  better: 'Give it without strings: "The refund is sent. Your report is your own decision."',
  patterns: {
    en: [
      new RegExp(
        `\\b${MONEY}\\b(?:[^.!?\\n]|\\.(?=\\d)){0,60}\\b(?:only |just )?(?:if|once|when|after|provided|as long as|on condition)\\b(?:[^.!?\\n]|\\.(?=\\d)){0,30}\\b${RELEASE}\\b`,
        'gi',
      ),
      new RegExp(
        `\\b(?:if|once|when|after|as soon as|provided) (?:that )?you(?: first)? ${RELEASE}\\b(?:[^.!?\\n]|\\.(?=\\d)){0,60}\\b${MONEY}\\b`,
        'gi',
      ),
      /\b(?:non-?disclosure|confidentiality) agreement\b|\bsign (?:a|this|the) (?:nda|waiver|release)\b/gi,
      /\brefund (?:only )?(?:against|in exchange for|in return for) (?:a |your )?(?:waiver|silence|signature|withdrawal)\b/gi,
    ],
  },
  isFine: ({ match }) => /chargeback/i.test(match[0]),
  examples: {
    bad: [
      { text: 'Refund only if you withdraw your report.', at: 'Refund only if you withdraw your report' },
      { text: 'Once you drop the complaint, we refund 20.00 EUR today.', at: 'Once you drop the complaint' },
      { text: 'Please sign a waiver first.', at: 'sign a waiver' },
    ],
    good: [
      { text: 'The refund is sent. Your report is your own decision.' },
      { text: 'I refund 20.00 EUR when the item is back, within two business days.' },
      { text: 'You can cancel the order until Friday, and I refund 20.00 EUR.' },
    ],
  },
});
