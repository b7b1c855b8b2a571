import { hasSignal, isSafetyCase } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

const EMPATHY =
  /\b(?:i|we) (?:can |do |really |fully |truly )*(?:understand|imagine|appreciate how|feel|know how|see how|hear you|sympathi[sz]e)\b|\b(?:must be|must have been|that is|how) (?:so |very |really )?(?:frustrating|disappointing|upsetting|annoying|stressful|hard|difficult)\b|\b(?:so |very |truly |deeply )(?:sorry|sad)\b/i;
const MOST_SENTENCES = 2;
const MOST_SHARE = 0.5;
const FEWEST_WORDS = 25;

/** Too much sympathy: after the second sentence of sympathy every further one delays the help. */
export const emp03: LintRule = {
  id: 'EMP-03',
  severity: 'medium',
  title: 'Too much sympathy',
  why: 'After the second sentence of sympathy every further one delays the help.',
  languages: ['en'],
  check: (draft, context) => {
    if (isSafetyCase(context) || hasSignal(context, 'vulnerable_customer') || draft.wordCount < FEWEST_WORDS) return [];
    const felt = draft.sentences.filter((sentence) => EMPATHY.test(sentence.text));
    const words = felt.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const third =
      felt[MOST_SENTENCES] ??
      (felt.length === MOST_SENTENCES && words > draft.wordCount * MOST_SHARE ? felt[1] : undefined);
    if (!third) return [];
    return [{ start: third.start, end: third.end, better: 'Keep one sentence of sympathy, then give two options.' }];
  },
  examples: {
    bad: [
      {
        text: 'I can imagine how it felt. I understand that the party was planned. That is so frustrating, and we feel with you. The new box leaves on Monday by UPS.',
        at: 'so frustrating',
      },
      {
        text: 'We know how it is to wait for a gift that does not come. I understand what it means for the children and for you on that day. It leaves on Monday.',
        at: 'I understand',
      },
      {
        text: 'I feel for you. I understand that you waited. It must be hard. We hear you. The parcel is in the depot and leaves on Monday with the first van.',
        at: 'It must be hard',
      },
    ],
    good: [
      {
        text: 'You planned the party around Friday, so a Monday delivery is no use. I can send it by courier, or refund 20.00 EUR today. Which do you prefer?',
      },
      {
        text: 'I understand that you waited nine days. The new pump leaves today by UPS, and I check the scan on Friday at 6 pm and write to you.',
      },
      { text: 'I can imagine it.' },
    ],
  },
};
