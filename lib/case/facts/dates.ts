import { instantAt } from '../../calendar/index.ts';
import type { IsoMoment } from '../../values/index.ts';
import type { Fact } from '../fact.ts';
import { readClockTime } from './dates/clock-time.ts';
import type { DayMention } from './dates/day-mention.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

/** The moment a mention names: an instant where a clock time and its zone follow, else the whole day. */
export function momentOfMention(message: ReadMessage, mention: DayMention): { value: IsoMoment; end: number } {
  const time = readClockTime(message, mention.end);
  if (time === null || time.zone === null) return { value: mention.day, end: mention.end };
  const instant = instantAt(mention.day, time.clock, time.zone);
  return instant === '' ? { value: mention.day, end: mention.end } : { value: instant, end: mention.end + time.length };
}

/** Every day or moment a message names. */
export function readDates(message: ReadMessage, mentions: readonly DayMention[]): readonly Fact[] {
  return mentions.map((mention) => {
    const { value, end } = momentOfMention(message, mention);
    return {
      kind: 'date',
      value,
      ...(mention.possible === undefined ? {} : { possible: mention.possible }),
      evidence: [spanOf(message, mention.start, end)],
      from: message.from,
    };
  });
}
