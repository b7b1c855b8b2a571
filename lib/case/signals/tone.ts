import type { SignalId } from '../../values/index.ts';
import { exclamationsOf } from '../read-anger.ts';
import { hitsOf, type SignalDetector, signalOfHits, spanOf } from '../reading.ts';
import { findShouting } from '../shouting.ts';

/** Where the levels of anger begin. */
const LEVELS: readonly (readonly [from: number, id: SignalId])[] = [
  [0.6, 'anger_high'],
  [0.33, 'anger_medium'],
  [0.14, 'anger_low'],
  [0, 'anger_none'],
];
const HOT_CUES = [
  'anger_strong',
  'hostile_direct',
  'profanity',
  'personal_insult',
  'accusation_of_fraud',
  'anger_mild',
  'final_warning',
];
const FEWEST_MARKS = 2;

/** How the buyer sounds now: level of anger, capitals, exclamation marks. Only messages after the seller's last one count. */
export const tone: SignalDetector = {
  signals: ['anger_none', 'anger_low', 'anger_medium', 'anger_high', 'caps', 'exclamation'],
  detect({ fresh, anger, knownNames }) {
    const [, id] = LEVELS.find(([from]) => anger >= from) ?? [0, 'anger_none' as const];
    const words = hitsOf(fresh, HOT_CUES).map(spanOf).slice(0, 6);
    const shouted = fresh.flatMap(({ text, index }) => findShouting(text, index, knownNames));
    const marks = fresh.flatMap(({ text, index }) =>
      [...text.slice(0, 65_536).matchAll(/[!！]/g)].map((mark) => ({
        message: index,
        start: mark.index,
        end: mark.index + 1,
      })),
    );
    const total = fresh.reduce((sum, { text }) => sum + exclamationsOf(text), 0);
    return [
      { id, strength: anger, because: [{ text: 'tone of the messages not answered yet', evidence: words }] },
      ...signalOfHits('caps', shouted, { text: 'words in capitals' }),
      ...signalOfHits('exclamation', total >= FEWEST_MARKS ? marks : [], { text: 'exclamation marks' }),
    ];
  },
};
