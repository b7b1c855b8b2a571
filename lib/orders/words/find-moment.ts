import { instantAt } from '../../calendar/index.ts';
import type { IsoDay, IsoInstant } from '../../values/index.ts';
import { findClock } from './find-clock.ts';
import { type DayContext, findDay } from './find-day.ts';
import type { OrderTextContext } from './text-context.ts';

/** A day, and the instant where a time of day and its zone are known too. */
export interface FoundMoment {
  readonly day: IsoDay;
  readonly instant?: IsoInstant;
  readonly start: number;
  readonly end: number;
}

const FULL_INSTANT = /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)/;
const NEAR = 30;

/** How days in a text of this context are understood. */
export const dayContextOf = (context: OrderTextContext, direction: DayContext['direction']): DayContext => ({
  direction,
  ...(context.at ? { today: context.at.slice(0, 10) } : {}),
  ...(!context.at && context.writtenOn ? { today: context.writtenOn, isTodayRough: true } : {}),
  ...(context.dateFormat ? { dateFormat: context.dateFormat } : {}),
});

/** The first day a text names, with the time of day that stands within a few words of it; null when it names none. */
export function findMoment(
  text: string,
  context: OrderTextContext,
  direction: DayContext['direction'],
): FoundMoment | null {
  const full = FULL_INSTANT.exec(text);
  if (full) {
    const instant = full[0].replace(/\.\d+/, '');
    return { day: instant.slice(0, 10), instant, start: full.index, end: full.index + full[0].length };
  }
  const found = findDay(text, dayContextOf(context, direction));
  if (!found) return null;
  const from = Math.max(0, found.start - NEAR);
  const after = findClock(text.slice(found.end, found.end + NEAR), context);
  const clock = after ?? findClock(text.slice(from, found.start), context);
  if (!clock) return found;
  const base = after ? found.end : from;
  const zone = clock.zone ?? context.zone;
  const instant = zone ? instantAt(found.day, clock.clock, zone) : '';
  return {
    day: found.day,
    ...(instant ? { instant } : {}),
    start: Math.min(found.start, base + clock.start),
    end: Math.max(found.end, base + clock.end),
  };
}
