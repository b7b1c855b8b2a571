import { hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const ZONE =
  /\b(?:your|our|my|local|buyer|uk|us|beijing|central|eastern|pacific|mountain|london|paris|berlin) time\b|\b(?:UTC|GMT|E[SD]?T|C[SD]?T|P[SD]?T|M[SD]?T|CES?T|BST|AES?T|AEDT|Eastern|Central|Pacific|Mountain)\b/;

/** Whose 6 pm?: you and the buyer are in different time zones. */
export const pro06 = patternRule({
  id: 'PRO-06',
  severity: 'medium',
  title: 'Whose 6 pm?',
  why: 'You and the buyer are in different time zones.',
  better: 'Name the zone: "I write by 6 pm Eastern time."',
  patterns: { en: [/\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:noon|midnight)\b/gi] },
  applies: (context) => hasSignal(context, 'timezone_gap'),
  isFine: ({ sentence, draft, start, end }) =>
    ZONE.test(sentence.text) ||
    ZONE.test(draft.plain.slice(Math.max(0, start - 60), end + 60)) ||
    !/\b(?:i|we|by|until|call|write|check|answer|office)\b/i.test(sentence.text) ||
    /\b(?:scan|left|came in|was|were|shipped|ordered)\b/i.test(sentence.text),
  examples: {
    bad: [
      { text: 'We call you at 6 pm.', at: '6 pm', in: { signals: ['timezone_gap'] } },
      { text: 'I answer by 17:00 today.', at: '17:00', in: { signals: ['timezone_gap'] } },
      { text: 'I check tomorrow at noon.', at: 'noon', in: { signals: ['timezone_gap'] } },
    ],
    good: [
      { text: 'I write by 6 pm Eastern time.', in: { signals: ['timezone_gap'] } },
      { text: 'I write by 6 pm.' },
      { text: 'The last scan was on Tuesday at 6:20 pm.', in: { signals: ['timezone_gap'] } },
    ],
  },
});
