import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import { composeReply, REPLY_LANGUAGES, type ReplyInput } from '../../lib/reply/index.ts';
import { replaceSlots, slotNamesOf } from '../../lib/reply/phrases/slots.ts';
import { inputOf, ORDER, type Told } from './build-input.ts';
import { told } from './generated-case.ts';
import { LONGEST_SENTENCE_WORDS, ROMANCE } from './good-romance.ts';
import { KINDS } from './kinds/kinds.ts';

const MOODS = [[], ['anger_high'], ['anger_medium', 'b2b'], ['legal_threat_polite', 'personal_insult']] as const;

const inLanguage = (language: string, each: Told): ReplyInput =>
  inputOf({ ...each, language, choice: { ...each.choice, language } });
const textIn = (language: string, each: Told): string => composeReply(inLanguage(language, each)).text;
const allCases = (check: (case_: Told) => void, runs = 100): void =>
  fc.assert(fc.property(told, check), { numRuns: runs, seed: 20260305 });
/** Amounts and their currency, however the language writes them. */
const sumsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/(\d+)[.,](\d\d) ([A-Z]{3})/g)].map((found) => found.slice(1).join(' ')))].toSorted();

describe.each(ROMANCE)('replies in $code', { timeout: 30_000 }, (held) => {
  const { code } = held;
  const phrases = Object.entries(REPLY_LANGUAGES[code]?.phrases ?? {}).flatMap(([act, list]) =>
    list.map(({ id, text }) => ({ name: `${act}/${id}`, text })),
  );

  it.each(KINDS)('pass the rules that watch the agent, in every mood: $name', ({ told: each }) => {
    for (const mood of MOODS) {
      const input = inLanguage(code, { ...each, signals: [...(each.signals ?? []), ...mood] });
      const { text } = composeReply(input);
      const grave = lintDraft(text, input).filter(({ severity }) => severity === 'block' || severity === 'high');
      expect(grave.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
    }
  });

  it.each(KINDS)('carry the sums, a day and their meaning: $name', ({ told: each }) => {
    const draft = composeReply(inLanguage(code, each));
    expect(draft.language).toBe(code);
    expect(draft.text).toMatch(held.day);
    expect(draft.meaning?.language).toBe('en');
    expect(sumsOf(draft.meaning?.text ?? '')).toEqual(sumsOf(draft.text));
  });

  it('never say what a reply must not say, and apologise at most once', () => {
    allCases((each) => {
      const text = textIn(code, each);
      for (const slip of held.banned) expect(text).not.toMatch(slip);
      expect(text.match(held.apology)?.length ?? 0, text).toBeLessThanOrEqual(1);
    });
  });

  it('melt articles, name a day, leave no slot and no ISO date, and stay within 220 words', () => {
    allCases((each) => {
      const draft = composeReply(inLanguage(code, each));
      if (!draft.parts.some((part) => part.act === 'farewell')) expect(draft.text).toMatch(held.day);
      expect(draft.text).not.toMatch(held.unmelted);
      expect(draft.text).not.toMatch(/[{}]|undefined|NaN|\d{4}-\d{2}-\d{2}/);
      expect(draft.text.split(/\s+/).length, draft.text).toBeLessThanOrEqual(220);
    });
  });

  it('begin every sentence with a capital', () => {
    allCases((each) => {
      const { parts } = composeReply(inLanguage(code, each));
      for (const { text } of parts) expect(text).not.toMatch(/^(?:\(\d\) )?[¿«“]?\p{Ll}/u);
    });
  });

  it('keep to the marks of the language in every phrase', () => {
    expect(phrases.filter(({ text }) => held.typography.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('keep every sentence within reach, and never a banned word in any phrase', () => {
    const filled = (text: string): string =>
      replaceSlots(text, Object.fromEntries(slotNamesOf(text).map((name) => [name, 'a b c d'])));
    const isLong = (text: string): boolean =>
      filled(text)
        .split(/[.?;:\n]/)
        .some((sentence) => sentence.trim().split(/\s+/).length > LONGEST_SENTENCE_WORDS);
    expect(phrases.filter(({ text }) => isLong(text)).map(({ name }) => name)).toEqual([]);
    for (const slip of held.banned)
      expect(phrases.filter(({ text }) => slip.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('greet by name, and without one where none is safe', () => {
    const opening = (name: string): string =>
      textIn(code, { order: { ...ORDER, buyer: { ...ORDER.buyer, name } } }).split('\n')[0] ?? '';
    expect(opening('Nora Ruiz')).toMatch(/ Nora[:,]$/);
    expect(opening('shop_77')).toMatch(/^(?:Hola:|Buongiorno,|Olá,)$/);
  });
});
