import { hasDate } from '../draft/next-step.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const NOT_YET =
  /\b(?:not|cannot|can['’]t|n['’]t)\b(?: \w+){0,6}? (?:yet|now|at the moment|at this (?:time|moment|stage|point)|currently|until|before)\b|\bnot (?:yet|possible (?:yet|now|at the moment))\b|\b(?:too early|as long as it is) (?:to|in transit|on (?:the|its) way)\b/gi;
const ABOUT_REMEDY =
  /\b(?:refund|cancel|replace|return|reship|resend|new (?:one|parcel)|send|treat|count|lost|exchange|money|pay|offer|help|claim|do anything|possible)\b/i;

/** Not yet, but when?: a "not yet" without its day is heard as a no. */
export const nxt02 = patternRule({
  id: 'NXT-02',
  severity: 'high',
  title: 'Not yet, but when?',
  why: 'A "not yet" without its day is heard as a no.',
  better: ({ context }) => {
    const opens = context.report?.remedies.find((remedy) => remedy.opensAt)?.opensAt;
    return opens
      ? `Say from when: it opens at ${opens.replace('T', ' ').slice(0, 16)}.`
      : 'Say from when: "From 9 October you can choose a refund or a new teapot."';
  },
  patterns: { en: [NOT_YET] },
  isFine: ({ sentence, draft, match }) =>
    !ABOUT_REMEDY.test(sentence.text) ||
    hasDate(draft.plain.slice(sentence.start, sentence.end + 160)) ||
    /\b(?:need|have) to\b/i.test(match[0]),
  examples: {
    bad: [
      { text: 'We cannot treat it as lost yet.', at: 'cannot treat it as lost yet' },
      { text: 'A refund is not possible at the moment.', at: 'not possible at the moment' },
      { text: 'We can not cancel it now.', at: 'not cancel it now' },
    ],
    good: [
      { text: 'We cannot treat it as lost yet. From 9 October you can choose a refund or a new teapot.' },
      { text: 'It is not here yet; I check on Friday.' },
      { text: 'You do not need to do anything now. I refunded 20.00 EUR.' },
    ],
  },
});
