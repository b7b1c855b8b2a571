import { ownTexts } from '../context/case-facts.ts';
import { shareOfRuns } from '../context/word-runs.ts';
import type { LintRule } from '../rule.ts';

const TOO_MUCH = 0.6;
const FEWEST_WORDS = 8;

/** The same answer again: most of this was sent before. The same refusal twice makes the next mail louder. */
export const rep01: LintRule = {
  id: 'REP-01',
  severity: 'high',
  title: 'The same answer again',
  why: 'Most of this was sent before. The same refusal twice makes the next mail louder.',
  languages: 'all',
  check: (draft, context) => {
    if (draft.wordCount < FEWEST_WORDS) return [];
    const repeats = ownTexts(context).some((text) => shareOfRuns(draft.text, text) > TOO_MUCH);
    const better = 'Keep the rule in one sentence and add one new thing: a date, an option or money.';
    return repeats ? [{ start: 0, end: draft.text.length, better }] : [];
  },
  examples: {
    bad: [
      {
        text: 'Hi Mark, it is still on the way, so a refund is not possible before Tuesday. Ana',
        at: 'still on the way',
        in: {
          thread: [
            { from: 'seller', text: 'Hi Mark, it is still on the way, so a refund is not possible before Tuesday. Jo' },
          ],
        },
      },
      {
        text: 'The trace is open and the carrier answers by Friday 5 June.',
        at: 'The trace',
        in: { thread: [{ from: 'seller', text: 'The trace is open and the carrier answers by Friday 5 June.' }] },
      },
      {
        text: 'We check with the warehouse and write to you on Monday, as always.',
        at: 'We check',
        in: {
          thread: [
            { from: 'seller', text: 'We check with the warehouse and write to you on Monday!' },
            { from: 'buyer', text: 'And?' },
          ],
        },
      },
    ],
    good: [
      {
        text: 'Hi Mark, it is still on the way. I can refund the express fee of 24.90 USD today. Jo',
        in: {
          thread: [
            {
              from: 'seller',
              text: 'Hi Mark, it is still on the way, so a refund is not possible before Tuesday. Ana',
            },
          ],
        },
      },
      {
        text: 'The trace is open and the carrier answers by Friday 5 June.',
        in: { thread: [{ from: 'buyer', text: 'The trace is open and the carrier answers by Friday 5 June.' }] },
      },
      { text: 'Thank you, Mark.', in: { thread: [{ from: 'seller', text: 'Thank you, Mark.' }] } },
    ],
  },
};
