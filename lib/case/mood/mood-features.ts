import { foldText } from '../../text/index.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { readValences, type WordStrengths } from './read-valences.ts';

const ABUSE = ['profanity', 'personal_insult', 'violence'];
const KIND = ['gratitude_or_patience', 'calm'];
const TROUBLE = new Set(
  (
    'm_defective m_damaged m_not_as_described m_service m_refund_waiting m_late m_not_arrived m_lost m_warranty ' +
    'm_returned_already m_counterfeit negative_event again_wrong nobody_answers long_wait you_promised'
  ).split(' '),
);

/** What the features mean, in their order; the weights stand in the same. */
export const MOOD_FEATURES = [
  'bitter against glad, -1 to 1',
  'bitter words, sum by root of length',
  'glad words, sum by root of length',
  'bitter share of all feeling, -1 to 1',
  'bitter words, sum by length',
  'glad words, sum by length',
  'share of "you"',
  'abuse heard by the rules',
  'mild anger heard by the rules',
  'thanks and patience heard by the rules',
  'trouble heard by the rules',
  'learned words, sum by root of length',
  'learned words, sum by length',
] as const;

/** Which way a feature may only point: 1 to anger, −1 away from it, 0 either. */
export const MOOD_DIRECTIONS: readonly (-1 | 0 | 1)[] = [1, 1, -1, 1, 1, -1, 1, 1, 1, -1, 1, 1, 1];

/** From so many words on what is counted weighs less: a long mail has more of everything. */
const SHORT = 15;
/** So many words a text has at least where it is divided by them: two words are no proof. */
const FEWEST = 6;

const totalOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

/** The features of an English message, each of them small and none of them a word. */
export function moodFeatures(text: string, cues: readonly CueHit[], learned?: WordStrengths): readonly number[] {
  const { folded, normal } = foldText(text.slice(0, 12_000));
  const found = readValences(folded, normal, learned);
  const words = Math.max(FEWEST, found.words);
  const root = Math.sqrt(Math.max(1, found.words));
  const long = Math.sqrt(Math.max(1, found.words / SHORT));
  const bitter = -totalOf(found.strengths.filter((one) => one < 0));
  const glad = totalOf(found.strengths.filter((one) => one > 0));
  const sum = bitter - glad;
  const live = cues.filter(({ negated, quoted }) => !negated && !quoted);
  const heard = (most: number, test: (cue: string) => boolean): number =>
    Math.min(most, live.filter(({ cue }) => test(cue)).length) / long;
  return [
    sum / Math.sqrt(sum * sum + 15),
    bitter / root,
    glad / root,
    sum / (4 + bitter + glad),
    bitter / words,
    glad / words,
    found.addressed / words,
    heard(3, (cue) => ABUSE.includes(cue)),
    heard(3, (cue) => cue === 'anger_mild'),
    heard(3, (cue) => KIND.includes(cue)),
    heard(1, (cue) => TROUBLE.has(cue)),
    -found.learned / root,
    -found.learned / words,
  ];
}
