import { patternRule } from '../draft/pattern-rule.ts';

/** Your mistake: even where it is true, it costs goodwill and solves nothing. */
export const blm04 = patternRule({
  id: 'BLM-04',
  severity: 'high',
  title: 'Your mistake',
  why: 'Even where it is true, it costs goodwill and solves nothing.',
  better: 'Describe how it came about: "The EU 40 you ordered fits like a UK 6.5; here is the exchange link."',
  patterns: { en: [/\byour (?:own )?(?:mistake|fault|error|problem)\b/gi] },
  isFine: ({ match, before, after }) =>
    /\b(?:not|never|no|nor|isn['’]t|wasn['’]t|hardly)\b[^,;]{0,25}$/i.test(before) ||
    /^\s(?:message|code|report|log|number|description)\b/i.test(after) ||
    (/problem/i.test(match[0]) &&
      /\b(?:solve|fix|with|about|understand|see|describe|help|to|sort out|of)\s$/i.test(before)),
  examples: {
    bad: [
      { text: 'Your mistake with the size.', at: 'Your mistake' },
      { text: 'The wrong address was your own error.', at: 'your own error' },
      { text: 'That is your problem.', at: 'your problem' },
    ],
    good: [
      {
        text: 'This was not your fault: two labels were swapped here, and I am sorry. Your blue kettle leaves tomorrow.',
      },
      { text: 'Could you tell me your error code? Then I can answer today.' },
      { text: 'I want to solve your problem today: I can send a new pump.' },
    ],
  },
});
