import {
  type CaseReading,
  hasCue,
  hitsOf,
  type ReadMessage,
  type SignalDetector,
  signalOfHits,
  spanOf,
} from '../reading.ts';

const ASKS = /[?？]/;
const REQUESTS = ['nobody_answers', 'm_where', 'm_how_to', 'm_cancel', 'please_confirm'];

/** The buyer's messages on the matter: a question before the order was placed is another matter. */
export const contactsOf = ({ buyer }: CaseReading): readonly ReadMessage[] =>
  buyer.filter((message) => !hasCue([message], 'before_order'));

/** Messages of the buyer that ask something and were followed by another one of his, with no answer between. */
export function unansweredOf({ buyer, messages }: CaseReading): readonly ReadMessage[] {
  return buyer.filter((message, position) => {
    const next = buyer[position + 1];
    if (!next || !(ASKS.test(message.text) || hasCue([message], ...REQUESTS))) return false;
    return !messages.slice(message.index + 1, next.index).some(({ from }) => from === 'seller');
  });
}

/** Messages with no answer between are one contact, however many they are. */
function contactText(count: number, unanswered: number): string {
  if (unanswered < 2) return `${count} messages of the buyer`;
  const those = unanswered === count ? 'all in one go' : `the last ${unanswered} in one go`;
  return `${those}: nobody answered between`;
}

/** How often the buyer wrote, and what nobody answered. */
export const contact: SignalDetector = {
  signals: ['repeat_contact', 'unanswered_question'],
  detect(reading) {
    const contacts = contactsOf(reading);
    const count = contacts.length;
    const fresh = contacts.filter(({ index }) => reading.fresh.some((message) => message.index === index));
    const open = unansweredOf(reading);
    const complaints = hitsOf(reading.buyer, ['nobody_answers']);
    const evidence = [
      ...open.map(({ index, text }) => ({ message: index, start: 0, end: text.length })),
      ...complaints.map(spanOf),
    ];
    return [
      ...(count >= 2
        ? [
            {
              id: 'repeat_contact' as const,
              parameter: String(count),
              strength: Math.min(1, count / 4),
              because: [{ text: contactText(count, fresh.length) }],
            },
          ]
        : []),
      ...signalOfHits('unanswered_question', evidence, { text: 'nobody answered this' }),
    ];
  },
};
