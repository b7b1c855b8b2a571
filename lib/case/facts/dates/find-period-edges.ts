import { addDays, addMonths, daysBetween } from '../../../calendar/index.ts';
import { MONTH_WORDS, monthOf } from '../../../language/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { chooseDay, weekdayOfNextWeek } from './resolve-day.ts';
import { tenseOfDate } from './tense.ts';

const MONTH = MONTH_WORDS.filter((word) => word.length > 3 || /^ma[iy]$/.test(word)).join('|');
const OF = "(?:of\\s|de\\s|d'|di\\s|du mois de\\s)?";
const MIDDLE =
  'mid|(?:the )?middle|mitte|mi|(?:a )?mediados|(?:a )?meta|(?:em )?meados|(?:au )?milieu|medio|half'.replaceAll(
    ' ',
    '\\s',
  );
const END = '(?:the )?end|ende|fin|(?:a )?(?:fines|finales)|fine|(?:fim|final|finais)|eind'.replaceAll(' ', '\\s');
const IN_MONTH = new RegExp(
  `(?<![a-z\\d])(?:(${MIDDLE})|(?:${END}))[\\s-]${OF}(${MONTH})(?![a-z])(?!\\s(?:[12]?\\d|3[01])(?!\\d))(?:,?\\s(?:de\\s|of\\s)?(20\\d{2}))?`,
  'g',
);
// A week-end ("fin de semana", "fine settimana", "fim de semana") is no end of a week.
const OF_WEEK = new RegExp(
  [
    '(?:the )?end of (?:the|this|(next)|(last)) week(?!end)',
    'ende (?:der|dieser|(nachster|kommender|der (?:nachsten|kommenden))|(letzter|vergangener)) woche',
    'fin de (?:la |cette )semaine(?: (prochaine)| (derniere|passee))?',
    'final(?:es)? de (?:la |esta )?semana(?: (que viene|proxima)| (pasada))?|fin de (?:la|esta) semana(?: (que viene|proxima)| (pasada))?',
    'fine (?:della |di questa )settimana(?: (prossima)| (scorsa))?|fine della (prossima|(scorsa)) settimana',
    '(?:fim|final) d(?:a|esta) semana(?: (que vem|proxima)| (passada))?|(?:fim|final) da (proxima|(ultima)) semana',
    'eind(?:e)? van (?:de|deze|(volgende)|(vorige)) week',
  ]
    .map((words) => `(?:${words.replaceAll(' ', '\\s')})`)
    .join('|')
    .replace(/^/, '(?<![a-z\\d])(?:')
    .concat(')(?![a-z])'),
  'g',
);
const LAST = /last|letzt|vergangen|derniere|passee|pasada|scorsa|passada|ultima|vorige/;
const two = (value: number): string => String(value).padStart(2, '0');

function edgeOf(month: number, year: number, isMiddle: boolean): IsoDay {
  const first = `${year}-${two(month)}-01`;
  return isMiddle ? addDays(first, 14) : addDays(addMonths(first, 1), -1);
}

/** Friday, where it is not over, and Sunday: a week ends on the one for firms and on the other for everybody. */
function endsOfWeek(day: IsoDay, weeks: number): readonly IsoDay[] {
  const friday = addDays(weekdayOfNextWeek(day, 'fri'), (weeks - 1) * 7);
  const sunday = addDays(friday, 2);
  return weeks === 0 && daysBetween(day, friday) < 0 ? [sunday] : [friday, sunday];
}

/** "mid-March", "Ende April", "fin mai", "end of next week": the middle and the end of a month or a week. */
export function findPeriodEdges(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const own = Number(day.slice(0, 4));
  const found: DayMention[] = [];
  for (const match of firstMatches(folded, IN_MONTH)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const month = monthOf(match[2] ?? '') ?? 1;
    const tense = tenseOfDate(folded, { start, end }, message.language);
    const years = match[3] === undefined ? [own - 1, own, own + 1] : [Number(match[3])];
    const edges = years.map((year) => edgeOf(month, year, match[1] !== undefined));
    const chosen = chooseDay(edges, day, tense);
    if (chosen !== null) found.push({ start, end, day: chosen, tense, by: 'date' });
  }
  for (const match of firstMatches(folded, OF_WEEK)) {
    const words = match.slice(1).find((each) => each !== undefined);
    const weeks = words === undefined ? 0 : LAST.test(words) ? -1 : 1;
    const [first, ...more] = endsOfWeek(day, weeks);
    const [start, end] = [match.index, match.index + match[0].length];
    if (first === undefined) continue;
    const tense = weeks < 0 ? 'past' : 'future';
    const possible = more.length === 0 ? {} : { possible: [first, ...more] };
    found.push({ start, end, day: first, ...possible, tense, by: 'distance' });
  }
  return found;
}
