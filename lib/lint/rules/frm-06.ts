import { asksBuyer, hasDate, hasDoneAction, offersWay } from '../draft/next-step.ts';
import type { LintRule } from '../rule.ts';

const FEWEST_WORDS = 8;
const THANKS_ONLY = /\b(?:glad|happy) (?:it|that)\b|\byou(?: are|['’]re) welcome\b|\ball the best\b/i;
const DIRECTIVE =
  /\b(?:unplug|do not use|stop using|see (?:the )?(?:photo|video|drawing|page|attached)|hold the button|press|turn the)\b/i;

/** No next step, no date: the buyer does not know what happens now, and writes again. */
export const frm06: LintRule = {
  id: 'FRM-06',
  severity: 'high',
  title: 'No next step, no date',
  why: 'The buyer does not know what happens now, and writes again.',
  languages: ['en'],
  check: (draft) => {
    const text = draft.plain;
    if (draft.wordCount < FEWEST_WORDS || hasDate(text) || hasDoneAction(text) || THANKS_ONLY.test(text)) return [];
    if (DIRECTIVE.test(text) || (asksBuyer(text) && !/\bhow about\b/i.test(text)) || offersWay(text)) return [];
    // A name below the text is no sentence to point at.
    const last = draft.sentences.findLast((sentence) => /\s\S+\s/.test(sentence.text)) ?? draft.sentences.at(-1);
    const better = 'Close with what comes next and when: "I write again on Friday with the result."';
    return [{ start: last?.start ?? 0, end: last?.end ?? draft.text.length, better }];
  },
  examples: {
    bad: [
      { text: 'Thank you for contacting us about your order, Mr Lund.', at: 'Thank you for contacting us' },
      { text: 'The storm is very strong in Ohio. Parcels are slow there.', at: 'Parcels are slow there' },
      { text: 'I have read your mail and will look into the matter.', at: 'will look into' },
    ],
    good: [
      { text: 'The storm is very strong in Ohio. I write again on Friday with the result.' },
      { text: 'Thank you for the photo. Could you also tell me the number on the label?' },
      { text: 'I have replaced the zip and put a spare one into the box.' },
    ],
  },
};
