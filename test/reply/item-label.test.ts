import { describe, expect, it } from 'vitest';
import { itemLabelOf } from '../../lib/reply/brief/item-label.ts';

const labelOf = (item: string): string | undefined =>
  itemLabelOf({ item }, { spoken: '', thread: '', language: 'en' })?.item;

describe('the name of an item in a reply', () => {
  it.each([
    ['2,000-piece jigsaw "Harbour"', '2,000-piece jigsaw "Harbour"'],
    ['Reading lamp, brass', 'Reading lamp'],
    ['Set of 6, 1,5 m', 'Set of 6'],
    ['Kettle (1.7 l)', 'Kettle'],
    ['授权码，永久', '授权码'],
  ])('of %j is %j', (item, label) => expect(labelOf(item)).toBe(label));
});
