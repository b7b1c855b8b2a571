import type { CueHit } from './cues/find-cues.ts';
import { readMood } from './mood/read-mood.ts';
import type { ReadMessage } from './reading.ts';
import { findShouting } from './shouting.ts';

/** What each kind of phrase adds, and how many of a kind count: a rant is not ten times a complaint. */
const HEAT: Readonly<Record<string, readonly [each: number, most: number]>> = {
  anger_strong: [0.3, 3],
  anger_mild: [0.17, 3],
  hostile_direct: [0.3, 2],
  profanity: [0.35, 2],
  personal_insult: [0.6, 2],
  sarcasm_direct: [0.25, 2],
  accusation_of_fraud: [0.3, 2],
  accusation_of_lying: [0.2, 2],
  violence: [0.9, 1],
  nobody_answers: [0.18, 2],
  chargeback_threat: [0.18, 1],
  platform_claim_threat: [0.15, 1],
  legal_threat: [0.25, 1],
  regulator_threat: [0.15, 1],
  feedback_threat: [0.2, 1],
  social_media_threat: [0.15, 1],
  final_warning: [0.25, 1],
  exit_threat: [0.15, 1],
  long_wait: [0.08, 1],
  again_wrong: [0.15, 1],
};
const COOLING = 0.1;
/** Likelihoods by wording alone: below the first it says nothing, below the second heat is taken back a little. */
const CALM_MOOD = 0.3;
const BITTER_MOOD = 0.5;
const MOOD = 3;
/** So much wording alone can say before it counts for little: no phrase can be shown for it. */
const MOST_BY_MOOD = 0.38;

/** What wording adds to the heat: enough to order messages in which no phrase is known, not to call one furious. */
function heatOfMood(mood: number): number {
  const heat = MOOD * Math.max(0, mood - CALM_MOOD) ** 2;
  return heat < MOST_BY_MOOD ? heat : MOST_BY_MOOD + 0.15 * (heat - MOST_BY_MOOD);
}

/** How much of the heat of phrases is left among glad words: "this is insane, I love it!". */
const keptAmong = (mood: number): number => Math.min(1, Math.max(0.5, 1 + 3 * (mood - BITTER_MOOD)));

/** Offsets of exclamation marks. */
export const exclamationsOf = (text: string): number => text.slice(0, 65_536).match(/[!！]/g)?.length ?? 0;

function heatOf(cues: readonly CueHit[]): number {
  const counts = new Map<string, number>();
  for (const { cue, negated, quoted } of cues) if (!negated && !quoted) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  let heat = 0;
  for (const [cue, [each, most]] of Object.entries(HEAT)) heat += each * Math.min(most, counts.get(cue) ?? 0);
  return heat - COOLING * Math.min(2, counts.get('calm') ?? 0) - COOLING * Math.min(1, counts.get('legal_formal') ?? 0);
}

/** How hot a message of the buyer is, 0 (calm) to 1 (furious). `knownNames` are words that may stand in capitals. */
export function readAnger(message: ReadMessage, knownNames = ''): number {
  const marks = exclamationsOf(message.text);
  const words = heatOf(message.cues);
  const shouting = Math.min(3, findShouting(message.text, message.index, knownNames).length) * 0.14;
  // Marks and capitals sharpen a complaint; on friendly words they are only lively.
  const emphasis =
    (marks >= 3 ? 0.25 : marks >= 2 ? 0.12 : 0) * (words > 0 ? 1 : 0.2) + (words > 0 ? shouting : shouting * 0.7);
  const mood = readMood(message);
  const phrases = Math.max(0, words + emphasis) * (mood === null ? 1 : keptAmong(mood));
  const heat = phrases + (mood === null ? 0 : heatOfMood(mood));
  return Math.round((1 - Math.exp(-heat)) * 1000) / 1000;
}
