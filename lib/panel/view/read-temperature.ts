import type { Advice } from '../../advice/index.ts';

/** How the buyer's messages feel, one after the other. */
export interface Temperature {
  /** 0 calm · 1 tense · 2 angry · 3 furious, of what was written last. */
  readonly mood: 0 | 1 | 2 | 3;
  readonly trend: 'rising' | 'falling' | 'steady';
  /** Anger of each message of the buyer, 0 to 100, the latest dozen; `level` is 0 to 3 as in `mood`. */
  readonly bars: readonly { readonly message: number; readonly percent: number; readonly level: number }[];
}

const MOST_BARS = 12;
const MOODS = ['anger_none', 'anger_low', 'anger_medium', 'anger_high'] as const;

/** Reads mood and trend off a case. */
export function readTemperature(advice: Advice): Temperature {
  const { messages, signals, thread, trend } = advice.case;
  const present = new Set<string>(signals.map((signal) => signal.id));
  const found = MOODS.findLastIndex((mood) => present.has(mood));
  const bars = messages
    .filter((reading) => thread.messages[reading.message]?.from === 'buyer')
    .slice(-MOST_BARS)
    .map((reading) => ({
      message: reading.message + 1,
      percent: Math.round(reading.anger * 100),
      level: Math.min(3, Math.floor(reading.anger * 4)),
    }));
  return { mood: Math.max(found, 0) as Temperature['mood'], trend, bars };
}
