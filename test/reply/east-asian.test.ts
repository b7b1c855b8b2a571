import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import { composeReply, REPLY_LANGUAGES, type ReplyInput } from '../../lib/reply/index.ts';
import { replaceSlots, slotNamesOf } from '../../lib/reply/phrases/slots.ts';
import { inputOf, ORDER, type Told } from './build-input.ts';
import { told } from './generated-case.ts';
import { EAST_ASIAN, EAST_ASIAN_DAY, LONGEST_SENTENCE_CHARACTERS } from './good-east-asian.ts';
import { THERE } from './kinds/kind.ts';
import { KINDS } from './kinds/kinds.ts';

const inLanguage = (code: string, each: Told): ReplyInput => {
  const input = inputOf({ ...each, language: code });
  return { ...input, choice: { ...input.choice, language: code } };
};
const textIn = (code: string, each: Told): string => composeReply(inLanguage(code, each)).text;
const allCases = (check: (case_: Told) => void, runs = 50): void =>
  fc.assert(fc.property(told, check), { numRuns: runs, seed: 20260303 });

describe.each(EAST_ASIAN)('replies in $code', { timeout: 30_000 }, ({ code, banned, apology, address }) => {
  const phrases = Object.entries(REPLY_LANGUAGES[code]?.phrases ?? {}).flatMap(([act, list]) =>
    list.map(({ id, text }) => ({ name: `${act}/${id}`, text })),
  );

  it.each(KINDS)('pass the rules that watch the agent: $name', ({ told: each }) => {
    const input = inLanguage(code, each);
    const { text } = composeReply(input);
    const grave = lintDraft(text, input).filter(({ severity }) => severity === 'block' || severity === 'high');
    expect(grave.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });

  it.each(KINDS)('name the sums and the next day, and carry their meaning: $name', ({ told: each }) => {
    const draft = composeReply(inLanguage(code, each));
    const english = composeReply(inLanguage('en', each));
    const sums = (text: string): readonly string[] => [...new Set(text.match(/\d+\.\d\d [A-Z]{3}/g) ?? [])].toSorted();
    expect(draft.language).toBe(code);
    expect(draft.text).toMatch(EAST_ASIAN_DAY);
    expect(draft.meaning?.language).toBe('en');
    expect(sums(draft.meaning?.text ?? '')).toEqual(sums(draft.text));
    expect(sums(english.text)).toEqual(expect.arrayContaining([...sums(draft.text)]));
  });

  it('never say what a reply must not say, and apologise at most once', () => {
    allCases((each) => {
      const text = textIn(code, each);
      for (const slip of banned) expect(text).not.toMatch(slip);
      expect(text.match(apology)?.length ?? 0, text).toBeLessThanOrEqual(1);
      expect(text).toMatch(address);
    });
  });

  it('run sentences on without blanks, and leave no slot, no ISO date and no half-width mark of another script', () => {
    allCases((each) => {
      const text = textIn(code, each);
      expect(text).not.toMatch(/[。？：；，、] | [。？：；，、（）]|undefined|NaN|[{}]|\d{4}-\d{2}-\d{2}/);
      expect(text).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}][,.;?!:]/u);
    });
  });

  it('name a day, unless it is the last word in a closed case', () => {
    allCases((each) => {
      const draft = composeReply(inLanguage(code, each));
      if (!draft.parts.some((part) => part.act === 'farewell')) expect(draft.text).toMatch(EAST_ASIAN_DAY);
    });
  });

  it('keep every sentence short', () => {
    const long = phrases.filter(({ text }) =>
      replaceSlots(text, Object.fromEntries(slotNamesOf(text).map((name) => [name, '3月3日（星期二）'])))
        .split(/[。？；\n]/)
        .some((sentence) => sentence.length > LONGEST_SENTENCE_CHARACTERS),
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('never say a banned word in any phrase', () => {
    for (const slip of banned)
      expect(phrases.filter(({ text }) => slip.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('forms of address', () => {
  const greeting = (code: string, name: string): string =>
    textIn(code, { order: { ...ORDER, buyer: { ...ORDER.buyer, name } } }).split('\n')[0] ?? '';

  it.each([
    ['zh', '林小姐', '林小姐，您好：'],
    ['zh', 'Mr Reed', 'Reed 先生，您好：'],
    ['zh', 'Sr.ª Almada', 'Almada 女士，您好：'],
    ['zh', 'Mx Reed', 'Reed，您好：'],
    ['ja', '田中', '田中様'],
    ['ja', '田中さん', '田中様'],
    ['ja', 'Mr Reed', 'Reed様'],
  ])('in %s for %s', (code, name, expected) => {
    expect(greeting(code, name)).toBe(expected);
  });
});

describe('what the order and the buyer say', () => {
  const strap: Told = {
    dispute: 'wrong_item',
    fault: 'seller',
    order: { ...THERE, item: '真皮表带 20 mm' },
    messages: [{ from: 'buyer', text: '我要的表带不是这一条。' }],
    required: ['replacement'],
    signals: ['anger_none'],
  };

  it('leaves the name as on the order, in quotation marks where it is more than characters', () => {
    expect(textIn('zh', strap)).toContain('“真皮表带 20 mm”');
    expect(textIn('ja', { ...strap, order: { ...THERE, item: '革ベルト' } })).toContain('革ベルトをご注文');
  });

  it('takes up the buyer’s own word for it', () => {
    const text = textIn('zh', { ...strap, dispute: 'warranty', settings: { repairDays: 14 } });
    expect(text).toContain('新的表带');
  });

  it('hears an injury and who was hurt', () => {
    const base: Told = {
      dispute: 'safety_incident',
      fault: 'safety',
      order: THERE,
      required: ['refund_full_no_return'],
    };
    expect(textIn('zh', { ...base, messages: [{ from: 'buyer', text: '灯炸了，我女儿的手烫伤了。' }] })).toContain(
      '您的女儿平安康复',
    );
    expect(
      textIn('ja', { ...base, messages: [{ from: 'buyer', text: '破裂して息子がやけどをしました。' }] }),
    ).toContain('ご子息のご回復');
  });

  it('writes yen without decimals', () => {
    const yen: Told = {
      dispute: 'not_received_lost',
      fault: 'carrier',
      settings: { currency: 'JPY' },
      order: { ...ORDER, price: 11_800, shippingPaid: 800, total: 12_600 },
      required: ['refund_full_no_return'],
    };
    expect(textIn('ja', yen)).toContain('12,600円');
  });
});
