import { faultOf, isSafetyCase, ownTexts } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologies|apology|regret|forgive|my mistake|our mistake|my fault|our fault)\b|entschuldig|tut (?:uns|mir) leid|bedauer|désolé|excuse|lo siento|sentimos|disculp|lament|scus|dispiace|desculp|sentimos|lamento|抱歉|对不起|不好意思|申し訳|すみません|お詫び/i;
const FEWEST_WORDS = 5;

/** No apology for your own slip: where the shop was at fault, no apology is worse than none of the money. */
export const apo01: LintRule = {
  id: 'APO-01',
  severity: 'high',
  title: 'No apology for your own slip',
  why: 'Where the shop was at fault, no apology is worse than none of the money.',
  languages: 'all',
  check: (draft, context) => {
    if (faultOf(context) !== 'seller' || isSafetyCase(context) || draft.wordCount < FEWEST_WORDS) return [];
    if (APOLOGY.test(draft.text) || ownTexts(context).some((text) => APOLOGY.test(text))) return [];
    const first = draft.sentences.find((sentence) => !/^(?:hi|hello|dear|hey)\b[^.!?]{0,40},?$/i.test(sentence.text));
    const better =
      'Own it once, with the deed: "I packed the wrong colour, and I am sorry. The blue one leaves today."';
    return [{ start: first?.start ?? 0, end: first?.end ?? draft.text.length, better }];
  },
  examples: {
    bad: [
      { text: 'The correct item will be sent on Monday.', at: 'The correct item', in: { fault: 'seller' } },
      { text: 'Hi Mira,\nthe blue kettle leaves tomorrow.', at: 'the blue kettle', in: { fault: 'seller' } },
      { text: 'I refunded 20.00 EUR today as agreed.', at: 'I refunded', in: { fault: 'seller' } },
    ],
    good: [
      { text: 'I packed the wrong colour, and I am sorry. The blue one leaves today.', in: { fault: 'seller' } },
      { text: 'The carrier estimates Friday. I check on Friday at 6 pm.', in: { fault: 'carrier' } },
      {
        text: 'The blue kettle left today at noon.',
        in: { fault: 'seller', thread: [{ from: 'seller', text: 'I packed the wrong kettle, and I am sorry.' }] },
      },
    ],
  },
};
