import { findMoment } from '../words/find-moment.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const LEFT =
  /\b(?:your (?:parcel|package|order|item|shipment)|the (?:parcel|package|order|item|shipment)|it|everything)\s(?:has\s|have\s|had\s|was\s|were\s|already\s|been\s|just\s){0,4}(?:left|shipped|dispatched|despatched|posted|went out|sent out|handed (?:over )?to (?:the carrier|ups|usps|fedex|dhl))\b|\b(?:we|i)\s(?:have\s|already\s|just\s){0,2}(?:shipped|dispatched|despatched|posted|sent out|handed)\b|\bwurde(?:n)?\s.{0,40}\b(?:versandt|verschickt)\b|\ba été expédiée?\b|\bfue enviado\b/i;
const NOT_SAID =
  /\b(?:not|never|n't|will|would|once|when|if|until|as soon as|after|before it|should|could|can)\b[^,;]{0,30}\b(?:left|ship(?:ped)?|dispatched|posted|sent)\b/i;

/** "Your parcel left on Thursday at 9:40 am our time." A notice without a moment says nothing about when. */
export const dispatched: StatementReader = {
  id: 'dispatched',
  from: ['seller', 'platform'],
  read: (sentence, context) => {
    const left = LEFT.exec(sentence.text);
    if (!left || NOT_SAID.test(sentence.text)) return [];
    const tail = sentence.text.slice(left.index, left.index + left[0].length + 90);
    const found = findMoment(tail, context, 'past');
    if (!found) return [];
    const place = { start: left.index + found.start, end: left.index + found.end };
    return [
      foundInSentence(sentence, place, found.instant ? 'dispatchedAt' : 'dispatchedOn', found.instant ?? found.day),
    ];
  },
  examples: {
    at: '2026-06-19T09:20:00+10:00',
    reads: [
      {
        text: 'Your parcel left on Thursday at 9:40 am our time, before your first mail.',
        values: { dispatchedAt: '2026-06-18T09:40:00+10:00' },
      },
      { text: 'We shipped it yesterday.', values: { dispatchedOn: '2026-06-18' } },
      { text: 'The order was dispatched on 17 June 2026.', values: { dispatchedOn: '2026-06-17' } },
    ],
    leaves: [
      'Your order has shipped.',
      'It will be shipped on Monday.',
      'Once it has left on Monday I write to you.',
      'It has not shipped yet; I check on Monday.',
    ],
  },
};
