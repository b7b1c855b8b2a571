import type { LintRule } from '../rule.ts';

const PLEASE = /^please\b/i;

/** Please, please, please: a row of sentences that begin with "please" reads like a list of orders. */
export const cmd02: LintRule = {
  id: 'CMD-02',
  severity: 'medium',
  title: 'Please, please, please',
  why: 'A row of sentences that begin with "please" reads like a list of orders.',
  languages: ['en'],
  check: (draft) => {
    const [, second] = draft.sentences.filter((sentence) => PLEASE.test(sentence.text));
    if (!second) return [];
    const better = 'Ask for the one thing you need: "One photo of the box is enough for me to start the claim."';
    return [{ start: second.start, end: second.start + 6, better }];
  },
  examples: {
    bad: [
      { text: 'Please check the box. Please send photos by Friday.', at: 'Please send' },
      { text: 'Please sign here. It helps. Please return the form today.', at: 'Please return' },
      { text: 'Please look at the label.\nPlease tell me the number today.', at: 'Please tell' },
    ],
    good: [
      { text: 'One photo of the box is enough for me to start the claim today.' },
      { text: 'Please keep the box until Friday.' },
      { text: 'Please keep the box until Friday. A photo, please, if it is at hand.' },
    ],
  },
};
