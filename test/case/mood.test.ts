import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import { MOOD_DIRECTIONS, MOOD_FEATURES } from '../../lib/case/mood/mood-features.ts';
import { readValences } from '../../lib/case/mood/read-valences.ts';
import weights from '../../lib/case/mood/weights.json' with { type: 'json' };
import { oneMail } from './input.ts';

const angerOf = (text: string): number => analyse(oneMail(text)).messages[0]?.anger ?? Number.NaN;
const signalsOf = (text: string): readonly string[] => analyse(oneMail(text)).signals.map(({ id }) => id);

describe('the mood of a message', () => {
  it.each([
    ['I love this lamp, it is perfect, thank you.', 'This lamp is terrible, I regret buying it.'],
    ['The lamp came on Monday and works.', 'The lamp is horrible and the whole thing is a miserable failure.'],
    ['This is good.', 'This is not good.'],
    ['It is bad.', 'It is EXTREMELY bad.'],
  ])('%j is calmer than %j', (calm, bitter) => expect(angerOf(calm)).toBeLessThan(angerOf(bitter)));

  it('never calls anybody more than a little angry where no phrase can be shown', () => {
    const text = 'misery agony torment dread gloom sorrow despair grief '.repeat(20);
    expect(angerOf(text)).toBeGreaterThan(0.14);
    expect(angerOf(text)).toBeLessThan(0.33);
  });

  it('takes heat back among glad words only', () => {
    const glad = angerOf('Seriously, I love it, wonderful, great, thanks, happy, perfect!');
    expect(glad).toBeLessThan(angerOf('Seriously, it broke again.'));
  });

  it('says nothing in a language whose words have no strengths here', () =>
    expect(angerOf('Die Lampe ist am Montag angekommen und steht jetzt im Wohnzimmer.')).toBe(0));

  it('has a weight for each feature, none of them against its known direction', () => {
    expect(weights.weights).toHaveLength(MOOD_FEATURES.length);
    for (const [index, weight] of weights.weights.entries())
      expect(weight * (MOOD_DIRECTIONS[index] ?? 0)).toBeGreaterThanOrEqual(0);
  });

  it('turns a feeling under a negation and weighs what follows "but"', () => {
    const sumOf = (text: string): number =>
      readValences(text, text).strengths.reduce((total, strength) => total + strength, 0);
    expect(sumOf('good')).toBeGreaterThan(0);
    expect(sumOf('not good')).toBeLessThan(0);
    expect(sumOf('good but terrible')).toBeLessThan(sumOf('terrible but good'));
  });

  it('hears swearing under a negation, and no insult in "you are not stupid"', () => {
    expect(signalsOf('There is no fucking way I wait another week.')).toContain('profanity');
    expect(signalsOf('You are not stupid, you know what to do.')).not.toContain('personal_insult');
  });
});
