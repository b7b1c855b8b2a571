import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/index.ts';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['It cost 3.50 USD. Why? Tell me!', ['It cost 3.50 USD.', 'Why?', 'Tell me!']],
    ['Dear Mr. Ode, see www.shop.test for more. Bye', ['Dear Mr. Ode, see www.shop.test for more.', 'Bye']],
    ['Bis zum 24. März bitte. Danke', ['Bis zum 24. März bitte.', 'Danke']],
    ['Er zahlt inkl. Versand 5 Euro. Gut', ['Er zahlt inkl. Versand 5 Euro.', 'Gut']],
    ['包裹没到！退款。谢谢', ['包裹没到！', '退款。', '谢谢']],
    ['届きません。返金してください。', ['届きません。', '返金してください。']],
    ['two lines\nof one sentence\n\nand another', ['two lines\nof one sentence', 'and another']],
    ['What?!! "No." ok', ['What?!!', '"No."', 'ok']],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('gives ordered spans that hold all words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        let last = 0;
        let rest = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
    );
  });
});
