import { patternRule } from '../draft/pattern-rule.ts';

/** You failed to: it puts the blame into words before anything is solved. */
export const blm02 = patternRule({
  id: 'BLM-02',
  severity: 'high',
  title: 'You failed to …',
  why: 'It puts the blame into words before anything is solved.',
  better: 'Tell it from the side of the thing: "The parcel waited at the shop for five days."',
  patterns: {
    en: [/\byou (?:did not|didn['’]t|failed to|forgot(?: to)?|neglected(?: to)?|refused(?: to)?|ignored)\b/gi],
  },
  isFine: ({ before, after }) =>
    /^\s(?:receive|get|hear|expect|need|want|like|deserve|cause|order|ask for)\b/i.test(after) ||
    /\b(?:if|whether|unless|in case|sorry that|because)\s*$/i.test(before),
  examples: {
    bad: [
      { text: 'You failed to collect it.', at: 'You failed to' },
      { text: 'The driver came twice but you ignored the card.', at: 'you ignored' },
      { text: "You didn't send the photo.", at: "You didn't" },
    ],
    good: [
      { text: 'You did not receive the second box, so I sent it again today.' },
      { text: 'The parcel waited at the shop for five days. I can send it again on Monday.' },
      { text: 'If you did not order this, keep it: I refunded 12.00 USD today.' },
    ],
  },
});
