import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, fillSlots, joinList, pluralForm, slotNames } from '../../lib/language/index.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The lamp came without its bulb.'],
    ['en', 'Cancel my order please'],
    ['de', 'Die Lampe kam ohne Birne an.'],
    ['de', 'Wo bleibt meine Bestellung'],
    ['fr', "La lampe est arrivée sans l'ampoule."],
    ['fr', 'je veux être remboursé'],
    ['es', 'La lámpara llegó sin la bombilla.'],
    ['es', 'quiero que me devuelvan el dinero'],
    ['it', 'La lampada è arrivata senza lampadina.'],
    ['it', 'voglio il rimborso subito'],
    ['pt', 'O candeeiro chegou sem a lâmpada.'],
    ['pt', 'quero o meu dinheiro de volta'],
    ['zh', '台灯没有灯泡。'],
    ['ja', '電球が入っていませんでした。'],
    ['ja', 'ランプ未着'],
  ])('%s: %s', (code, text) => expect(detectLanguage(text).code).toBe(code));

  it('says that it cannot tell', () => {
    for (const text of ['', '12345', 'https://shop.test/x', 'Привет, где заказ', '👍']) {
      expect(detectLanguage(text)).toEqual({ code: 'und', confidence: 0 });
    }
  });

  it('is surer of a long text than of a short one', () => {
    const long = 'Wir haben die Lampe gestern bekommen und sie ist leider kaputt.';
    expect(detectLanguage(long).confidence).toBeGreaterThan(detectLanguage('Lampe bitte').confidence);
  });

  it('gives a confidence between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});

describe('fillSlots', () => {
  it('fills text, numbers, lists and plural forms in the language', () => {
    expect(fillSlots('{n|one # day|other # days} left for {who}', { n: 1, who: ['Ana', 'Jo'] }, 'en')).toBe(
      '1 day left for Ana and Jo',
    );
    expect(fillSlots('{n|one # Tag|other # Tage}', { n: 3 }, 'de')).toBe('3 Tage');
    expect(fillSlots('{n|=0 none|one one|other # of {total}}', { n: 0, total: 4 }, 'en')).toBe('none');
    expect(fillSlots('{n|=0 none|one one|other # of {total}}', { n: 3, total: 4 }, 'en')).toBe('3 of 4');
  });

  it('leaves a slot without a value where it can be seen', () => {
    expect(fillSlots('Dear {name}', {}, 'en')).toBe('Dear {name}');
    expect(fillSlots('a { b', {}, 'en')).toBe('a { b');
  });

  it('does not fill slots that stand in values', () => {
    expect(fillSlots('{a}', { a: '{b}', b: 'x' }, 'en')).toBe('{b}');
  });

  it('names the slots of a template', () => {
    expect(slotNames('{a} {n|one x|other y}')).toEqual(['a', 'n']);
  });
});

describe('words of a language', () => {
  it('chooses plurals and joins lists without the locale of the machine', () => {
    expect(pluralForm(1, { one: 'jour', other: 'jours' }, 'fr')).toBe('jour');
    expect(pluralForm(5, { other: '日' }, 'ja')).toBe('日');
    expect(joinList(['a', 'b'], 'es', 'or')).toBe('a o b');
    expect(joinList(['a'], 'not a locale!')).toBe('a');
  });
});
