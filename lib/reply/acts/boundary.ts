import { threadWordsOf } from '../thread-words/thread-words-of.ts';
import { type Act, because, becauseOfSignal } from './act.ts';

const INSULTS = ['personal_insult', 'threat_of_violence'] as const;

/** One sentence on insults, then help goes on. Said once in a thread. */
export const boundary: Act = {
  id: 'boundary',
  paragraph: 3,
  plan: (brief) => {
    const found = INSULTS.find((id) => brief.signals.has(id));
    if (found === undefined || brief.mode === 'farewell' || brief.mode === 'safety') return [];
    const words = threadWordsOf(brief.case);
    const wasSaid = brief.case.thread.messages.some(
      (message) =>
        message.from === 'seller' &&
        words.some((each) => each.boundary.test(message.text.slice(0, 20_000).toLowerCase())),
    );
    if (wasSaid) return [];
    return [
      {
        act: 'boundary',
        topic: 'once',
        rank: 1,
        because: [...because('The buyer insults a person.'), ...becauseOfSignal(brief, found)],
      },
    ];
  },
};
