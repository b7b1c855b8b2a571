import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import { composeReply, REPLY_LANGUAGES, type ReplyInput } from '../../lib/reply/index.ts';
import { replaceSlots, slotNamesOf } from '../../lib/reply/phrases/slots.ts';
import { inputOf, ORDER, SHOP, type Told } from './build-input.ts';
import { told } from './generated-case.ts';
import { GERMAN_FRENCH, LONGEST_SENTENCE_WORDS } from './good-german-french.ts';
import { THERE } from './kinds/kind.ts';
import { KINDS } from './kinds/kinds.ts';

const inLanguage = (code: string, each: Told): ReplyInput => {
  const input = inputOf({ ...each, language: code });
  return { ...input, choice: { ...input.choice, language: code } };
};
const textIn = (code: string, each: Told): string => composeReply(inLanguage(code, each)).text;
const allCases = (check: (case_: Told) => void, runs = 100): void =>
  fc.assert(fc.property(told, check), { numRuns: runs, seed: 20260304 });
/** Amounts and their currency, however the language writes them. */
const sumsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/(\d+)[.,](\d\d) ([A-Z]{3})/g)].map((found) => found.slice(1).join(' ')))].toSorted();

describe.each(GERMAN_FRENCH)('replies in $code', { timeout: 30_000 }, (held) => {
  const { code } = held;
  const phrases = Object.entries(REPLY_LANGUAGES[code]?.phrases ?? {}).flatMap(([act, list]) =>
    list.map(({ id, text }) => ({ name: `${act}/${id}`, text })),
  );

  it.each(KINDS)('pass the rules that watch the agent: $name', ({ told: each }) => {
    const input = inLanguage(code, each);
    const { text } = composeReply(input);
    const grave = lintDraft(text, input).filter(({ severity }) => severity === 'block' || severity === 'high');
    expect(grave.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });

  it.each(KINDS)('carry the sums, the next day and their meaning: $name', ({ told: each }) => {
    const draft = composeReply(inLanguage(code, each));
    expect(draft.language).toBe(code);
    expect(draft.text).toMatch(held.day);
    expect(draft.meaning?.language).toBe('en');
    expect(sumsOf(draft.meaning?.text ?? '')).toEqual(sumsOf(draft.text));
  });

  it('never say what a reply must not say, apologise at most once, and keep the polite form', () => {
    allCases((each) => {
      const text = textIn(code, each);
      for (const slip of held.banned) expect(text).not.toMatch(slip);
      expect(text.match(held.apology)?.length ?? 0, text).toBeLessThanOrEqual(1);
      expect(text).toMatch(held.address);
    });
  });

  it('name a day, leave no slot and no ISO date, and stay within 220 words', () => {
    allCases((each) => {
      const draft = composeReply(inLanguage(code, each));
      if (!draft.parts.some((part) => part.act === 'farewell')) expect(draft.text).toMatch(held.day);
      expect(draft.text).not.toMatch(/[{}]|undefined|NaN|\d{4}-\d{2}-\d{2}/);
      expect(draft.text.split(/\s+/).length, draft.text).toBeLessThanOrEqual(220);
    });
  });

  it('keep to the marks and blanks of the language in every phrase', () => {
    expect(phrases.filter(({ text }) => held.typography.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('keep every sentence within reach, and never a banned word in any phrase', () => {
    const filled = (text: string): string =>
      replaceSlots(text, Object.fromEntries(slotNamesOf(text).map((name) => [name, 'a b c d e'])));
    const isLong = (text: string): boolean =>
      filled(text)
        .split(/[.?;\n]/)
        .some((sentence) => sentence.trim().split(/\s+/).length > LONGEST_SENTENCE_WORDS);
    expect(phrases.filter(({ text }) => isLong(text)).map(({ name }) => name)).toEqual([]);
    for (const slip of held.banned)
      expect(phrases.filter(({ text }) => slip.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('greeting', () => {
  const opening = (code: string, name: string): string =>
    textIn(code, { order: { ...ORDER, buyer: { ...ORDER.buyer, name } } }).split('\n')[0] ?? '';

  it.each([
    ['de', 'Herr Wieland', 'Guten Tag Herr Wieland,'],
    ['de', 'Nora Berg', 'Guten Tag Nora Berg,'],
    ['de', 'shop_77', 'Guten Tag,'],
    ['fr', 'Madame Lacombe', 'Bonjour Madame Lacombe,'],
    ['fr', 'Nora Petit', 'Bonjour Nora,'],
    ['fr', 'shop_77', 'Bonjour,'],
  ])('in %s for %s', (code, name, expected) => {
    expect(opening(code, name)).toBe(expected);
  });

  it('goes on in small letters after the comma of a German greeting, but for names, nouns and the polite form', () => {
    const second = (each: Told): string => textIn('de', each).split('\n\n')[1] ?? '';
    expect(second({ dispute: 'general_question' })).toMatch(/^vielen Dank/);
    expect(second({ dispute: 'not_received_in_transit', order: {} })).toMatch(/^Sie warten/);
    expect(second({ dispute: 'not_received_lost' })).toMatch(/^„Copper garden lantern“/);
    expect(textIn('fr', { dispute: 'general_question' }).split('\n\n')[1]).toMatch(/^Merci/);
  });
});

describe('dates, clocks and sums', () => {
  const lost: Told = {
    dispute: 'not_received_lost',
    fault: 'carrier',
    settings: { ...SHOP, currency: 'EUR' },
    order: { ...ORDER, total: 12_341.5 },
    required: ['refund_full_no_return'],
  };

  it('are written as the language writes them', () => {
    expect(textIn('de', lost)).toContain('12.341,50 €');
    expect(textIn('fr', lost)).toContain('12\u202f341,50 €');
    expect(textIn('de', lost)).toContain('Dienstag, 3. März, 11 Uhr Ihrer Zeit');
    expect(textIn('fr', lost)).toContain('mardi 3 mars à 11 h (heure de chez vous)');
  });

  it('name the first day of a month in French, and the year where it is another', () => {
    const late: Told = { dispute: 'late_delivery', order: { ...THERE, deliveredAt: '2026-01-01T10:00:00-06:00' } };
    expect(textIn('fr', late)).toContain('jeudi 1er janvier à 10 h');
    const before: Told = { dispute: 'late_delivery', order: { ...THERE, deliveredAt: '2025-12-31T10:00:00-06:00' } };
    expect(textIn('fr', before)).toContain('mercredi 31 décembre 2025');
    expect(textIn('de', before)).toContain('Mittwoch, 31. Dezember 2025');
  });

  it('name the clock of the shop where that of the buyer is not known', () => {
    const here: Told = { ...lost, order: { ...lost.order, buyer: { name: 'Nora' } } };
    expect(textIn('de', here)).toContain('Uhr Ortszeit London');
    expect(textIn('fr', here)).toContain('(heure locale, Londres)');
  });
});

describe('words of the buyer', () => {
  const hurt: Told = { dispute: 'safety_incident', fault: 'safety', order: THERE, required: ['refund_full_no_return'] };

  it('tell an injury and who was hurt', () => {
    const german = 'Die Laterne ist zersprungen, mein Sohn hat sich verletzt.';
    const french = 'La lanterne a éclaté et ma fille est brûlée à la main.';
    expect(textIn('de', { ...hurt, messages: [{ from: 'buyer', text: german }] })).toContain(
      'es Ihrem Sohn wieder gut',
    );
    expect(textIn('fr', { ...hurt, messages: [{ from: 'buyer', text: french }] })).toContain('bien pour votre fille');
  });

  it('tell no injury where nobody was hurt', () => {
    const german = 'Die Laterne ist zersprungen. Zum Glück wurde niemand verletzt.';
    const french = 'La lanterne a éclaté. Par chance, personne n’est blessé.';
    expect(textIn('de', { ...hurt, messages: [{ from: 'buyer', text: german }] })).not.toContain('wieder gut');
    expect(textIn('fr', { ...hurt, messages: [{ from: 'buyer', text: french }] })).not.toContain('tout ira bien');
  });

  it.each([
    ['de', 'Ich brauche die Laterne für die Hochzeit meiner Schwester.', 'für die Hochzeit'],
    ['de', 'Ich brauche sie zu unserem Hochzeitstag.', 'für den Jahrestag'],
    ['fr', "Il me la faut pour l'anniversaire de ma fille.", "pour l'anniversaire"],
    ['fr', 'C’est pour le mariage de mon frère.', 'pour le mariage'],
  ])('in %s name the day it is needed for: %s', (code, text, said) => {
    const input = inLanguage(code, { dispute: 'late_delivery', messages: [{ from: 'buyer', text }] });
    const evidence = [{ message: 0, start: 0, end: text.length }];
    const signal = { id: 'time_critical_event' as const, strength: 1, because: [{ text: 'Told.', evidence }] };
    const needed = { ...input, case: { ...input.case, signals: [signal] } };
    expect(composeReply(needed).text).toContain(said);
  });

  it('end the asking for proof once the shop has asked', () => {
    const broken: Told = { dispute: 'damaged_in_transit', fault: 'carrier', order: THERE, allowed: ['ask_evidence'] };
    const asked = (text: string): Told => ({
      ...broken,
      messages: [
        { from: 'seller', text },
        { from: 'buyer', text: 'Und jetzt?' },
      ],
    });
    expect(textIn('de', broken)).toMatch(/Könnten Sie mir ein Foto/);
    expect(textIn('de', asked('Könnten Sie mir ein Foto schicken?'))).not.toMatch(/Könnten Sie mir ein Foto/);
    expect(textIn('fr', broken)).toMatch(/Pourriez-vous m'envoyer une photo/);
    expect(textIn('fr', asked('Pourriez-vous m’envoyer une photo ?'))).not.toMatch(/Pourriez-vous/);
  });
});
