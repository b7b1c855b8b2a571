import { patternRule } from '../draft/pattern-rule.ts';

const OWN_MATTER =
  /\b(?:i|we|reply|answer|mail|e-?mail|message|refund|money|credit|label|tracking|estimates?|expects?|says|shows|plans?|if|once|when|until)\b/i;

/** Promising for the carrier: the day of delivery is not yours to promise; a missed one is counted against you. */
export const pro02 = patternRule({
  id: 'PRO-02',
  severity: 'high',
  title: 'Promising for the carrier',
  why: 'The day of delivery is not yours to promise; a missed one is counted against you.',
  better: ({ context }) =>
    `Say who estimates it and what you do: "${context.case?.order.record.carrier ?? 'The carrier'} estimates Friday. I check on Friday at 6 pm and write to you."`,
  patterns: {
    en: [
      /\b(?:will|['’]ll|is going to|are going to|shall)(?: \w+)? (?:arrive|be delivered|be there|reach you|get there|be with you|come|be at your (?:door|place|house))\b(?:[^.!?\n]|\.(?=\d)){0,30}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|in time|on time|within|by|before|on|in) ?\w*/gi,
    ],
  },
  isFine: ({ before }) => OWN_MATTER.test(before),
  examples: {
    bad: [
      { text: 'It will arrive on Friday.', at: 'will arrive' },
      { text: 'Your parcel will be delivered by 4 June.', at: 'will be delivered' },
      { text: 'The box will be there tomorrow.', at: 'will be there' },
    ],
    good: [
      { text: 'UPS estimates Friday. I check on Friday at 6 pm and write to you.' },
      { text: 'The label will arrive in your mail by 6 pm.' },
      { text: 'UPS says it will arrive on Friday; I check that day.' },
    ],
  },
});
