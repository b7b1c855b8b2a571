import { describe, expect, test } from 'vitest';
import { hasDate } from '../../lib/lint/draft/next-step.ts';

describe('a day in a draft', () => {
  test.each(['Le scrivo lunedì.', 'Il pacco parte venerdì', 'Respondo amanhã.', 'Ich schreibe Ihnen am Montag.'])(
    'is named: %s',
    (text) => {
      expect(hasDate(text)).toBe(true);
    },
  );

  test.each(['Le scrivo appena posso.', 'Respondo assim que puder.', 'Ich melde mich bald.'])('is not: %s', (text) => {
    expect(hasDate(text)).toBe(false);
  });
});
