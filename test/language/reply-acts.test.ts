import { expect, it } from 'vitest';
import { en } from '../../lib/language/index.ts';
import { ACTS } from '../../lib/reply/acts/acts.ts';

it('has a name for every act of a reply, and for nothing else', () => {
  expect(Object.keys(en.replyActs).toSorted()).toEqual(ACTS.map((act) => act.id).toSorted());
});
