import { describe, expect, test } from 'vitest';
import { readTokens } from '../../lib/case/cues/token.ts';
import { analyse } from '../../lib/case/index.ts';
import { oneMail } from './input.ts';
import heard from './southern-and-eastern.json' with { type: 'json' };

const MONDAY = '2026-10-19T12:00:00+02:00';
const read = (text: string) => {
  const input = oneMail(text);
  const { thread } = input;
  const messages = thread.messages.map((message) => ({ ...message, at: MONDAY }));
  return analyse({ ...input, now: MONDAY, thread: { ...thread, messages } });
};
const signalsOf = (text: string): readonly string[] => read(text).signals.map(({ id }) => id);

describe('first messages in Italian, Portuguese, Chinese and Japanese', () => {
  test.each(heard.told)('$text', ({ text, types, signals }) => {
    expect(types).toContain(read(text).dispute.type);
    expect(signalsOf(text)).toEqual(expect.arrayContaining(signals ?? []));
  });

  test.each(heard.calm)('a calm question stays one: %s', (text) => {
    expect(['general_question', 'how_to_use']).toContain(read(text).dispute.type);
    expect(signalsOf(text)).not.toContain('safety_risk');
  });

  test.each(heard.harmless)('no danger and no accusation: %s', (text) => {
    const found = signalsOf(text);
    expect(read(text).dispute.type).not.toBe('safety_incident');
    for (const id of ['safety_risk', 'accusation_of_fraud', 'accusation_of_lying']) expect(found).not.toContain(id);
  });
});

describe('a rhetorical question', () => {
  test.each([
    '这不是骗人吗',
    '你们这难道不是欺诈',
    '这不就是忽悠人嘛',
    '這不是騙人嗎',
    'これ詐欺じゃないですか',
    '詐欺じゃないの',
  ])('accuses: %s', (text) => {
    expect(signalsOf(text)).toContain('accusation_of_fraud');
  });

  test.each(['这不是骗人', '我知道你们不是骗子', '詐欺ではない', 'non siete truffatori', 'vocês não são golpistas'])(
    'a denial does not: %s',
    (text) => {
      expect(signalsOf(text)).not.toContain('accusation_of_fraud');
    },
  );
});

test('traditional characters are read as simplified ones, in Chinese alone', () => {
  const words = (text: string, language: string) => readTokens(text, language).map(({ word }) => word);
  expect(words('沒收到貨', 'zh')).toEqual(words('没收到货', 'zh'));
  expect(words('発貨錢', 'ja')).toEqual(['発', '貨', '錢']);
});
