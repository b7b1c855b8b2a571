import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalSpan } from '../../lib/text/index.ts';

describe('foldText', () => {
  it('drops case, accents and invisible characters', () => {
    expect(foldText('Rü\u200bck\u00adGABE\u00a0é“x”').folded).toBe('ruckgabe e"x"');
    expect(foldText('１２３　円').folded).toBe('123 円');
  });

  it('composes letters that were typed in two parts', () => {
    expect(foldText('cafe\u0301').normal).toBe('café');
  });

  it('maps a match back to the words as they were typed', () => {
    const text = foldText('a \u200bre\u200bfund\u200b now');
    const at = text.folded.indexOf('refund');
    const { start, end } = originalSpan(text, at, at + 6);
    expect(text.original.slice(start, end).replaceAll('\u200b', '')).toBe('refund');
  });

  it('keeps both texts of one length and every span inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
        const text = foldText(original);
        expect(text.folded.length).toBe(text.normal.length);
        for (let index = 0; index < text.folded.length; index += 1) {
          const span = originalSpan(text, index, index + 1);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});
