import { findLeaks } from '../context/find-leaks.ts';
import type { LintRule } from '../rule.ts';

const COST_TALK =
  /\b(?:it|this|that|they|each|one)(?: only| just)? costs? (?:us|me)\b(?! only the postage)|\b(?:our|my) (?:own )?(?:unit |purchase |buying |cost |wholesale )(?:price|cost)s?\b|\b(?:our|the) (?:profit )?margin (?:is|on)\b|\bwe (?:buy|get) (?:it|them) (?:for|at)\b|\bour supplier(?: is|,)? \p{Lu}\w+|\b(?:internal(?:ly)?|case) note|\brisk score\b/giu;

/** Internal matters: costs, notes and other people’s data are not for the buyer. */
export const int01: LintRule = {
  id: 'INT-01',
  severity: 'block',
  title: 'Internal matters',
  why: 'Costs, notes and other people’s data are not for the buyer.',
  languages: 'all',
  check: (draft, context) => {
    const better = 'Leave it out.';
    const said = [...draft.plain.matchAll(COST_TALK)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      better,
    }));
    const leaks = findLeaks(draft.text, context).map((place) => ({ ...place, better }));
    return [...said, ...leaks.filter((leak) => !said.some((hit) => leak.start < hit.end && hit.start < leak.end))];
  },
  examples: {
    bad: [
      { text: 'It costs us only 9 USD.', at: 'It costs us' },
      {
        text: 'I can refund 18.00 USD today: the set is 38.00 USD for us.',
        at: '38.00',
        in: { order: { unitCost: 38 } },
      },
      {
        text: 'Hello Gary, three refunds in 120 days all empty box. I check on Friday.',
        at: 'three refunds in 120 days',
        in: { privateTexts: ['three refunds in 120 days all empty box, weight 820 g'] },
      },
    ],
    good: [
      { text: 'The label costs 6.00 GBP; I pay it. It is in your mail by 6 pm.' },
      { text: 'I refunded 38.00 USD today.' },
      {
        text: 'The tracking number is 1Z9W04R20211835524; I check it on Friday.',
        in: { privateTexts: ['asked about the tracking number, calm'] },
      },
    ],
  },
};
