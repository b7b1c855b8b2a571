import { splitSentences } from '../../text/index.ts';
import { isOpen, verdictOf } from '../brief/brief.ts';
import { threadWordsOf } from '../thread-words/thread-words-of.ts';
import { type Act, because, becauseOfRemedy, type PlannedLine } from './act.ts';

/** While the bank decides: what the seller tells the bank and by when, and what the buyer can do. No money directly. */
export const bank: Act = {
  id: 'bank',
  paragraph: 3,
  plan: (brief) => {
    if (brief.mode !== 'bank') return [];
    const { remedies } = brief.report;
    const line = (topic: string, id: string, why: string): PlannedLine => ({
      act: 'bank',
      topic,
      rank: 1,
      because: [...because(why), ...remedies.filter((remedy) => remedy.id === id).flatMap(becauseOfRemedy)],
    });
    const isAccepted = verdictOf(brief, 'accept_chargeback') === 'required' || !isOpen(brief, 'represent_chargeback');
    if (isOpen(brief, 'accept_chargeback') && isAccepted) {
      return [line('accept', 'accept_chargeback', 'The record shows that the buyer is right.')];
    }
    const answer = line('answer', 'represent_chargeback', 'The bank needs the record by its own date.');
    const isWithdrawn =
      brief.signals.has('gratitude_or_patience') ||
      threadWordsOf(brief.case).some(({ withdrawn, conditional }) =>
        splitSentences(brief.spoken).some(({ start, end }) => {
          const sentence = brief.spoken.slice(start, end);
          return withdrawn.test(sentence) && !conditional.test(sentence);
        }),
      );
    const letter = line('letter', 'represent_chargeback', 'Only a written word of the bank ends the case.');
    return isWithdrawn
      ? [letter, answer]
      : [answer, line('channel', 'represent_chargeback', 'One channel for the money at a time.')];
  },
};
