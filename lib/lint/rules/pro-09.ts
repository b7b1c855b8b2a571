import type { LintRule } from '../rule.ts';

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const OWN_ACTION =
  /\b(?:i|we)(?:['’]ll| will| can| am| are)? (?:\w+ ){0,2}?(?:check|write|answer|call|send|ship|refund|reply|look|pack|repair|post)\b/i;

/** Promising work on a day off: nobody works on that day; the promise will be missed. */
export const pro09: LintRule = {
  id: 'PRO-09',
  severity: 'high',
  title: 'Promising work on a day off',
  why: 'Nobody works on that day; the promise will be missed.',
  languages: ['en'],
  check: (draft, context) => {
    const working = context.case?.settings.workingDays;
    if (!working || working.length === 0) return [];
    const off = Object.entries(DAYS)
      .filter(([key]) => !working.some((day) => day === key))
      .map(([, name]) => name);
    if (off.length === 0) return [];
    const pattern = new RegExp(`\\b(?:${off.join('|')})\\b`, 'gi');
    return draft.sentences.flatMap((sentence) => {
      const action = OWN_ACTION.exec(sentence.text);
      if (!action || /\b(?:if|estimates?|until|scan|arrives?)\b/i.test(sentence.text)) return [];
      return [...sentence.text.matchAll(pattern)].flatMap((match) => {
        const start = sentence.start + match.index;
        const better = `Name a working day: "I check on ${DAYS[working[0] ?? 'mon']} morning."`;
        return match.index > action.index ? [{ start, end: start + match[0].length, better }] : [];
      });
    });
  },
  examples: {
    bad: [
      {
        text: 'I check on Sunday.',
        at: 'Sunday',
        in: { settings: { workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
      },
      {
        text: 'We will send it on Saturday.',
        at: 'Saturday',
        in: { settings: { workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
      },
      {
        text: 'I write to you on Monday.',
        at: 'Monday',
        in: { settings: { workingDays: ['tue', 'wed', 'thu', 'fri', 'sat'] } },
      },
    ],
    good: [
      { text: 'I check on Monday morning.', in: { settings: { workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'] } } },
      { text: 'I check on Saturday.', in: { settings: { workingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] } } },
      { text: 'I check on Sunday.' },
    ],
  },
};
