import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { findCalendarDays } from './find-calendar-days.ts';
import { findFeasts } from './find-feasts.ts';
import { applyOffset, findOffsetDays } from './find-offset-days.ts';
import { findRelativeDays } from './find-relative-days.ts';
import { findWeekdays } from './find-weekdays.ts';

const MAY_NAME_DAY =
  /\d|day|tag|hoy|ayer|manana|oggi|ieri|domani|hoje|ontem|amanha|hier|demain|heute|gestern|morgen|night|this|sabado|domingo|lun|mar|mie|jue|vie|mer|gio|ven|sab|dom|sam|dim|feira|mittwoch|sonnabend|tom|next|last|fri|sat|sun|mon|tue|wed|thu|sexta|quinta|quarta|terca|segunda|sera|noche|dia|jour|giorn|week|woch|seman|semain|settim|mes|mois|month|monat|christ|xmas|weihn|noel|nav|nata|valent|hallow|silv|nikol|matt|[\u3400-\u9fff]/;
const BETWEEN = /^(?:,|\(|\s|the|le|el|il|den|dem|der|am|der|dia|on|dem|ore){0,4}$/;

/** "Tuesday 3 March", "Sat, the 14th": weekday and date name one day; the date decides. */
function joined(folded: string, mentions: readonly DayMention[]): readonly DayMention[] {
  const result: DayMention[] = [];
  for (const mention of mentions) {
    const before = result.at(-1);
    const gap = before === undefined ? '' : folded.slice(before.end, mention.start);
    const pair =
      before !== undefined &&
      before.by !== mention.by &&
      mention.start >= before.end &&
      gap.length < 9 &&
      BETWEEN.test(gap);
    if (pair && (before.by === 'weekday' || mention.by === 'weekday')) {
      const date = before.by === 'weekday' ? mention : before;
      result[result.length - 1] = { ...date, start: before.start, end: mention.end };
    } else if (before === undefined || mention.start >= before.end) result.push(mention);
  }
  return result;
}

/** All days a message names, in the order of its text, resolved against its own day; none where that day is not known. */
export function findDays(message: ReadMessage): readonly DayMention[] {
  const { day, text } = message;
  if (day === null || !MAY_NAME_DAY.test(text.folded)) return [];
  const all = [
    ...findCalendarDays(message, day),
    ...findWeekdays(message, day),
    ...findRelativeDays(message, day),
    ...findOffsetDays(message, day),
    ...findFeasts(message, day),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(text.folded, all).map((mention) => applyOffset(text.folded, mention));
}
