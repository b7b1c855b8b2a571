import { findCarrier } from '../words/carrier-names.ts';
import { findLabelledTracking, findTracking } from '../words/find-tracking.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const CUE =
  /\b(?:track\w*|parcel (?:no|number)|consignment|shipment number|follow it|suivi|sendung\w*|seguimiento|rastreio|tracciamento)\b/i;

/** "You can follow it here: 1Z…": the parcel number and, where its form or the sentence says so, its carrier. */
export const trackingNumber: StatementReader = {
  id: 'tracking-number',
  from: ['seller', 'platform', 'buyer'],
  read: (sentence) => {
    const tracking = CUE.test(sentence.text) ? findLabelledTracking(sentence.text) : findTracking(sentence.text);
    if (!tracking) return [];
    const named = findCarrier(sentence.text);
    const number = foundInSentence(sentence, tracking, 'tracking', tracking.number);
    if (named) return [number, foundInSentence(sentence, named, 'carrier', named.name)];
    return tracking.carrier ? [number, foundInSentence(sentence, tracking, 'carrier', tracking.carrier)] : [number];
  },
  examples: {
    at: '2026-02-25T20:40:00-05:00',
    reads: [
      {
        text: 'You can follow it here: 1Z9W04R20211835524.',
        values: { tracking: '1Z9W04R20211835524', carrier: 'UPS' },
      },
      {
        text: 'It went with Australia Post, number LX733104824AU.',
        values: { tracking: 'LX733104824AU', carrier: 'Australia Post' },
      },
      {
        text: 'Tracking number 00340434161094027318 (DHL)',
        values: { tracking: '00340434161094027318', carrier: 'DHL' },
      },
    ],
    leaves: [
      'Order WM-10482 is on its way.',
      'Call us at 555 0100 200.',
      'The tracking has not moved since yesterday.',
    ],
  },
};
