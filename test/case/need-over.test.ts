import { expect, it } from 'vitest';
import { analyse } from '../../lib/case/index.ts';

const caseOf = (text: string) =>
  analyse({
    thread: {
      key: 't',
      site: 'test',
      messages: [
        { from: 'buyer', at: '2026-06-10T09:00:00Z', text },
        { from: 'seller', at: '2026-06-10T10:00:00Z', text: 'I look into it.' },
      ],
    },
    orders: [],
    settings: { sellerTimeZone: 'UTC' },
    now: '2026-06-10T12:00:00Z',
  });

it.each([
  'I needed the set for a talk, it is no use to me any more.',
  'The wedding was on Saturday 6 June and the dress is still not here.',
  "I don't need it anymore, the party is over.",
  'Die Hochzeit war gestern, jetzt ist es zu spät. Ich brauche es nicht mehr.',
  'Ya no me sirve, la boda fue ayer.',
])('a need that has passed: %s', (text) => {
  expect(caseOf(text).isNeedOver).toBe(true);
});

it.each(['I need it for the wedding on Saturday 20 June.', 'The talk is on Friday and I need the set for it.'])(
  'a need to come: %s',
  (text) => {
    expect(caseOf(text).isNeedOver).toBe(false);
  },
);

it('nothing is said of a need nobody named', () => {
  expect(caseOf('Where is my parcel?')).not.toHaveProperty('isNeedOver');
});
