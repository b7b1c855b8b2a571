import type { LintRule } from '../rule.ts';

const REASON =
  /\b(?:because|due to|since|our (?:supplier|staff|factory|office|warehouse|team|carrier)|customs|holiday|shortage|overloaded|sick|strike|as a result|the problem is|therefore)\b/i;
const WAY =
  /\b(?:i|we)(?:['’]ll| can| will| could| offer)\b|\byou (?:can|choose|may)\b|\b(?:refund|replacement|new one)\b/i;
const MOST_REASONS = 2;

/** Reasons before help: three reasons in a row are read as excuses; the help at the end is not seen. */
export const def06: LintRule = {
  id: 'DEF-06',
  severity: 'low',
  title: 'Reasons before help',
  why: 'Three reasons in a row are read as excuses; the help at the end is not seen.',
  languages: ['en'],
  check: (draft) => {
    const way = draft.sentences.findIndex((sentence) => WAY.test(sentence.text));
    const before = way < 0 ? draft.sentences : draft.sentences.slice(0, way);
    const reasons = before.filter((sentence) => REASON.test(sentence.text));
    const third = reasons[MOST_REASONS];
    return third
      ? [
          {
            start: third.start,
            end: third.end,
            better: 'Give the cause in one sentence, then: "I can do A or B today."',
          },
        ]
      : [];
  },
  examples: {
    bad: [
      {
        text: 'Our supplier was late. Two of our staff were sick. Customs took long, too. I can refund 8.00 USD today.',
        at: 'Customs',
      },
      {
        text: 'It is late because of the holiday. The carrier is overloaded. There is a shortage of drivers. It left on Monday.',
        at: 'shortage',
      },
      {
        text: 'The factory had a strike. Since then our warehouse has been full. As a result all went slow. We can send it on Monday.',
        at: 'As a result',
      },
    ],
    good: [
      { text: 'The supplier was late. I can refund 8.00 USD today, or send it on Monday.' },
      { text: 'It was held because of the storm. Our carrier is overloaded there. I check on Friday.' },
      { text: 'I can refund 8.00 USD today. It was late because of the strike. Our office was closed.' },
    ],
  },
};
