import { asksBuyer, hasDate, repairs } from '../draft/next-step.ts';
import type { LintRule } from '../rule.ts';

const APOLOGY = /\b(?:sorry|apologi[sz]e|apologies|regret)\b/i;

/** Apology without a repair: regret without a deed leaves the trouble where it was. */
export const apo06: LintRule = {
  id: 'APO-06',
  severity: 'medium',
  title: 'Apology without a repair',
  why: 'Regret without a deed leaves the trouble where it was.',
  languages: ['en'],
  check: (draft) => {
    const match = APOLOGY.exec(draft.plain);
    if (!match || hasDate(draft.plain) || repairs(draft) || asksBuyer(draft.plain)) return [];
    const better = 'Add what happens now: "The new pump leaves today by UPS; tracking follows at 5 pm."';
    return [{ start: match.index, end: match.index + match[0].length, better }];
  },
  examples: {
    bad: [
      { text: 'We are very sorry.', at: 'sorry' },
      { text: 'I apologise for the wrong colour.', at: 'apologise' },
      { text: 'Sorry! We will look into this.', at: 'Sorry' },
    ],
    good: [
      { text: 'I am sorry. The new pump leaves today by UPS; tracking follows at 5 pm.' },
      { text: 'I am sorry for the wrong colour. Would you like the blue one?' },
      { text: 'I am sorry. I refunded 20.00 EUR.' },
    ],
  },
};
