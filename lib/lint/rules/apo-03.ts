import { patternRule } from '../draft/pattern-rule.ts';

/** Sorry if: an apology with "if" or "you feel" is none. */
export const apo03 = patternRule({
  id: 'APO-03',
  severity: 'high',
  title: 'Sorry if …',
  why: 'An apology with "if" or "you feel" is none.',
  better: 'Say what you are sorry for: "I am sorry I wrote \'nonsense\'."',
  patterns: {
    en: [
      /\b(?:sorry|apologi[sz]e|apologies) (?:if|that you(?: may| might)? feel|you feel|you (?:think|believe|see it))\b/gi,
      /\b(?:apologi[sz]e|apologies) for any\b/gi,
      /\bsorry,? but\b/gi,
      /\b(?:regret|sorry) (?:that )?you (?:feel|took|were offended)\b/gi,
    ],
  },
  isFine: ({ after }) => /^\s(?:i|we) (?:misread|misunderstood|got (?:this|that|it) wrong|overlooked)\b/i.test(after),
  examples: {
    bad: [
      { text: 'Sorry if you were offended.', at: 'Sorry if' },
      { text: "I'm sorry you feel that way.", at: 'sorry you feel' },
      { text: 'We apologise for any delay.', at: 'apologise for any' },
    ],
    good: [
      { text: 'I am sorry I wrote "nonsense". The refund left today.' },
      { text: 'Sorry if I misread you: do you want the blue one?' },
      { text: 'I am sorry for the nine days you waited. It leaves today.' },
    ],
  },
});
