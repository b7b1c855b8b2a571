import { dropWords, patternRule } from '../draft/pattern-rule.ts';

/** Clearly, obviously: what is obvious to you was not to the buyer; the word talks down. */
export const blm06 = patternRule({
  id: 'BLM-06',
  severity: 'medium',
  title: 'Clearly, obviously',
  why: 'What is obvious to you was not to the buyer; the word talks down.',
  better: 'Point to the place instead: "The listing shows it in photo 3."',
  patterns: {
    en: [
      /\b(?:clearly|obviously|evidently|plainly)\b,?/gi,
      /\b(?:simply|just) read\b/gi,
      /\bas (?:clearly )?stated\b/gi,
      /\bif you (?:had )?(?:only )?read\b/gi,
      /(?<=^|[.!?\n]\s{0,3})of course (?:not|it|you)\b/gi,
    ],
  },
  isFine: ({ before, after }) =>
    /^\s(?:labelled|labeled|marked|visible|legible|shown|readable|audible)\b/i.test(after) ||
    /\b(?:more|see|say|explain|write|put|very|as|so|too|speak|hear|told you)\s(?:\w+\s)?$/i.test(before),
  rewrite: (hit) => (/^(?:clearly|obviously|evidently|plainly)/i.test(hit.match[0]) ? dropWords(hit) : null),
  examples: {
    bad: [
      { text: 'It clearly says used in the title.', at: 'clearly' },
      { text: 'Obviously the box was open.', at: 'Obviously' },
      { text: 'Simply read the listing.', at: 'Simply read' },
    ],
    good: [
      { text: 'The listing shows it in photo 3.' },
      { text: 'Please use the box that is clearly labelled B. The rest leaves today.' },
      { text: 'I should have put this more clearly. The label works until Friday.' },
    ],
  },
});
