import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { dayAndMonth, fullDate } from './resolve-day.ts';
import { tenseAround } from './tense.ts';

/** Feasts with a fixed date that gifts are bought for, folded; by month and day. */
const FEASTS: readonly (readonly [month: number, day: number, words: string])[] = [
  [
    12,
    24,
    'christmas eve|xmas eve|heiligabend|heilig abend|reveillon de noel|nochebuena|vigilia di natale|vespera de natal|平安夜|クリスマスイブ',
  ],
  [12, 25, 'christmas|xmas|x-mas|weihnachten|noel|navidad|natale|natal|圣诞节?|クリスマス'],
  [12, 31, "new year's eve|new years eve|silvester|saint-sylvestre|nochevieja|capodanno|大晦日|跨年"],
  [
    2,
    14,
    "valentine'?s day|valentine'?s|valentinstag|saint-valentin|san valentin|san valentino|情人节|バレンタイン(?:デー)?",
  ],
  [10, 31, 'halloween|万圣节|ハロウィン'],
  [12, 6, 'nikolaus(?:tag)?'],
];
const PATTERNS = FEASTS.map(([month, day, words]) => {
  const pattern = new RegExp(
    `(?<![a-z])(?:${words})(?![a-z])(?!\\s(?:lights?|tree|card|decoration|ornament|gift|present|market|eve|sale|order))(?:\\s(20\\d{2}))?`,
    'g',
  );
  return { month, day, pattern };
});

/** "before Christmas", "zum Valentinstag": the feast nearest in the tense of its clause. */
export function findFeasts(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const found: DayMention[] = [];
  for (const { month, day: date, pattern } of PATTERNS) {
    for (const match of firstMatches(folded, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const tense = tenseAround(folded, { start, end }, message.language);
      // A feast without a past verb is one to come: nobody looks forward to the last one.
      const wanted = tense === 'past' ? 'past' : 'future';
      const year = match[1];
      const chosen =
        year === undefined ? dayAndMonth(date, month, { day, tense: wanted }) : fullDate(date, month, Number(year));
      if (chosen !== null) found.push({ start, end, day: chosen, tense, by: 'date' });
    }
  }
  return found;
}
