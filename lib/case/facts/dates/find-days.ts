import { addDays, daysBetween, weekdayOf } from '../../../calendar/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { findFeasts } from './find-feasts.ts';
import { findHoursAway } from './find-hours-away.ts';
import { findMonthDays } from './find-month-days.ts';
import { findMonthPlaces } from './find-month-places.ts';
import { findNeighbourDays } from './find-neighbour-days.ts';
import { findNumericDays } from './find-numeric-days.ts';
import { applyOffset, findOffsetDays } from './find-offset-days.ts';
import { findOrdinalDays } from './find-ordinal-days.ts';
import { findPeriodEdges } from './find-period-edges.ts';
import { findRelativeDays } from './find-relative-days.ts';
import { findWeekdays } from './find-weekdays.ts';
import { chooseDay } from './resolve-day.ts';

const BETWEEN = /^(?:,|\(|\s|the|le|el|il|den|dem|der|am|der|dia|on|dem|ore){0,4}$/;

/** A date beside a weekday: of the days its words can name, one that falls on that weekday. */
function onWeekday(date: DayMention, weekday: DayMention, own: IsoDay): DayMention {
  const wanted = weekdayOf(weekday.day);
  if (weekdayOf(date.day) === wanted) return date;
  const fitting = (date.others ?? []).filter((day) => weekdayOf(day) === wanted);
  const nearest = chooseDay(fitting, own, date.tense);
  if (nearest === null) return date;
  const { possible: _, ...rest } = date;
  return { ...rest, day: nearest };
}

/** "Monday two weeks from now": the Monday nearest to the day that was counted to. */
function nearTarget(counted: DayMention, weekday: DayMention): DayMention {
  const ahead = ((daysBetween(counted.day, weekday.day) % 7) + 7) % 7;
  return {
    ...counted,
    day:
      chooseDay(
        [0, 7].map((back) => addDays(counted.day, ahead - back)),
        counted.day,
        'open',
      ) ?? counted.day,
  };
}

const GERMAN_DAY = /^(?:vorgestern|gestern|heute|morgen|ubermorgen)$/;

/** "morgen in einer Woche", "heute vor 8 Tagen": counted from the day that stands right before it. */
function countedOn(folded: string, first: DayMention, second: DayMention): boolean {
  const gap = folded.slice(first.end, second.start);
  return gap === ' ' && second.by === 'distance' && GERMAN_DAY.test(folded.slice(first.start, first.end));
}

/** "Tuesday 3 March", "Sat, the 14th": weekday and date name one day; the date decides. */
function joined(folded: string, mentions: readonly DayMention[], own: IsoDay): readonly DayMention[] {
  const result: DayMention[] = [];
  for (const mention of mentions) {
    const before = result.at(-1);
    const gap = before === undefined ? '' : folded.slice(before.end, mention.start);
    if (before !== undefined && countedOn(folded, before, mention)) {
      const day = addDays(before.day, daysBetween(own, mention.day));
      result[result.length - 1] = { ...mention, start: before.start, day };
      continue;
    }
    const pair =
      before !== undefined &&
      before.by !== mention.by &&
      mention.start >= before.end &&
      gap.length < 9 &&
      BETWEEN.test(gap);
    if (pair && (before.by === 'weekday' || mention.by === 'weekday')) {
      const [weekday, date] = before.by === 'weekday' ? [before, mention] : [mention, before];
      const settled = date.by === 'distance' ? nearTarget(date, weekday) : onWeekday(date, weekday, own);
      result[result.length - 1] = { ...settled, start: before.start, end: mention.end };
    } else if (before === undefined || mention.start >= before.end) result.push(mention);
  }
  return result;
}

const without = (mentions: readonly DayMention[], others: readonly DayMention[]): readonly DayMention[] =>
  mentions.filter(({ start, end }) => !others.some((other) => start < other.end && end > other.start));

/** All days a message names, in the order of its text, resolved against its own day; none where that day is not known. */
export function findDays(message: ReadMessage): readonly DayMention[] {
  const { day, text } = message;
  if (day === null) return [];
  // What names more of a date goes before what names less of it: "zum 15." before a month is no day of its own.
  const places = [...findMonthPlaces(message, day), ...findPeriodEdges(message, day)];
  const months = [...places, ...without(findMonthDays(message, day), places)];
  const numeric = without(findNumericDays(message, day), months);
  const all = [
    ...months,
    ...numeric,
    ...without(findOrdinalDays(message, day), [...months, ...numeric]),
    ...without(findWeekdays(message, day), places),
    ...findRelativeDays(message, day),
    ...findOffsetDays(message, day),
    ...findHoursAway(message, day),
    ...findFeasts(message, day),
  ];
  const counted = all.map((mention) => applyOffset(text.folded, mention));
  counted.sort((a, b) => a.start - b.start || b.end - a.end);
  const named = joined(text.folded, counted, day);
  const neighbours = without(findNeighbourDays(message, day, named), named);
  return neighbours.length === 0 ? named : [...named, ...neighbours].sort((a, b) => a.start - b.start);
}
