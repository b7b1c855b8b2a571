import { addDays } from '../../../calendar/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { tenseAround } from './tense.ts';

const AFTER = [
  'the following day',
  'the day after(?=\\s?(?:[.,!?;)]|$))',
  '(?:am|der|den) (?:nachsten|folgenden?) tag',
  '(?:am )?tags? (?:danach|darauf)',
  'am folgetag',
  "le lendemain(?!\\sd(?:e|u)\\s|\\sd')",
  "le jour (?:suivant|d'apres)",
  '(?:al|el) dia siguiente',
  'il giorno (?:dopo|seguente|successivo)',
  '(?:no|o) dia seguinte',
];
const BEFORE = [
  'the (?:previous day|day before)(?=\\s?(?:[.,!?;)]|$))',
  'am (?:vortag|tag (?:zuvor|davor))',
  "la veille(?!\\sd(?:e|u|es)\\s|\\sd')",
  "le jour (?:precedent|d'avant)",
  'el dia (?:anterior|antes)(?!\\sd)',
  'il giorno (?:prima|precedente)(?!\\sd)',
  '(?:no|o) dia (?:anterior|antes)(?!\\sd)',
];
const literal = (words: readonly string[]): string => words.join('|').replaceAll(' ', '\\s');
const DAY = new RegExp(`(?<![a-z])(?:(${literal(AFTER)})|(?:${literal(BEFORE)}))(?![a-z])`, 'g');

/** "le lendemain", "the day before": the neighbour of the day named last; where none was, of the day of writing. */
export function findNeighbourDays(
  message: ReadMessage,
  day: IsoDay,
  others: readonly DayMention[],
): readonly DayMention[] {
  const { folded } = message.text;
  return firstMatches(folded, DAY).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const step = match[1] === undefined ? -1 : 1;
    const anchor = others.findLast((other) => other.end <= start);
    const tense = tenseAround(folded, { start, end }, message.language);
    // "The following day nobody came": a day the text does not name.
    if (anchor === undefined && tense === (step > 0 ? 'past' : 'future')) return [];
    const found: DayMention = { start, end, day: addDays(anchor?.day ?? day, step), tense, by: 'distance' };
    return [found];
  });
}
