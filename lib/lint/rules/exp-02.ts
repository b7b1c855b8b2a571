import { buyerText, isComplaint } from '../context/case-facts.ts';
import { sentenceAt } from '../draft/draft-view.ts';
import { asksBuyer, hasDate, repairs } from '../draft/next-step.ts';
import type { LintRule } from '../rule.ts';

const EXPLANATION =
  /\b(?:because|due to|the reason|time ?zones?|storm|weather|strike|holiday|customs|our (?:supplier|warehouse|carrier|office|system) (?:is|was|has|had|did|does|cannot|could)|already (?:shipped|sent|left|dispatched)|was (?:delayed|held)|high (?:volume|demand)|short of staff|backlog|out of stock)\b/i;

/** A reason without a remedy: an explanation alone is heard as an excuse. */
export const exp02: LintRule = {
  id: 'EXP-02',
  severity: 'high',
  title: 'A reason without a remedy',
  why: 'An explanation alone is heard as an excuse.',
  languages: ['en'],
  check: (draft, context) => {
    const text = draft.plain;
    const match = EXPLANATION.exec(text);
    if (!match || hasDate(text) || repairs(draft) || asksBuyer(text)) return [];
    if (/\bwhy\b(?:[^.!?\n]|\.(?=\d)){0,80}\?/i.test(buyerText(context)) && isComplaint(context) === false) return [];
    const sentence = sentenceAt(draft, match.index);
    const better = 'Add what you can do: "Your mail reached us at night. I can stop it or send a free label now."';
    return [{ start: sentence.start, end: sentence.end, better }];
  },
  examples: {
    bad: [
      { text: 'We are in another time zone.', at: 'another time zone' },
      { text: 'It was held in the storm.', at: 'the storm' },
      { text: 'Your order was already shipped.', at: 'already shipped' },
    ],
    good: [
      { text: 'Your mail reached us at night. I can stop it or send a free label now.' },
      { text: 'It was held in the storm. UPS estimates Friday; I check that day.' },
      { text: 'The storm cover for the tent fits; I put it aside.' },
    ],
  },
};
