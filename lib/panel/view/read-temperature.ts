import type { Advice } from '../../advice/index.ts';

/** How the buyer's messages feel, one after the other. */
export interface Temperature {
  /** 0 calm · 1 tense · 2 angry · 3 furious, of what was written last. */
  readonly mood: 0 | 1 | 2 | 3;
  readonly trend: 'rising' | 'falling' | 'steady';
  /** Anger of each message of the buyer, 0 to 100. */
  readonly bars: readonly { readonly message: number; readonly percent: number }[];
}

const MOODS = ['anger_none', 'anger_low', 'anger_medium', 'anger_high'] as const;

/** Reads mood and trend off a case. */
export function readTemperature(advice: Advice): Temperature {
  const { messages, signals, thread, trend } = advice.case;
  const present = new Set<string>(signals.map((signal) => signal.id));
  const found = MOODS.findLastIndex((mood) => present.has(mood));
  const bars = messages
    .filter((reading) => thread.messages[reading.message]?.from === 'buyer')
    .map((reading) => ({ message: reading.message + 1, percent: Math.round(reading.anger * 100) }));
  return { mood: Math.max(found, 0) as Temperature['mood'], trend, bars };
}
