import { findFullDates } from '../words/find-day.ts';
import { dayContextOf, findMoment } from '../words/find-moment.ts';
import { weekdayNamed } from '../words/weekday-names.ts';
import { foundInSentence, type StatementReader } from './statement.ts';

const PROMISED = /\b(?:promised|guaranteed)\b[^.;]{0,40}\b(?:deliver\w*|arriv\w*|by|for|on)\b|\bzugesagt\b/i;
const EXPECTED =
  /\b(?:it|tracking|page|app|site|website|ups|usps|fedex|dhl|status)\s(?:still\s|now\s)?(?:said|says|shows?|showed|estimates?|estimated|expects?)\b|\b(?:was|is|were|are)\s(?:supposed|suppose|due|meant|expected|estimated|scheduled)\b|\b(?:estimated|expected|scheduled)\s(?:delivery|arrival)\b|\bshould (?:have )?(?:arrived?|come|been here|be here|been delivered)\b/i;
const AHEAD =
  /\b(?:is|are)\s(?:supposed|due|meant|expected|estimated|scheduled)|\bestimates?\b|\bexpects?\b|\bshould (?:arrive|come|be here)\b/i;
/** "It was supposed to come Friday" may mean the last Friday or the next. */
const EITHER_WAY = /\b(?:was|were)\s(?:supposed|suppose|due|meant|expected|scheduled)|\bsaid\b|\bshow(?:s|ed)\b/i;
/** Other matters that are due, said or shown: they are no day of delivery. */
const OTHER_MATTER =
  /\b(?:refund|reply|answer|payment|invoice|return|ship(?:s|ped)?|dispatch\w*|delivered on|last scan|start|event|class)\b/i;

/** "It said today", "it was due Tuesday", "you promised delivery by Friday": the day the parcel was to come. */
export const expectedDelivery: StatementReader = {
  id: 'expected-delivery',
  from: ['buyer', 'seller', 'platform'],
  read: (sentence, context) => {
    const promised = PROMISED.exec(sentence.text);
    const cue = promised ?? EXPECTED.exec(sentence.text);
    if (!cue) return [];
    const tail = sentence.text.slice(cue.index, cue.index + cue[0].length + 60);
    if (OTHER_MATTER.test(tail)) return [];
    const direction = AHEAD.test(tail) ? 'future' : 'past';
    const found = findFullDates(tail, dayContextOf(context, direction)).at(-1) ?? findMoment(tail, context, direction);
    if (!found || /\b(?:since|last|latest)\b[^.]{0,12}$/i.test(tail.slice(0, found.start))) return [];
    const isBareWeekday =
      /^\p{L}+$/u.test(tail.slice(found.start, found.end)) && weekdayNamed(tail.slice(found.start, found.end));
    if (isBareWeekday && EITHER_WAY.test(tail)) return [];
    const place = { start: cue.index, end: cue.index + found.end };
    return [foundInSentence(sentence, place, promised ? 'promisedDelivery' : 'estimatedDelivery', found.day)];
  },
  examples: {
    at: '2026-02-25T17:05:00-05:00',
    reads: [
      {
        text: 'The tracking has not moved since yesterday and it said today.',
        values: { estimatedDelivery: '2026-02-25' },
      },
      { text: 'It should have arrived on Tuesday.', values: { estimatedDelivery: '2026-02-24' } },
      { text: 'UPS estimates Friday.', values: { estimatedDelivery: '2026-02-27' } },
      { text: 'You promised delivery by 24 February.', values: { promisedDelivery: '2026-02-24' } },
    ],
    leaves: [
      'It says the refund is due Friday.',
      'The tracking has not moved since yesterday.',
      'I check again on Thursday.',
      'It was supposed to come Friday.',
      'It said the last scan was yesterday.',
    ],
  },
};
