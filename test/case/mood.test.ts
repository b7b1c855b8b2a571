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
    const glad = angerOf('What the heck, I love it, wonderful, great, thanks, happy, perfect!');
    expect(glad).toBeLessThan(angerOf('What the heck, it broke again.'));
  });

  it('says nothing in a language whose words have no strengths here', () =>
    expect(angerOf('Die Lampe ist am Montag angekommen und steht jetzt im Wohnzimmer.')).toBe(0));

  it('has a weight for each feature, none of them against its known direction', () => {
    expect(Object.keys(weights.weights)).toEqual([...MOOD_FEATURES]);
    for (const [index, weight] of Object.values(weights.weights).entries())
      expect(weight * (MOOD_DIRECTIONS[index] ?? 0)).toBeGreaterThanOrEqual(0);
  });

  it('turns a feeling under a negation and weighs what follows "but"', () => {
    const sumOf = (text: string): number =>
      readValences(text, text).strengths.reduce((total, strength) => total + strength, 0);
    expect(sumOf('good')).toBeGreaterThan(0);
    expect(sumOf('not good')).toBeLessThan(0);
    expect(sumOf('good but terrible')).toBeLessThan(sumOf('terrible but good'));
  });

  it('thins grumbling by what else is said, and a threat never', () => {
    const praise =
      'The case came early and it fits well, the colour is as in the picture and the zip runs smoothly. '.repeat(6);
    const mail = (phrase: string): number => angerOf(`${praise}${phrase}`);
    expect(mail('The cable is horrible.')).toBeLessThan(angerOf('The cable is horrible.') / 2);
    expect(mail('You are liars and thieves.')).toBeGreaterThan(2 * mail('The cable is horrible.'));
  });

  it('knows from rated texts how words feel that no lexicon has', () => {
    const learnedOf = (text: string): number => readValences(text, text).learned;
    expect(learnedOf('it was such a mess that we went to court')).toBeLessThan(learnedOf('it was a gem from our town'));
    expect(learnedOf('the the the')).toBeCloseTo(3 * learnedOf('the'));
    const own = new Map([['blorp', -1]]);
    expect(readValences('a blorp', 'a blorp', own).learned).toBe(-1);
    expect(readValences('no blorp', 'no blorp', own).learned).toBe(0.5);
  });

  it('hears swearing under a negation or with stars in it, and no insult in "you are not stupid"', () => {
    expect(signalsOf('There is no fucking way I wait another week.')).toContain('profanity');
    for (const masked of ['Are you f***ing kidding me?', 'what a load of bullsh*t', 'This is f**ked up.'])
      expect(signalsOf(masked), masked).toContain('profanity');
    for (const clean of ['There is a hole in it.', 'It is an S, the T-shirt.'])
      expect(signalsOf(clean), clean).not.toContain('profanity');
    expect(signalsOf('You are not stupid, you know what to do.')).not.toContain('personal_insult');
  });
});
