import { hasSignal } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

const MOST_WORDS = 30;
const MOST_WORDS_SIMPLE = 16;

/** Long sentences: a long sentence is misread, most of all in a second language. */
export const frm09: LintRule = {
  id: 'FRM-09',
  severity: 'medium',
  title: 'Long sentences',
  why: 'A long sentence is misread, most of all in a second language.',
  languages: ['en', 'de', 'fr', 'es', 'it', 'pt'],
  check: (draft, context) => {
    const isSecondLanguage = hasSignal(context, 'non_native_english', 'machine_translated');
    const most = isSecondLanguage ? MOST_WORDS_SIMPLE : MOST_WORDS;
    return draft.sentences
      .filter((sentence) => (sentence.text.match(/[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0) > most)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, better: `Make two sentences of it (at most ${most} words each).` }));
  },
  examples: {
    bad: [
      { text: `I write on Friday, and ${'the next scan is due and '.repeat(6)}so on.`, at: 'I write on Friday' },
      {
        text: 'I will send you the new pump with the blue hose and the two screws by UPS on Friday morning.',
        at: 'I will send',
        in: { signals: ['non_native_english'] },
      },
      {
        text: 'Hello. The box that you sent to us came here on Monday and the refund of 20.00 EUR left on Tuesday.',
        at: 'The box',
        in: { signals: ['machine_translated'] },
      },
    ],
    good: [
      { text: 'I refund you when the bag is back. That takes two business days.' },
      { text: 'I will send you the new pump with the blue hose and the two screws by UPS on Friday morning.' },
      { text: 'The pump leaves on Friday.', in: { signals: ['non_native_english'] } },
    ],
  },
};
