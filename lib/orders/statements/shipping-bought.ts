import { findSums } from '../words/read-sum.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const BOUGHT =
  /\b(?:paid|pay|chose|bought|ordered|selected|booked|upgraded to)\b[^;!?]{0,40}?\b((?:express|expedited|priority|overnight|next[- ]day|two[- ]day|2[- ]day|same[- ]day|rush|faster|fast)\s(?:shipping|delivery|postage|service)?)/i;
const FEE =
  /\b(?:paid|pay)\b[^;!?]{0,40}\b(?:shipping|delivery|postage)\b|\b(?:shipping|delivery|postage)\s(?:fee\s|cost\s|charge\s)?(?:of|was|cost)\b/i;
const NOT_SAID = /\b(?:if|would|could|should|will|not|n't|never|refund(?:ed)?|want|can)\b/i;

/** "I paid 24.90 USD for express shipping": the service bought and what it cost. */
export const shippingBought: StatementReader = {
  id: 'shipping-bought',
  from: ['buyer', 'seller', 'platform'],
  read: (sentence) => {
    const bought = BOUGHT.exec(sentence.text);
    const fee = FEE.exec(sentence.text);
    const cue = bought ?? fee;
    if (!cue || NOT_SAID.test(sentence.text.slice(Math.max(0, cue.index - 25), cue.index + cue[0].length))) return [];
    const service = bought?.[1]?.trim();
    const sums = fee ? findSums(sentence.text).filter((sum) => sum.sign !== '') : [];
    const sum = sums.length === 1 ? sums[0] : undefined;
    const place = bought && service ? bought.index + bought[0].lastIndexOf(service) : 0;
    return [
      ...(service
        ? [foundInSentence(sentence, { start: place, end: place + service.length }, 'shippingService', service)]
        : []),
      ...(sum ? [foundInSentence(sentence, sum, 'shippingPaid', sum.amount)] : []),
    ];
  },
  examples: {
    at: '2026-02-28T09:15:00-05:00',
    reads: [
      { text: 'I paid for EXPEDITED shipping!!!', values: { shippingService: 'EXPEDITED shipping' } },
      {
        text: 'I paid $24.90 for express delivery.',
        values: { shippingService: 'express delivery', shippingPaid: 24.9 },
      },
      { text: 'You paid for express and it did not come in time.', values: { shippingService: 'express' } },
    ],
    leaves: [
      'Can I pay for express shipping?',
      'I paid $89.00 for the set.',
      'I would have paid for express shipping.',
    ],
  },
};
