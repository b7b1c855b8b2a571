import { ownTexts } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologies|forgive (?:me|us))\b|(?:entschuldigung|tut (?:uns|mir) leid|désolée?s?|lo siento|lo sentimos|mi dispiace|desculpe|抱歉|申し訳)/gi;
const NO_APOLOGY = /\b(?:no|not|never) (?:need to |reason to )?$/i;
const MOST_IN_THREAD = 2;

/** Sorry, sorry, sorry: the second apology weakens the first; the deed is what counts. */
export const apo02: LintRule = {
  id: 'APO-02',
  severity: 'medium',
  title: 'Sorry, sorry, sorry',
  why: 'The second apology weakens the first; the deed is what counts.',
  languages: 'all',
  check: (draft, context) => {
    const all = [...draft.plain.matchAll(APOLOGY)].filter(
      (match) => !NO_APOLOGY.test(draft.plain.slice(0, match.index)),
    );
    const before = ownTexts(context).filter((text) => text.search(APOLOGY) >= 0).length;
    const better = 'Keep one apology and give the deed instead: "The refund left at 10:12; reference below."';
    const tooMany = before >= MOST_IN_THREAD ? all : all.slice(1);
    return tooMany.slice(0, 1).map((match) => ({ start: match.index, end: match.index + match[0].length, better }));
  },
  examples: {
    bad: [
      { text: 'So sorry. Once more our apologies.', at: 'apologies' },
      { text: 'I am sorry. The new one leaves today. Sorry again!', at: 'Sorry' },
      {
        text: 'I am sorry. The refund left today.',
        at: 'sorry',
        in: {
          thread: [
            { from: 'seller', text: 'Sorry!' },
            { from: 'seller', text: 'I apologise.' },
          ],
        },
      },
    ],
    good: [
      { text: 'The refund left at 10:12; reference below.' },
      { text: 'I am sorry. The new pump leaves today.' },
      { text: 'Thank you. There is no need to say sorry: the label works until Friday.' },
    ],
  },
};
