import { patternRule } from '../draft/pattern-rule.ts';

/** Why did you …?: a why-question to an upset person sounds like an accusation. */
export const blm08 = patternRule({
  id: 'BLM-08',
  severity: 'medium',
  title: 'Why did you …?',
  why: 'A why-question to an upset person sounds like an accusation.',
  better: 'Ask for the fact: "May I ask on which day it stopped working?"',
  patterns: { en: [/\bwhy (?:did you|didn['’]t you|did you not|have you not|haven['’]t you|would you)\b/gi] },
  examples: {
    bad: [
      { text: "Why didn't you contact us first?", at: "Why didn't you" },
      { text: 'Why did you open the box?', at: 'Why did you' },
      { text: 'And why have you not sent the photo?', at: 'why have you not' },
    ],
    good: [
      { text: 'May I ask on which day it stopped working?' },
      { text: 'Do you know why the lamp flickered on Monday?' },
      { text: 'Could you tell me when the box came?' },
    ],
  },
});
