import { findMoment } from '../words/find-moment.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const CARRIER_SAYS =
  /\b(?:shows?|says?|said|marked|scanned|tracking|status|carrier|ups|usps|fedex|dhl|colissimo|suivi|indique)\b[^.;]{0,50}(?:\bdelivered\b|\blivré|\bzugestellt\b|\bentregado\b|\bconsegnato\b)|\b(?:parcel|package|it|order) was delivered\b/i;
const CAME =
  /\b(?:(?:the|my|your)\s(?:\w+\s){1,3}|it|they|package|parcel|goods)\s?(?:has\s|have\s)?(?:came(?!\s(?:off|out|apart|loose|undone|back|up|across|to|from|down|on|into|with|without|away)\b)|arrived)\b|\b(?:got|received)\s(?:it|them|the \w+|my \w+)\b|\best arrivé|(?<!\p{L})è arrivato\b|\bist (?:heute|gestern) angekommen\b/iu;
/** Other things that come. */
const OTHER_MATTER =
  /\b(?:mail|email|e-mail|reply|answer|refund|money|invoice|message|letter|code|label|electrician|part)\b/i;
const NOT_SAID = /\b(?:not|never|n't|should|would|could|supposed|suppose|if|until|when|expected|before|nothing|no)\b/i;

/** Delivery as the carrier reports it (an instant only), or the day on which the buyer says that it came. */
export const arrived: StatementReader = {
  id: 'arrived',
  from: ['buyer', 'seller', 'platform'],
  read: (sentence, context) => {
    const scan = CARRIER_SAYS.exec(sentence.text);
    const cue = scan ?? CAME.exec(sentence.text);
    if (!cue) return [];
    const from = cue.index;
    const tail = sentence.text.slice(from, from + cue[0].length + 60);
    const before = sentence.text.slice(0, from + cue[0].length);
    if (NOT_SAID.test(before) || (!scan && OTHER_MATTER.test(cue[0]))) return [];
    const found = findMoment(tail, context, 'past');
    if (!found || (scan && !found.instant)) return [];
    const place = { start: from + found.start, end: from + found.end };
    return [
      foundInSentence(sentence, place, scan ? 'deliveredScanAt' : 'deliveredAt', scan ? found.instant : found.day),
    ];
  },
  examples: {
    at: '2026-10-08T19:26:00+02:00',
    reads: [
      {
        text: 'le suivi Colissimo indique « livré » mardi à 11h42',
        values: { deliveredScanAt: '2026-10-06T11:42:00+02:00' },
      },
      {
        text: 'The tracking says it was delivered on Tuesday at 11:42.',
        values: { deliveredScanAt: '2026-10-06T11:42:00+02:00' },
      },
      { text: 'Hi Elin, the cake stand came today and the foot is snapped.', values: { deliveredAt: '2026-10-08' } },
      { text: 'Got the loom today, 3 boxes.', values: { deliveredAt: '2026-10-08' } },
    ],
    leaves: [
      'It should have arrived yesterday.',
      'It never came on Friday.',
      'The handlebar came off yesterday.',
      'Your answer came yesterday.',
      'The tracking says delivered but I got nothing.',
    ],
  },
};
