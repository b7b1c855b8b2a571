import { patternRule } from '../draft/pattern-rule.ts';

/** Safe to eat: nobody can see the food or the body from here; a wrong reassurance can make ill. */
export const lia06 = patternRule({
  id: 'LIA-06',
  severity: 'block',
  title: 'Safe to eat',
  why: 'Nobody can see the food or the body from here; a wrong reassurance can make ill.',
  better: 'Advise the careful side: "If in doubt, please do not eat it."',
  patterns: {
    en: [
      /\b(?:safe|fine|ok|okay|good|harmless) to (?:eat|drink|consume|swallow|feed|take)\b/gi,
      /\b(?:will not|won['’]t|cannot|can['’]t|does not|doesn['’]t) (?:hurt|harm|make you (?:ill|sick)|poison)\b/gi,
      /\bno (?:health )?(?:risk|danger)\b(?= (?:to|for|in|at)|[.!,])/gi,
    ],
  },
  isFine: ({ before }) => /\b(?:not|if it is|whether it is|isn['’]t|longer)\s(?:\w+\s)?$/i.test(before),
  examples: {
    bad: [
      { text: 'Thawed fish is perfectly safe to eat.', at: 'safe to eat' },
      { text: "A little won't hurt.", at: "won't hurt" },
      { text: 'There is no health risk.', at: 'no health risk' },
    ],
    good: [
      { text: 'If in doubt, please do not eat it. I refunded 18.00 EUR today.' },
      { text: 'It is not safe to eat any more. The new box leaves today.' },
      { text: 'You take no risk: the return is free until Friday.' },
    ],
  },
});
