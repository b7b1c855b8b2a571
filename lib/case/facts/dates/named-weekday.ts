import type { Weekday } from '../../../calendar/index.ts';
import { LATIN_WEEKDAY, SHORT_WEEKDAYS, WEEKDAYS } from './day-words.ts';

const SHORT = Object.keys(SHORT_WEEKDAYS).join('|');
const BEFORE = new RegExp(`(?<![a-z])(${LATIN_WEEKDAY}|${SHORT})\\.?,?\\s(?:(?:the|den|dem|der|le|el|il|dia|o)\\s)?$`);
const AFTER = /^\s?[(（]?(周[一二三四五六日天]|星期[一二三四五六日天]|[月火水木金土日]曜日?)/;
const AFTER_SHORT = /^\s?[(（]([月火水木金土日])[)）]/;

const weekdayOfWord = (word: string | undefined): Weekday | undefined =>
  word === undefined ? undefined : (WEEKDAYS[word] ?? SHORT_WEEKDAYS[word]);

function weekdayAfter(after: string): Weekday | undefined {
  const short = AFTER_SHORT.exec(after)?.[1];
  return weekdayOfWord(AFTER.exec(after)?.[1] ?? (short && `${short}曜`));
}

/** The weekday named with a date, "Sunday 31 May", "5月31日(日曜日)"; undefined where none is. Texts are folded. */
export const namedWeekday = (folded: string, { start, end }: { start: number; end: number }): Weekday | undefined =>
  weekdayOfWord(BEFORE.exec(folded.slice(Math.max(0, start - 24), start))?.[1]) ??
  weekdayAfter(folded.slice(end, end + 6));
