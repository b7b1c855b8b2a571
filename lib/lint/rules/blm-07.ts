import { patternRule } from '../draft/pattern-rule.ts';

/** Naming the person, not the matter: a label for the person ends the talk about the matter. */
export const blm07 = patternRule({
  id: 'BLM-07',
  severity: 'high',
  title: 'Naming the person, not the matter',
  why: 'A label for the person ends the talk about the matter.',
  better: 'Name what you want to do: "I want to solve this. Please leave out the insults so I can."',
  patterns: {
    en: [
      /\byou(?:['’]re| are| were)(?: being)?(?: so| very| really| too| quite)? (?:rude|unreasonable|emotional|aggressive|impatient|dishonest|hysterical|ridiculous|lying|paranoid|confused|angry|difficult|greedy|childish)\b/gi,
      /\byour (?:tone|attitude|behaviou?r|manners?)\b/gi,
    ],
  },
  isFine: ({ match, before }) =>
    /angry|confused/i.test(match[0]) && /\b(?:why|that|understand|see|when)\s*$/i.test(before),
  examples: {
    bad: [
      { text: 'You are being very rude.', at: 'You are being very rude' },
      { text: 'We do not accept your tone.', at: 'your tone' },
      { text: "You're too emotional about this.", at: "You're too emotional" },
    ],
    good: [
      { text: 'I want to solve this today. Please leave out the insults so I can.' },
      { text: 'You waited all night without an answer; I see why you are angry. I answer by 6 pm.' },
      { text: 'You are right about the date.' },
    ],
  },
});
