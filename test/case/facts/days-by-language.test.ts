import { describe, expect, it } from 'vitest';
import rows from './days-by-language.json' with { type: 'json' };
import { factsIn } from './fact-reading.ts';

/** Wednesday, 20 May 2026. */
const AT = '2026-05-20T12:00:00Z';

/** The days a text names in a piece of it, both readings where two are open. */
const daysAt = (text: string, words: string): readonly string[] => {
  const start = text.indexOf(words);
  return factsIn(text, {}, { at: AT }).flatMap((fact) => {
    const touches = fact.evidence.some((span) => span.start < start + words.length && span.end > start);
    return fact.kind === 'date' && touches ? [fact.value.slice(0, 10), ...(fact.possible ?? [])] : [];
  });
};

describe('days in six languages', () => {
  it.each(rows.map(([language = '', text = '', words = '', days = '']) => ({ language, text, words, days })))(
    '$language: $text',
    ({ text, words, days }) => {
      const found = daysAt(text, words);
      expect(
        found.some((day) => days.split(',').includes(day)),
        `${words}: ${found.join(' ')}`,
      ).toBe(true);
    },
  );

  it.each([
    'Das Paket war am nächsten Tag noch nicht da',
    "Le lendemain personne n'est venu",
    'I want the next day delivery',
    'Ich brauche 20 Stück',
    'Son las 20 en punto',
    'El 15 por ciento de descuento',
    'Una confezione da venti',
    'a set 28 inches wide',
    'The twenty items in my cart',
  ])('names no day: %s', (text) => {
    expect(factsIn(text, {}, { at: AT }).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});
