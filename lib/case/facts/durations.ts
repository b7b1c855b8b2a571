import { firstMatches } from '../../text/index.ts';
import type { DurationUnit, Fact } from '../fact.ts';
import { COUNT_PATTERN, countOf, mayNameSpan, UNIT_PATTERN, unitOf } from './dates/duration-words.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

/** A length of time with its place in the folded text. */
export interface DurationMention {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly unit: DurationUnit;
}

const DURATION = new RegExp(
  `(?<![a-z\\d.,:/-])(${COUNT_PATTERN})(?:\\s?(?:-|to|bis|o|ou|or|a)\\s?\\d{1,3})?(?:\\s(?:full|whole|more|ganzen?|whole|volle))?[\\s-]?(${UNIT_PATTERN})(?![a-z\\d]|\\s(?:from|on)\\s[a-z])`,
  'g',
);

/** All lengths of time a message names ("7 days", "48 h", "zwei Wochen", "3个工作日"). */
export function findDurations(message: ReadMessage): readonly DurationMention[] {
  const found: DurationMention[] = [];
  if (!mayNameSpan(message.text.folded)) return found;
  for (const match of firstMatches(message.text.folded, DURATION)) {
    const count = countOf(match[1] ?? '');
    const unit = unitOf(match[2] ?? '');
    if (count === null || unit === null || count === 0) continue;
    // "a day", "un an", "une semaine" in running text are no measure; numbers and "two weeks" are.
    if (count === 1 && !/^\d/.test(match[1] ?? '') && unit !== 'week' && unit !== 'month') continue;
    // 5日 and 2026年 are dates.
    const rest = message.text.folded.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (/^[日年]$/.test(match[2] ?? '') && rest !== '以内') continue;
    found.push({ start: match.index, end: match.index + match[0].length, count, unit });
  }
  return found;
}

/** The lengths of time as facts. */
export const readDurations = (message: ReadMessage, durations: readonly DurationMention[]): readonly Fact[] =>
  durations.map((duration) => ({
    kind: 'duration',
    value: { count: duration.count, unit: duration.unit },
    evidence: [spanOf(message, duration.start, duration.end)],
    from: message.from,
  }));
