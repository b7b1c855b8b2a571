import { describe, expect, test } from 'vitest';
import { cutSentences } from '../../lib/orders/statements/cut-sentences.ts';
import { STATEMENT_READERS } from '../../lib/orders/statements/statements.ts';

describe.each(STATEMENT_READERS)('$id', ({ examples, read }) => {
  const context = { at: examples.at, zone: examples.zone ?? examples.at.slice(19) };

  test.each(examples.reads)('reads "$text"', ({ text, values }) => {
    const found = read({ text, start: 0 }, context);
    expect(Object.fromEntries(found.map(({ path, value }) => [path, value]))).toEqual(values);
    for (const { start, end } of found) expect(text.slice(start, end).trim()).not.toBe('');
  });

  test.each(examples.leaves)('leaves "%s"', (text) => {
    expect(read({ text, start: 0 }, context)).toEqual([]);
  });
});

describe('sentences', () => {
  test('do not end at a clock time, a short month or a number', () => {
    const text = 'It left on Feb. 24 at 6:20 p.m. on time. Then nothing! Order No. 5 is fine';
    expect(cutSentences(text).map((sentence) => sentence.text.trim())).toEqual([
      'It left on Feb. 24 at 6:20 p.m. on time.',
      'Then nothing!',
      'Order No. 5 is fine',
    ]);
  });

  test('keep their places', () => {
    const text = 'One.\n\nTwo! Three?';
    for (const { text: piece, start } of cutSentences(text)) expect(text.startsWith(piece, start)).toBe(true);
  });
});
