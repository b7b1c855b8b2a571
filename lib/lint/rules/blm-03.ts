import { patternRule } from '../draft/pattern-rule.ts';

/** Sentence that starts by denying the buyer: beginning with "you" and a no is read as an attack. */
export const blm03 = patternRule({
  id: 'BLM-03',
  severity: 'medium',
  title: 'Sentence that starts by denying the buyer',
  why: 'Beginning with "you" and a no is read as an attack.',
  better: 'Begin with the matter: "I see the dates differently: …"',
  patterns: {
    en: [
      /(?<=^|[.!?\n]\s{0,3})you(?:['’]re| are| were) (?:wrong|mistaken|incorrect|not (?:right|correct|entitled|allowed))\b/gi,
      /(?<=^|[.!?\n]\s{0,3})you (?:cannot|can not|can['’]t|may not|won['’]t)\b/gi,
      /(?<=^|[.!?\n]\s{0,3})your (?:claim|statement|complaint|request|story|demand|case|argument) (?:is|was|makes) (?:wrong|false|invalid|incorrect|not|no|unreasonable|unfounded|rejected|denied)\b/gi,
    ],
  },
  isFine: ({ after }) => /^\s(?:go wrong|miss|lose|see it from)\b/i.test(after),
  examples: {
    bad: [
      { text: 'Your claim is wrong.', at: 'Your claim is wrong' },
      { text: 'You cannot send it back now.', at: 'You cannot' },
      { text: 'Hello. You are mistaken about the date.', at: 'You are mistaken' },
    ],
    good: [
      { text: 'You are right: the box held one lamp, not two. The second leaves today.' },
      { text: 'You will receive the label by 6 pm.' },
      { text: 'You do not have to send anything back. I refunded 20.00 EUR today.' },
    ],
  },
});
