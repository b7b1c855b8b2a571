import { describe, expect, it } from 'vitest';
import { allOf, anyOf, negate, type Truth } from '../../lib/policy/truth.ts';

const U = 'unknown';
const same = (truth: Truth): Truth => truth;

describe('three-valued truth', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, U, U, true],
    [false, true, false, true],
    [false, false, false, false],
    [false, U, false, U],
    [U, true, U, true],
    [U, false, false, U],
    [U, U, U, U],
  ])('%s and %s is %s; or is %s', (a, b, and, or) => {
    expect(allOf([a, b], same)).toBe(and);
    expect(anyOf([a, b], same)).toBe(or);
  });

  it('negates what is known and leaves the unknown', () => {
    expect([true, false, U].map((truth) => negate(truth as Truth))).toEqual([false, true, U]);
  });

  it('says of nothing that all of it holds and none of it does', () => {
    expect(allOf([], same)).toBe(true);
    expect(anyOf([], same)).toBe(false);
  });
});
