import { addDays, addMonths, weekdayOf } from '../../../calendar/index.ts';
import { MONTH_WORDS, monthOf } from '../../../language/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { LATIN_WEEKDAY, WEEKDAYS } from './day-words.ts';
import { nthWeekday } from './moving-feasts.ts';
import { chooseDay } from './resolve-day.ts';
import { tenseAround } from './tense.ts';

const PLACES: readonly (readonly [nth: number, words: string])[] = [
  [1, 'first|1st|erste[nrsm]?|premiere?|primer[oa]?|primo|prima|primeir[oa]'],
  [2, 'second|2nd|zweite[nrsm]?|deuxieme|segund[oa]|second[oa]'],
  [3, 'third|3rd|dritte[nrsm]?|troisieme|tercer[oa]?|terz[oa]|terceir[oa]'],
  [4, 'fourth|4th|vierte[nrsm]?|quatrieme|cuart[oa]|quart[oa]'],
  [-1, 'last|final|letzte[nrsm]?|derniere?|ultim[oa]'],
];
const PLACE = PLACES.map(([, words]) => words).join('|');
const MONTH = MONTH_WORDS.filter((word) => word.length > 2).join('|');
const DAY = 'day|tag|jour|dia|giorno';
const OF = "(?:of|in|im|des|du|de|del|di|do|d'|of the|de la|of this)";
const WHICH =
  '(?:(next|nachsten|prochain|proximo|prossimo)\\s)?(?:month|monats?|mois|mes|mese)(?:\\s(prochain|que viene|que vem|prossimo|proximo))?';
const PATTERN = new RegExp(
  `(?<![a-z\\d]|twenty[\\s-]|thirty[\\s-])(${PLACE})\\s(${LATIN_WEEKDAY}|${DAY})\\s${OF}\\s?(?:(${MONTH})(?![a-z])(?:,?\\s(?:de\\s|of\\s)?(20\\d{2}))?|(?:the\\s)?${WHICH})(?![a-z])|(?<![a-z])(?:end of (?:the|this) month|month'?s end|ende des monats|monatsende|fin du mois|fin(?:al)? de(?:l)? mes|finales de mes|fine (?:del )?mese|(?:fim|final) do mes|月底|月末)`,
  'g',
);
const two = (value: number): string => String(value).padStart(2, '0');
const lastDayOf = (year: number, month: number): IsoDay => addDays(addMonths(`${year}-${two(month)}-01`, 1), -1);

function placed(place: string, what: string, [year, month]: readonly [number, number]): IsoDay {
  const nth = PLACES.find(([, words]) => new RegExp(`^(?:${words})$`).test(place))?.[0] ?? 1;
  const weekday = WEEKDAYS[what];
  if (weekday !== undefined) return nthWeekday(year, month, { weekday, nth });
  return nth > 0 ? `${year}-${two(month)}-${two(nth)}` : lastDayOf(year, month);
}

/** "the first Friday of July", "last day of the month", "fin du mois": days by their place in a month. */
export function findMonthPlaces(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const own: readonly [number, number] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const found: DayMention[] = [];
  for (const match of firstMatches(folded, PATTERN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [, place, what = '', name, year, nextBefore, nextAfter] = match;
    const tense = tenseAround(folded, { start, end }, message.language);
    const month = name === undefined ? undefined : monthOf(name);
    let chosen: IsoDay | null;
    if (place === undefined) chosen = lastDayOf(...own);
    else if (month === undefined) {
      const [y = own[0], m = own[1]] = addMonths(`${day.slice(0, 8)}01`, (nextBefore ?? nextAfter) ? 1 : 0)
        .split('-')
        .map(Number);
      chosen = placed(place, what, [y, m]);
    } else {
      const years = year === undefined ? [own[0] - 1, own[0], own[0] + 1] : [Number(year)];
      chosen = chooseDay(
        years.map((each) => placed(place, what, [each, month])),
        day,
        tense,
      );
    }
    if (chosen !== null && weekdayOf(chosen) !== undefined) found.push({ start, end, day: chosen, tense, by: 'date' });
  }
  return found;
}
