import { isAngry, isSafetyCase } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

/** Exclamation marks: beside an upset person they sound careless or shrill. */
export const frm02: LintRule = {
  id: 'FRM-02',
  severity: 'medium',
  title: 'Exclamation marks',
  why: 'Beside an upset person they sound careless or shrill.',
  languages: 'all',
  check: (draft, context) => {
    const runs = [...draft.plain.matchAll(/[!！]+/g)];
    const marks = runs.reduce((sum, run) => sum + run[0].length, 0);
    const isStrict = isAngry(context) || isSafetyCase(context);
    if (marks === 0 || (marks < 2 && !isStrict)) return [];
    const better = 'A full stop is enough: "I am sorry. It is fixed today."';
    return runs.map((run) => ({ start: run.index, end: run.index + run[0].length, better, replacement: '.' }));
  },
  examples: {
    bad: [
      { text: 'So sorry!!! We fix it today!!', at: '!!!' },
      { text: 'Great! It leaves today!', at: '!' },
      { text: 'I am sorry! The pump leaves today.', at: '!', in: { signals: ['anger_high'] } },
    ],
    good: [
      { text: 'I am sorry. It is fixed today.' },
      { text: 'Thank you! It left today.', in: { signals: ['gratitude_or_patience'] } },
      { text: 'You wrote "Hello!!!" on Monday; here is the answer. It left today.', in: { signals: ['anger_high'] } },
    ],
  },
};
