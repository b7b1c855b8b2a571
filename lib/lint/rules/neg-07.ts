import { ownTexts } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

/** "Final offer" too early: a "final" that is raised later costs you your word. */
export const neg07: LintRule = {
  id: 'NEG-07',
  severity: 'high',
  title: '"Final offer" too early',
  why: 'A "final" that is raised later costs you your word.',
  languages: ['en'],
  check: (draft, context) => {
    const match = /\b(?:this is )?(?:our|my|the) (?:final|last|best and final) offer\b|\btake it or leave it\b/i.exec(
      draft.plain,
    );
    const isFirst = context.case !== undefined && ownTexts(context).length === 0;
    const ladder = context.offers?.ladder ?? [];
    const isBare = match !== null && /take it/i.test(match[0]);
    if (!match || (!isFirst && !isBare && ladder.length < 2)) return [];
    const better = 'Leave the word until it is true: "Here are two ways I can solve this."';
    return [{ start: match.index, end: match.index + match[0].length, better }];
  },
  examples: {
    bad: [
      { text: 'This is our final offer.', at: 'final offer', in: { fault: 'carrier' } },
      { text: 'Take it or leave it.', at: 'Take it or leave it' },
      { text: 'That is my last offer, until Friday.', at: 'my last offer', in: { dispute: 'late_delivery' } },
    ],
    good: [
      { text: 'Here are two ways I can solve this today.' },
      {
        text: 'This is our final offer, open until Friday.',
        in: { thread: [{ from: 'seller', text: 'I can refund 20.00 EUR.' }] },
      },
      { text: 'The offer stands until 30 April.', in: { fault: 'carrier' } },
    ],
  },
};
