import { clockTimeOf, dayOfMoment, type Weekday, weekdayOf } from '../../calendar/index.ts';
import { type IsoMoment, isDay } from '../../values/index.ts';
import type { WordingContext } from './wording.ts';

/** What there is to say of a moment, before any language words it. */
export interface MomentParts {
  readonly weekday: Weekday;
  /** 1 to 31. */
  readonly day: number;
  /** 0 for January. */
  readonly month: number;
  /** '' where it is the year that need not be said. */
  readonly year: string;
  /** Undefined for a whole day, also for one that is over at 23:59. */
  readonly clock: ClockParts | undefined;
}

/** Time of day: hour 0 to 23, minute as two digits. */
export interface ClockParts {
  readonly hour: number;
  readonly minute: string;
}

/** Time of day in the zone of the reply; undefined where the moment is a whole day or no moment. */
export function clockPartsOf(moment: IsoMoment, context: WordingContext): ClockParts | undefined {
  if (isDay(moment)) return undefined;
  const [hour = '', minute = ''] = clockTimeOf(moment, context.zone).split(':');
  return /^\d\d$/.test(hour) && /^\d\d$/.test(minute) ? { hour: Number(hour), minute } : undefined;
}

/** The parts of a moment in the zone of the reply; undefined where it is none. */
export function momentPartsOf(moment: IsoMoment, context: WordingContext): MomentParts | undefined {
  const date = dayOfMoment(moment, context.zone);
  const weekday = weekdayOf(date);
  const [year = '', month = '', day = ''] = date.split('-');
  if (weekday === undefined || day === '') return undefined;
  const clock = clockPartsOf(moment, context);
  const isWholeDay = clock?.hour === 23 && clock.minute === '59';
  return {
    weekday,
    day: Number(day),
    month: Number(month) - 1,
    year: year === context.year ? '' : year,
    clock: isWholeDay ? undefined : clock,
  };
}
