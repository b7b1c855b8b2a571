import { patternRule } from '../draft/pattern-rule.ts';

/** ", but n" becomes ". N": the regret stays whole and the contrast stands on its own feet. */
const splitAt = (text: string, start: number, end: number) => {
  const lead = /[\s,;–-]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const gap = /^[,\s]*/.exec(text.slice(end))?.[0].length ?? 0;
  const next = text[end + gap] ?? '';
  return { start: start - lead, end: end + gap + next.length, text: `. ${next.toUpperCase()}` };
};

/** Sorry, but: the "but" takes back what stands before it. */
export const def04 = patternRule({
  id: 'DEF-04',
  severity: 'medium',
  title: 'Sorry, but',
  why: 'The "but" takes back what stands before it.',
  better: 'End the sentence after the regret. Begin anew with what you can do.',
  patterns: {
    en: [
      /(?<=\b(?:sorry|apologi[sz]e|apologies|understand|understandable|regret|appreciate|sympathi[sz]e|feel for you)\b(?:[\s,]+[\p{L}'’]+){0,6}?[\s,;–-]{1,3})(?:but|however)\b/giu,
    ],
    de: [
      /(?<=\b(?:tut (?:uns|mir) leid|entschuldigung|verstehe|verstehen)\b(?:[\s,]+[\p{L}]+){0,6}?[\s,;–-]{1,3})(?:aber|jedoch)\b/giu,
    ],
    fr: [/(?<=\b(?:désolée?s?|comprends|comprenons)\b(?:[\s,]+[\p{L}'’]+){0,6}?[\s,;–-]{1,3})mais\b/giu],
    es: [/(?<=\b(?:siento|sentimos|lamento|entiendo|disculpe)\b(?:[\s,]+[\p{L}]+){0,6}?[\s,;–-]{1,3})pero\b/giu],
  },
  rewrite: ({ draft, start, end }) => splitAt(draft.plain, start, end),
  examples: {
    bad: [
      { text: 'I am sorry, but the parcel is still on its way.', at: 'but' },
      { text: 'I understand you waited long, however it left on Monday.', at: 'however' },
      { text: 'We regret the delay but the label is free until Friday.', at: 'but' },
    ],
    good: [
      { text: 'I am sorry. What I can do today is send a new one.' },
      { text: 'The box is small but strong. I can send a larger one on Monday.' },
      { text: 'I am sorry about the wait. Two boxes left on Monday, but the third waits for stock until Friday.' },
    ],
  },
});
