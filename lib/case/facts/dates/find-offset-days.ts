import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { COUNT_PATTERN, countOf, mayNameSpan, UNIT_PATTERN, unitOf } from './duration-words.ts';
import { shiftDay } from './resolve-day.ts';

const COUNT = `(${COUNT_PATTERN})\\s?(${UNIT_PATTERN})`;
const FROM_NOW = new RegExp(
  `(?<![a-z\\d])(?:in|dans|en|dentro de|tra|fra|da qui a|daqui a|de aqui a|d'ici(?: a)?|em)\\s(?:about\\s|around\\s|ungefahr\\s|etwa\\s|rund\\s|ca\\.?\\s|circa\\s|environ\\s|unos\\s|unas\\s|cerca de\\s)?${COUNT}(?![a-z])(?!\\s(?:of|since|delivery|after|ago|apres|nach|despues|dopo|depois|a partire?(?!\\s(?:de?\\s|d'|da\\s)?(?:maintenant|aujourd'hui|ahora|agora|adesso|oggi|hoy|hoje))|from\\s(?!now)))|(?<![a-z\\d])${COUNT}\\s(?:from now|ab jetzt|von jetzt an|desde ahora|a partir de (?:ahora|agora|maintenant)|d(?:a|'ora in) (?:adesso|ora|poi)|later|spater|plus tard|despues|dopo|depois)(?![a-z])|(\\d{1,3}|[一两二三四五六七八九十])\\s?(天|日|周|週間|个月|か月|ヶ月)(?:之?后|以后|後)`,
  'g',
);
const FROM_DAY = new RegExp(
  `(?<![a-z\\d])(?:${COUNT}|(?:the\\s|am\\s|der\\s|le\\s|el\\s|al\\s|il\\s|o\\s)(?:day|tag|jour|dia|giorno|lendemain))\\s(from|after|before|nach|vor|ab|apres|avant|despues del?|antes del?|dopo|prima di|depois d[aeo]|antes d[aeo]|a partir d[eo]l?|a partir du|a partir d'|a partire da(?:l|ll')?|seguinte ao?|despues de|siguiente a(?:l)?|da|(?<=le\\slendemain\\s)d(?:e|u|'))\\s?(?:(?:the|dem|le|el|il|o)\\s)?(?:(?:next|nachste[mn]|kommende[mn])\\s)?$`,
);
const BEFORE = /^(?:before|vor|avant|antes|prima)/;

/** "in two weeks", "3 days from now", "5天后": days counted on from the day of writing. */
export function findOffsetDays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const found: DayMention[] = [];
  if (!mayNameSpan(message.text.folded)) return found;
  for (const match of firstMatches(message.text.folded, FROM_NOW)) {
    const count = countOf(match[1] ?? match[3] ?? match[5] ?? '');
    const unit = unitOf(match[2] ?? match[4] ?? match[6] ?? '');
    const target = count === null || unit === null || unit === 'hour' ? '' : shiftDay(day, count, unit);
    if (target === '') continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, day: target, tense: 'future', by: 'distance' });
  }
  return found;
}

/** "3 days from Tuesday", "two weeks before 13 May": a day counted from another that stands right behind. */
export function applyOffset(folded: string, mention: DayMention): DayMention {
  const from = Math.max(0, mention.start - 48);
  if (!mayNameSpan(folded) && !/day|tag|jour|dia|giorno|lendemain/.test(folded)) return mention;
  const match = FROM_DAY.exec(folded.slice(from, mention.start));
  if (match === null || (!/[\s']$/.test(match[0]) && mention.start > 0)) return mention;
  // "The day after Christmas" counts one.
  const count = match[1] === undefined ? 1 : countOf(match[1]);
  const unit = match[2] === undefined ? 'day' : unitOf(match[2]);
  if (count === null || unit === null || unit === 'hour') return mention;
  const target = shiftDay(mention.day, BEFORE.test(match[3] ?? '') ? -count : count, unit);
  // A week from Saturday is counted where the weekday is read.
  const counted = mention.by === 'weekday' && /^(?:a|one|two|2)$/.test(match[1] ?? '') && unit === 'week';
  if (target === '' || counted) return mention;
  const { possible: _, ...rest } = mention;
  return { ...rest, start: from + match.index, day: target, by: mention.by === 'weekday' ? 'distance' : mention.by };
}
