import { describe, expect, it } from 'vitest';
import { growthOf } from '../../growth-of.ts';
import { factsIn, valuesOf } from './fact-reading.ts';

const amountsIn = (text: string): unknown[] =>
  valuesOf(factsIn(text), 'amount').map((value) => (value as { amountMinor: number }).amountMinor / 100);

describe('sums in words', () => {
  it.each([
    ['it cost two hundred and fifty dollars', 250],
    ['twelve hundred dollars', 1200],
    ['one thousand two hundred and five euros', 1205],
    ['twenty-five dollars', 25],
    ['zweihundertfünfzig Euro', 250],
    ['fünfundvierzig Euro', 45],
    ['einhunderteinundzwanzig Euro', 121],
    ['zweitausendfünfhundert Euro', 2500],
    ['deux cents euros', 200],
    ['quatre-vingt-dix-sept euros', 97],
    ['soixante-quinze euros', 75],
    ['mille neuf cents euros', 1900],
    ['treinta y cinco euros', 35],
    ['mil doscientos pesos', 1200],
    ['veintidós euros', 22],
    ['duecentocinquanta euro', 250],
    ['ventotto euro', 28],
    ['tremilacinquecento euro', 3500],
    ['duzentos e cinquenta reais', 250],
    ['mil e quinhentos reais', 1500],
    ['vijfenveertig euro', 45],
    ['tweehonderd euro', 200],
    ['1,2 miljoen euro', 1_200_000],
    ['ninety-nine cents', 0.99],
    ['vingt centimes', 0.2],
  ])('%s', (text, amount) => expect(amountsIn(text)).toEqual([amount]));

  it('takes words that do not go together for numbers of their own', () => {
    expect(amountsIn('twenty thirty dollars')).toEqual([30]);
    expect(amountsIn('zwanzig dreißig Euro')).toEqual([30]);
  });

  it.each([
    'my two cents',
    'I have two hands and six reasons',
    'one hundred times',
    'dix-huit heures et deux cents mètres',
    'elle en a eu cent',
    'a one euro shop',
    'mil gracias por nada',
    'six pounds heavier',
    'five pounds of coffee',
    'it weighs forty pounds',
  ])('finds none in %j', (text) => expect(amountsIn(text)).toEqual([]));

  it('reads an endless row of number words in time that grows with its length', () => {
    for (const piece of ['zweiundzwanzigtausend ', 'ventunoventuno', 'e y und '])
      expect(growthOf(factsIn, piece), piece).toBeLessThan(3);
  });
});

describe('the place of a sum', () => {
  it.each([
    ['Es fehlen 30 Cent.', '30 Cent'],
    ['It cost two hundred and fifty dollars.', 'two hundred and fifty dollars'],
    ['Débité 12€50.', '12€50'],
  ])('%s', (text, words) => {
    const [span] = factsIn(text).find(({ kind }) => kind === 'amount')?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });
});

describe('money said in other ways', () => {
  it.each([
    ['it cost me 2 grand in total', 2000, null],
    ['12€50.', 12.5, 'EUR'],
    ['S/ 250', 250, 'PEN'],
    ['kr. 299', 299, null],
    ['1 299 Kč', 1299, 'CZK'],
    ['Euro 30 di multa', 30, 'EUR'],
    ['35 Franken', 35, 'CHF'],
    ['200 Französische Franken', 200, 'FRF'],
    ['five pounds of credit', 5, 'GBP'],
    ['50.000 coroas dinamarquesas', 50_000, 'DKK'],
    ['80 Euro und 30 Cent.', 80.3, 'EUR'],
  ])('%s', (text, amount, currency) => {
    const [value] = valuesOf(factsIn(text), 'amount');
    expect(value).toMatchObject({ amountMinor: amount * 100, currency });
  });

  it.each(['3 grand pianos', '1 grand carton', 'a Euro 6 diesel', 'the Euro 2024 ball', 'w/s/ 25 and 6'])(
    'finds none in %j',
    (text) => expect(amountsIn(text)).toEqual([]),
  );
});
