import { addMonths } from '../../../calendar/index.ts';
import { MONTH_WORDS } from '../../../language/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { DAY_WORDS, dayNumberOf } from './day-numbers.ts';
import { LATIN_WEEKDAY } from './day-words.ts';
import { dayOfMonth, fullDate, monthsAround } from './resolve-day.ts';
import { isLimitAhead, tenseAround } from './tense.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const SUFFIX = '(?:st|nd|rd|th)';
/** What makes a number after a weekday a clock time or a part of something longer. */
const NO_CLOCK =
  "(?![\\d:/-]|[.,]\\d|\\s?(?:[ap]\\.?m|h(?![a-z])|uhr|heures?|horas?|ore|o'?clock|[ap] m|hours?|hrs?|min(?:ute)?s?|days?|weeks?|items?|times|pieces|units|x)(?![a-z])|\\s[a-z]{3,9}\\s\\d)";
const WEEKDAY_BEFORE = `(?<=(?<![a-z])(?:${LATIN_WEEKDAY}|mon|tues?|wed|thur?s?|fri|sat|sun)\\.?,?\\s(?:the\\s|de[rnm]\\s|le\\s|el\\s|il\\s|o\\s|dia\\s)?)`;
const PATTERNS = [
  `(?<![a-z\\d])the\\s${DAY}${SUFFIX}(?![a-z])`,
  `(?=\\d)${WEEKDAY_BEFORE}${DAY}(?:${SUFFIX}(?![a-z])|${NO_CLOCK}(?![a-z]))`,
  `(?<=\\s)(?=${DAY_WORDS})${WEEKDAY_BEFORE}(${DAY_WORDS})(?![a-z-]|\\s?(?:[ap]\\.?m|[ap] m|heures?|horas?|ore|uhr|o'?clock)(?![a-z]))`,
  `(?<![a-z\\d])on\\s${DAY}${SUFFIX}(?![a-z])`,
  `(?<=[a-z]\\s)(?<!(?:my|our|your|his|her|their|an?|is|was|for)\\s)([12]\\d|3[01])${SUFFIX}(?=\\s?(?:[.!?,;]|$))`,
  `(?<![a-z\\d])(?:am|den|zum|bis|vom|ab|bis zum|(?:seit|ab|nach|vor) dem)\\s${DAY}\\.(?!\\d)(?=\\s|$)`,
  `(?<![a-z\\d])(?:le|au)\\s${DAY}(?!\\d|[:.,]\\d|[h%€]|\\s[a-z]*(?:jour|heure|colis|article|x))`,
  `(?<![a-z\\d])(?:el|al|del|no|ao|do)?\\s?dia\\s${DAY}(?!\\d)`,
  `(?<![a-z\\d])el\\s${DAY}(?=\\s?(?:[.!?;)]|$))`,
  `(?<![a-z\\d])(?:el|al|del|o|ao|do)\\s${DAY}(?=\\s(?:del?|do|de este|deste)\\s(?:proximo\\s|pasado\\s)?mes(?![a-z]))`,
  `(?<![a-z\\d])giorno\\s${DAY}(?!\\d|[:.,]\\d)`,
  `(?<![a-z\\d])(?:il|entro il)\\s${DAY}(?!\\d|[:.,]\\d|[%€])`,
  `(?<![a-z\\d])(?:le|el|il|the|den)\\s(${DAY_WORDS})(?=,?\\s(?:${LATIN_WEEKDAY})(?![a-z]))`,
];
const ORDINAL = new RegExp(PATTERNS.join('|'), 'g');
const MONTH_BEHIND = new RegExp(
  `^\\s?(?:of\\s|de\\s|di\\s)?(?:${MONTH_WORDS.filter((word) => word.length > 2).join('|')})(?![a-z])`,
);
const WHICH_MONTH =
  /^,?\s(?:day\s)?(?:of\s(?:(this)|(next)|(last)\smonth|the\s(?:(following)|(previous))\smonth)|(?:dieses|(des nachsten)|(des letzten)) monats|(?:(?:de )?ce mois(?:-ci)?|du mois (?:(prochain)|(dernier|passe)))|(?:de este mes|del (?:(proximo mes|mes que viene)|(mes pasado)))|(?:di questo mese|del (?:(mese prossimo|prossimo mese)|(mese scorso|scorso mese)))|(?:deste mes|do (?:(proximo mes|mes que vem)|(mes passado))))(?:\smonth)?/;

/** Months from the month of writing that the words behind a day name; null where they name none. */
function monthsAway(after: string): { months: number; length: number } | null {
  const match = WHICH_MONTH.exec(after);
  if (match === null) return null;
  const words = match[0];
  const isNext = /next|following|nachst|prochain|proximo|que viene|prossimo|que vem/.test(words);
  const isLast = /last|previous|letzt|dernier|passe|pasado|scorso|passado/.test(words);
  return { months: isNext ? 1 : isLast ? -1 : 0, length: words.length };
}

/** Days of the month alone: "the 26th", "am 3.", "le 25", "Monday the twenty-seventh", "the 5th of next month". */
export function findOrdinalDays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const found: DayMention[] = [];
  for (const match of firstMatches(folded, ORDINAL)) {
    const number = dayNumberOf(match.slice(1).find((group) => group !== undefined) ?? '');
    const [start, end] = [match.index, match.index + match[0].length];
    // "On the 30th of February": a day that is none is not the 30th of another month.
    if (MONTH_BEHIND.test(folded.slice(end, end + 20))) continue;
    const said = tenseAround(folded, { start, end }, message.language);
    const tense = said === 'open' && isLimitAhead(folded, { start, end }, message.language) ? 'future' : said;
    const which = monthsAway(folded.slice(end, end + 30));
    if (which !== null) {
      const [year, month] = addMonths(`${day.slice(0, 8)}01`, which.months)
        .split('-')
        .map(Number);
      const named = fullDate(number, month ?? 0, year ?? 0);
      if (named !== null) found.push({ start, end: end + which.length, day: named, tense, by: 'date' });
      continue;
    }
    const chosen = dayOfMonth(number, day, tense);
    if (chosen !== null) found.push({ start, end, day: chosen, tense, by: 'date', others: monthsAround(number, day) });
  }
  return found;
}
