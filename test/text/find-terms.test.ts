import { describe, expect, it } from 'vitest';
import { foldText, isNegated, termFinder } from '../../lib/text/index.ts';

const words = (terms: string[], text: string): string[] => termFinder(terms)(foldText(text)).map((match) => match.term);

describe('termFinder', () => {
  it('finds whole words only, whatever their case and accents', () => {
    expect(words(['colis', 'reçu'], 'COLIS recu, colissimo')).toEqual(['colis', 'recu']);
  });

  it('prefers the longer phrase and lets a starred word go on', () => {
    expect(words(['money', 'money back', 'refund*'], 'Money  back, refunding it')).toEqual([
      'money  back',
      'refunding',
    ]);
  });

  it('finds Chinese and Japanese terms inside running text', () => {
    expect(words(['退款', '返金'], '我要退款。返金してください')).toEqual(['退款', '返金']);
  });

  it('finds nothing for an empty list', () => {
    expect(words([], 'anything')).toEqual([]);
  });
});

describe('isNegated', () => {
  const negated = (text: string, word: string): boolean => {
    const folded = foldText(text);
    const at = folded.folded.indexOf(word);
    return isNegated(folded, at, at + word.length);
  };

  it.each([
    ['I do not want a refund', 'refund'],
    ['Ich möchte keine Erstattung', 'erstattung'],
    ['je ne veux pas de remboursement', 'remboursement'],
    ['no quiero un reembolso', 'reembolso'],
    ['non voglio un rimborso', 'rimborso'],
    ['não quero reembolso', 'reembolso'],
    ['我不要退款', '退款'],
    ['返金ではない', '返金'],
  ])('%s', (text, word) => expect(negated(text, word)).toBe(true));

  it('ends with the clause of the negation', () => {
    expect(negated('It does not work, I want a refund', 'refund')).toBe(false);
    expect(negated('Nothing came. Refund me', 'refund')).toBe(false);
  });
});
