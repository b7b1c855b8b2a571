import { foldText } from '../../text/index.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { readValences } from './read-valences.ts';

const ABUSE = ['profanity', 'personal_insult', 'violence'];
const SCORN = ['anger_strong', 'hostile_direct', 'sarcasm_direct', 'accusation_of_fraud', 'accusation_of_lying'];
const KIND = ['gratitude_or_patience', 'calm'];
const TROUBLE = new Set(
  (
    'm_defective m_damaged m_not_as_described m_service m_refund_waiting m_late m_not_arrived m_lost m_warranty ' +
    'm_returned_already m_counterfeit negative_event again_wrong nobody_answers long_wait you_promised'
  ).split(' '),
);
const THREAT = /_threat$|^final_warning$/;

/** What the features mean, in their order; the weights stand in the same. */
export const MOOD_FEATURES = [
  'bitter against glad, -1 to 1',
  'bitter words, sum by root of length',
  'glad words, sum by root of length',
  'most bitter word',
  'very bitter words',
  'exclamation marks',
  'question marks',
  'words in capitals',
  'length, logarithm',
  'share of "you"',
  'abuse heard by the rules',
  'scorn heard by the rules',
  'mild anger heard by the rules',
  'threats heard by the rules',
  'thanks and patience heard by the rules',
  'trouble heard by the rules',
] as const;

/** Which way a feature may only point: 1 to anger, −1 away from it, 0 either. */
export const MOOD_DIRECTIONS: readonly (-1 | 0 | 1)[] = [1, 1, -1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, -1, 1];

const counted = (text: string, pattern: RegExp, most: number): number =>
  Math.min(most, text.match(pattern)?.length ?? 0);

/** The features of an English message, each of them small and bounded, none of them a word. */
export function moodFeatures(text: string, cues: readonly CueHit[]): readonly number[] {
  const { folded, normal } = foldText(text.slice(0, 12_000));
  const { words, strengths, addressed } = readValences(folded, normal);
  const root = Math.sqrt(Math.max(1, words));
  const bitter = strengths.filter((one) => one < 0);
  const glad = strengths.filter((one) => one > 0);
  const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  const sum = total(strengths);
  const live = cues.filter(({ negated, quoted }) => !negated && !quoted);
  const heard = (test: (cue: string) => boolean): number => Math.min(3, live.filter(({ cue }) => test(cue)).length);
  return [
    -sum / Math.sqrt(sum * sum + 15),
    -total(bitter) / root,
    total(glad) / root,
    -Math.min(0, ...strengths),
    Math.min(4, bitter.filter((one) => one <= -2).length),
    counted(normal, /!/g, 4),
    counted(normal, /\?/g, 4),
    counted(normal, /(?<![A-Za-z])[A-Z]{4,}(?![A-Za-z])/g, 4),
    Math.log(1 + words),
    addressed / Math.max(4, words),
    heard((cue) => ABUSE.includes(cue)),
    heard((cue) => SCORN.includes(cue)),
    heard((cue) => cue === 'anger_mild'),
    heard((cue) => THREAT.test(cue)),
    heard((cue) => KIND.includes(cue)),
    Math.min(
      1,
      heard((cue) => TROUBLE.has(cue)),
    ),
  ];
}
