import { patternRule } from '../draft/pattern-rule.ts';

/** I know exactly how you feel: nobody does; it is heard as untrue. */
export const emp02 = patternRule({
  id: 'EMP-02',
  severity: 'low',
  title: 'I know exactly how you feel',
  why: 'Nobody does; it is heard as untrue.',
  better: 'Stay with yourself: "I would be annoyed too."',
  patterns: {
    en: [
      /\b(?:i|we) (?:know|understand)(?: exactly| precisely| just) (?:how|what) you(?: are|['’]re)? (?:feel\w*|going through|think\w*)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'I know exactly how you feel.', at: 'I know exactly how you feel' },
      {
        text: 'We understand exactly what you are going through.',
        at: 'understand exactly what you are going through',
      },
      { text: 'I know just how you feel.', at: 'know just how you feel' },
    ],
    good: [
      { text: 'I would be annoyed too. The new one leaves today.' },
      { text: 'I know exactly how you can open it: turn the ring left.' },
      { text: 'I know the route; the next scan is due on Friday.' },
    ],
  },
});
