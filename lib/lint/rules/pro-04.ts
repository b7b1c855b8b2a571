import { hasDate } from '../draft/next-step.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** "5 days" of which kind?: business days and calendar days are days apart; the buyer counts the shorter way. */
export const pro04 = patternRule({
  id: 'PRO-04',
  severity: 'high',
  title: '"5 days" of which kind?',
  why: 'Business days and calendar days are days apart; the buyer counts the shorter way.',
  better: 'Say which, and the day it ends: "5 business days, until Thursday 14 May."',
  patterns: {
    en: [
      /\b(?:takes?|within|in|up to|allow|needs?|about|another)(?: about| up to| around)? (?:\d{1,2}|two|three|four|five|six|seven|ten)(?: ?(?:-|–|to|or) ?(?:\d{1,2}|three|four|five|seven|ten))? days\b/gi,
    ],
  },
  isFine: ({ match, sentence, before, after }) =>
    hasDate(sentence.text.replace(match[0], '')) ||
    /^\s(?:ago|late|of (?:delivery|the)|after|from|without)\b/i.test(after) ||
    /\b(?:waited|last|past|full|24-hour)\s*$/i.test(before),
  examples: {
    bad: [
      { text: 'It takes 5 days.', at: 'takes 5 days' },
      { text: 'I refund within three days.', at: 'within three days' },
      { text: 'Please allow 3-5 days.', at: 'allow 3-5 days' },
    ],
    good: [
      { text: 'It takes 5 business days, until Thursday 14 May.' },
      { text: 'You waited nine days. The pump leaves today.' },
      { text: 'Returns are free within 30 days of delivery, so until 30 April.' },
    ],
  },
});
