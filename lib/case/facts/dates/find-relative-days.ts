import { addDays } from '../../../calendar/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { RELATIVE_DAYS, RELATIVE_LANGUAGE } from './day-words.ts';
import { COUNT_PATTERN, countOf, mayNameSpan, UNIT_PATTERN, unitOf } from './duration-words.ts';
import { shiftDay } from './resolve-day.ts';

const literal = (word: string): string => word.replaceAll(/[-']/g, '\\$&').replaceAll(' ', '\\s');
const words = Object.keys(RELATIVE_DAYS).sort((a, b) => b.length - a.length);
const isWide = (word: string): boolean => /[\u3040-\u9fff]/.test(word);
const DAYS = new RegExp(
  `(?<![a-z])(?:${words
    .filter((word) => !isWide(word))
    .map(literal)
    .join('|')})(?![a-z])|${words.filter(isWide).join('|')}`,
  'g',
);
/** "this morning" in the words of a language that says morning and tomorrow with one word. */
const MORNING_BEFORE = /(?<![a-z\d])(?:guten|gute|heute|gestern|jeden|am|la|por la|de la|buena)\s$/;
/** "tomorrow week", "demain en huit": a week on from that day, or two. */
const WEEKS_ON =
  /^\s(?:week(?=\s?(?:[.,!?;)]|$)|\s(?:at|by|and|or|in|please)\s)|en huit|in acht tagen|a otto|en ocho(?: dias)?|(fortnight|en quinze|in vierzehn tagen|en quince(?: dias)?))(?![a-z])/;
const COUNTED = new RegExp(`(?:${UNIT_PATTERN})\\s$`);
const FROM = /^(?:antes de|depois de|dopo|apres|avant)\s/;
const COUNT = `(${COUNT_PATTERN})\\s?(${UNIT_PATTERN})`;
const AGO = new RegExp(
  `(?<![a-z\\d])${COUNT}\\s(?:ago|earlier|fa|atras)\\b|\\b(?:vor|il y ?a(?:\\sde\\scela)?|(?:ca|cela) fait|voici|voila|hace|ha|faz)\\s(?:a peu pres\\s|environ\\s|etwa\\s|ca\\.?\\s|ungefahr\\s|casi\\s|unos\\s|unas\\s|circa\\s|cerca de\\s)?${COUNT}(?![a-z])|(\\d{1,3}|[一两二三四五六七八九十])\\s?(天|日|周|週間|个月|か月|ヶ月)(?:以?前|之前)`,
  'g',
);

/** "today", "yesterday", "ayer", "后天", "3 days ago": days counted from the message's own day. */
export function findRelativeDays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const folded = message.text.folded;
  const found: DayMention[] = [];
  for (const match of firstMatches(folded, DAYS)) {
    const isCounted = COUNTED.test(folded.slice(Math.max(0, match.index - 14), match.index));
    // "due giorni dopo domani" counts from tomorrow; "dopo domani" alone is the day after it.
    const word = match[0].replaceAll(/\s/g, ' ').replace(isCounted ? FROM : /^$/, '');
    const start = match.index + match[0].length - word.length;
    const language = RELATIVE_LANGUAGE[word];
    if (language !== undefined && language !== message.language) continue;
    if ((word === 'morgen' || word === 'manana') && MORNING_BEFORE.test(folded.slice(0, match.index).slice(-8)))
      continue;
    const behind = WEEKS_ON.exec(folded.slice(match.index + match[0].length, match.index + match[0].length + 24));
    const days = (RELATIVE_DAYS[word] ?? 0) + (behind === null ? 0 : behind[1] === undefined ? 7 : 14);
    const tense = days < 0 ? 'past' : days > 0 ? 'future' : 'open';
    found.push({
      start,
      end: match.index + match[0].length + (behind?.[0].length ?? 0),
      day: addDays(day, days),
      tense,
      by: 'distance',
    });
  }
  if (!mayNameSpan(folded)) return found;
  for (const match of firstMatches(folded, AGO)) {
    const count = countOf(match[1] ?? match[3] ?? match[5] ?? '');
    const unit = unitOf(match[2] ?? match[4] ?? match[6] ?? '');
    const target = count === null || unit === null ? '' : shiftDay(day, -count, unit);
    if (target === '') continue;
    found.push({ start: match.index, end: match.index + match[0].length, day: target, tense: 'past', by: 'distance' });
  }
  return found;
}
