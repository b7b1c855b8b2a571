import { findMoment } from '../words/find-moment.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const PLACED =
  /\b(?:you|i|we)\s(?:have\s)?(?:placed\s(?:the|this|my|your|an)\sorder|ordered(?:\s(?:it|this|them|the \w+))?)\b|\b(?:your|the|this|my)\sorder\s(?:was placed|came in|reached us|was made|arrived here)\b/i;
const HYPOTHETICAL = /\b(?:if|when|before|until|would|could|should|want(?:ed)? to|not)\b[^,;]{0,25}\border/i;

/** "Your order came in on Thursday at 7:31 am." */
export const orderPlaced: StatementReader = {
  id: 'order-placed',
  from: ['seller', 'platform', 'buyer'],
  read: (sentence, context) => {
    const placed = PLACED.exec(sentence.text);
    if (!placed || HYPOTHETICAL.test(sentence.text)) return [];
    const tail = sentence.text.slice(placed.index, placed.index + placed[0].length + 70);
    const found = findMoment(tail, context, 'past');
    if (!found) return [];
    const place = { start: placed.index + found.start, end: placed.index + found.end };
    return [foundInSentence(sentence, place, found.instant ? 'paidAt' : 'orderedOn', found.instant ?? found.day)];
  },
  examples: {
    at: '2026-06-19T09:20:00+10:00',
    reads: [
      { text: 'Your order came in on Thursday at 7:31 am.', values: { paidAt: '2026-06-18T07:31:00+10:00' } },
      { text: 'I ordered it on 3 June and heard nothing.', values: { orderedOn: '2026-06-03' } },
      { text: 'You placed the order yesterday.', values: { orderedOn: '2026-06-18' } },
    ],
    leaves: [
      'Before I order: is customs included?',
      'I ordered the blue one.',
      'If you order today it ships on Monday.',
    ],
  },
};
