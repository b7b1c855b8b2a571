import { findMoment } from '../words/find-moment.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const SCAN =
  /\b(?:last|latest|most recent)\s(?:carrier\s|tracking\s|known\s)?(?:scan(?:ned)?|update|event|movement|seen)\b|\b(?:was|were|got)\s(?:last\s)?scanned\b|\bdernier scan\b|\bletzte[rn]? scan\b|\bzuletzt (?:am|in|gescannt)\b|\bdeparted (?:the |our |a )?(?:\w+ )?(?:facility|hub|depot|sort)/i;
const NAMED = String.raw`(?:the\s)?\p{Lu}[\p{L}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|facility|hub|depot|centre|center))*`;
const PLACE = new RegExp(`\\b(?:in|at|from|near|im|beim?)\\s(${NAMED}(?:\\s(?:in|at|near)\\s${NAMED})?)`, 'gu');
const DAY_WORD =
  /^(?:the\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const NEGATED =
  /\b(?:no|without|since|not|never|until|if|when|after)\s(?:a\s|the\s|any\s|there is\s)?(?:new\s|further\s)?(?:(?:last|latest)\s)?(?:scan|update)/i;

/** "The last scan was in Columbus on Tuesday at 6:20 pm." */
export const lastScan: StatementReader = {
  id: 'last-scan',
  from: ['seller', 'platform'],
  read: (sentence, context) => {
    const scan = SCAN.exec(sentence.text);
    if (!scan || NEGATED.test(sentence.text)) return [];
    const places = [...sentence.text.matchAll(PLACE)].filter((match) => !DAY_WORD.test(match[1] ?? ''));
    const place = places.find(({ index }) => index > scan.index) ?? places.at(-1);
    // What stands before the scan may be another step's: "it left us on May 5 and was last scanned on May 6".
    const after = findMoment(sentence.text.slice(scan.index), context, 'past');
    const found = after
      ? { ...after, start: after.start + scan.index, end: after.end + scan.index }
      : findMoment(sentence.text, context, 'past');
    if (!found) return [];
    return [
      foundInSentence(sentence, found, found.instant ? 'lastScanAt' : 'lastScanOn', found.instant ?? found.day),
      ...(place?.[1]
        ? [
            foundInSentence(
              sentence,
              { start: place.index, end: place.index + place[0].length },
              'lastScan',
              place[1].replace(/^the\s|\.$/g, ''),
            ),
          ]
        : []),
    ];
  },
  examples: {
    at: '2026-02-25T20:40:00-05:00',
    reads: [
      {
        text: 'Hi Mark, the last scan was in Columbus on Tuesday at 6:20 pm.',
        values: { lastScanAt: '2026-02-24T18:20:00-05:00', lastScan: 'Columbus' },
      },
      {
        text: 'It was last scanned yesterday in Louisville, KY.',
        values: { lastScanOn: '2026-02-24', lastScan: 'Louisville, KY' },
      },
      {
        text: 'The last scan was at the UPS hub in Columbus, Ohio on Tuesday at 6:20 pm.',
        values: { lastScanAt: '2026-02-24T18:20:00-05:00', lastScan: 'UPS hub in Columbus, Ohio' },
      },
      {
        text: 'It left us on 22 February and the last scan was on 24 February in Ohio.',
        values: { lastScanOn: '2026-02-24', lastScan: 'Ohio' },
      },
      {
        text: 'Der letzte Scan war am Dienstag um 06:40 Uhr im DHL-Paketzentrum Hannover.',
        values: { lastScanAt: '2026-02-24T06:40:00-05:00', lastScan: 'DHL-Paketzentrum Hannover' },
      },
      {
        text: 'The latest update is from 24 February, 18:20 UTC.',
        values: { lastScanAt: '2026-02-24T18:20:00+00:00' },
      },
    ],
    leaves: [
      'If there is no new scan by Tuesday 3 March, 6:20 pm, you choose.',
      'We cannot treat it as lost until there have been 7 days without an update.',
      'I check on Thursday at 5 pm.',
    ],
  },
};
