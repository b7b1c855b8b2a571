import type { IsoDay } from '../../../values/index.ts';
import type { Tense } from './tense.ts';

/** A day named in a message; offsets are into the folded text. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly day: IsoDay;
  /** Both days where day and month can be swapped. */
  readonly possible?: readonly IsoDay[];
  /** Days the same words can name beside `day`; a weekday next to them settles which. */
  readonly others?: readonly IsoDay[];
  readonly tense: Tense;
  /** Named by its date, by its weekday, or by its distance from the day of writing. */
  readonly by: 'date' | 'weekday' | 'distance';
}
