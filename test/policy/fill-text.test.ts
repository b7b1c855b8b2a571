import { expect, it } from 'vitest';
import { fillText } from '../../lib/policy/index.ts';
import { known, UNKNOWN } from '../../lib/values/index.ts';

it('fills a sentence with the figures of the case, months in words', () => {
  const situation = {
    at: known('2026-03-03T18:20:00-05:00'),
    day: known('2026-12-24'),
    sum: known({ amountMinor: 11390, currency: 'USD' }),
    bare: known({ amountMinor: 11390, currency: '' }),
    count: known(7),
    yes: known(true),
    list: known(['beater bar', 'bag H']),
    code: known('not_as_described'),
    gone: UNKNOWN,
  };
  expect(fillText('{at} | {day} | {sum} | {bare} | {count} | {yes} | {list} | {code}', situation)).toBe(
    '3 March 2026, 18:20 | 24 December 2026 | 113.90 USD | 113.90 | 7 | yes | beater bar, bag H | not as described',
  );
});

it('leaves out a sentence whose figure is unknown, and says nothing where none is left', () => {
  const situation = { sum: known({ amountMinor: 11390, currency: 'USD' }), gone: UNKNOWN };
  expect(fillText('It cost {sum}. It was paid on {gone}. That counts.', situation)).toBe(
    'It cost 113.90 USD. That counts.',
  );
  expect(fillText('{sum} of the {gone}', situation)).toBeUndefined();
  expect(fillText('{other} is due', situation)).toBeUndefined();
});
