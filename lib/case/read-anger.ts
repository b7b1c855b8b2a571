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
/** Phrases against the other side. One is enough in a mail of any length; grumbling at a thing is thinned by what else is said. */
const AIMED = new Set(
  (
    'hostile_direct personal_insult violence accusation_of_fraud accusation_of_lying nobody_answers final_warning exit_threat ' +
    'chargeback_threat platform_claim_threat legal_threat regulator_threat feedback_threat social_media_threat'
  ).split(' '),
);
/** From so many words on grumbling is thinned. */
const LONG = 60;

/** What a likelihood of 1 by wording is worth beside phrases. */
const MOOD = 0.8;
/** As much as nearly the surest wording reaches without any phrase; up to there heat rises slowly, from there on evenly. */
const KNEE = 0.76;
/** The heat there, below the level "medium": for wording alone no phrase can be shown. */
const HEAT_AT_KNEE = 0.3;
const BEND = 2.5;
/** Heat beyond the knee for as much of phrases; a little more than 1, since some of every phrase is below it. */
const RISE = 1.1;

/** The heat of phrases and wording together. */
function heatTogether(phrases: number, mood: number): number {
  const sum = phrases + MOOD * mood;
  return sum > KNEE ? HEAT_AT_KNEE + RISE * (sum - KNEE) : HEAT_AT_KNEE * (sum / KNEE) ** BEND;
}

/** How much of the heat of phrases is left among glad words: "this is insane, I love it!". */
const keptAmong = (mood: number): number => Math.min(1, Math.max(0.2, 1 + 2.5 * (mood - 0.5)));

/** Offsets of exclamation marks. */
export const exclamationsOf = (text: string): number => text.slice(0, 65_536).match(/[!！]/g)?.length ?? 0;

const wordsIn = (text: string): number => text.slice(0, 12_000).match(/\S+/g)?.length ?? 0;

/** Heat of the phrases: against the other side, and all other. */
function heatOf(cues: readonly CueHit[]): readonly [aimed: number, other: number] {
  const counts = new Map<string, number>();
  for (const { cue, negated, quoted } of cues) if (!negated && !quoted) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  let aimed = 0;
  let other = -COOLING * (Math.min(2, counts.get('calm') ?? 0) + Math.min(1, counts.get('legal_formal') ?? 0));
  for (const [cue, [each, most]] of Object.entries(HEAT)) {
    const heat = each * Math.min(most, counts.get(cue) ?? 0);
    if (AIMED.has(cue)) aimed += heat;
    else other += heat;
  }
  return [aimed, other];
}

/** How hot a message of the buyer is, 0 (calm) to 1 (furious). `knownNames` are words that may stand in capitals. */
export function readAnger(message: ReadMessage, knownNames = ''): number {
  const marks = exclamationsOf(message.text);
  const [aimed, other] = heatOf(message.cues);
  const words = aimed + other;
  const shouting = Math.min(3, findShouting(message.text, message.index, knownNames).length) * 0.14;
  // Marks and capitals sharpen a complaint; on friendly words they are only lively.
  const emphasis =
    (marks >= 3 ? 0.25 : marks >= 2 ? 0.12 : 0) * (words > 0 ? 1 : 0.2) + (words > 0 ? shouting : shouting * 0.7);
  const mood = readMood(message);
  const thinning = mood === null ? 1 : Math.sqrt(Math.max(1, wordsIn(message.text) / LONG));
  const phrases = Math.max(0, aimed + (other + emphasis) / thinning);
  const heat = mood === null ? phrases : heatTogether(phrases * keptAmong(mood), mood);
  return Math.round((1 - Math.exp(-heat)) * 1000) / 1000;
}
