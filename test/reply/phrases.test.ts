import { describe, expect, it } from 'vitest';
import { REPLY_LANGUAGES } from '../../lib/reply/index.ts';
import { replaceSlots, SLOT_KINDS, type SlotKind, slotNamesOf } from '../../lib/reply/phrases/slots.ts';
import { DISPUTE_TYPES, FAULT_PARTIES, REMEDY_IDS, SIGNAL_IDS } from '../../lib/values/index.ts';
import { BANNED_ENGLISH, LONGEST_SENTENCE_WORDS, sentencesOf } from './good-english.ts';

const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  anger: ['none', 'low', 'medium', 'high'],
  tone: ['warm', 'plain', 'formal'],
  fault: FAULT_PARTIES,
  dispute: DISPUTE_TYPES,
  length: ['short', 'normal'],
  signals: SIGNAL_IDS,
  without: SIGNAL_IDS,
};

const SAMPLES: Readonly<Record<SlotKind, string>> = {
  text: 'copper lantern',
  money: '18.00 GBP',
  moment: 'Tuesday 3 March, 6:20 pm your time',
  local: 'Tuesday 3 March, 6:20 pm',
  onDay: 'on Tuesday 3 March',
  clock: '6 pm',
  number: 'four',
  names: 'lid and hook',
  nouns: 'a full refund or a new one',
  word: 'photo',
  words: 'photo and video',
};

const kindOf = (name: string): SlotKind | undefined => (SLOT_KINDS as Readonly<Record<string, SlotKind>>)[name];
const filled = (text: string): string =>
  replaceSlots(text, Object.fromEntries(slotNamesOf(text).map((name) => [name, SAMPLES[kindOf(name) ?? 'text']])));

const ALL = Object.entries(REPLY_LANGUAGES).flatMap(([language, { phrases }]) =>
  Object.entries(phrases).flatMap(([act, list]) => list.map((phrase) => ({ language, act, phrase }))),
);
const ENGLISH = ALL.filter(({ language }) => language === 'en');
const nameOf = ({ language, act, phrase }: (typeof ALL)[number]): string => `${language}/${act}/${phrase.id}`;

describe('every phrase', () => {
  it('has an id of its own within its act and language', () => {
    const names = ALL.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('uses only slots that exist', () => {
    expect(
      ALL.filter(({ phrase }) => slotNamesOf(phrase.text).some((name) => kindOf(name) === undefined)).map(nameOf),
    ).toEqual([]);
  });

  it('names only conditions and values that exist', () => {
    const isClosed = (when: object): boolean =>
      Object.entries(when).every(
        ([key, values]) =>
          Array.isArray(values) && values.length > 0 && values.every((value) => CONDITIONS[key]?.includes(value)),
      );
    expect(ALL.filter(({ phrase }) => phrase.when !== undefined && !isClosed(phrase.when)).map(nameOf)).toEqual([]);
  });

  it('leaves no brace when filled', () => {
    expect(ALL.filter(({ phrase }) => /[{}]/.test(filled(phrase.text))).map(nameOf)).toEqual([]);
  });
});

describe('English phrases', () => {
  it.each(BANNED_ENGLISH)('never say %s', (banned) => {
    expect(ENGLISH.filter(({ phrase }) => banned.test(filled(phrase.text))).map(nameOf)).toEqual([]);
  });

  it(`keep every sentence within ${LONGEST_SENTENCE_WORDS} words`, () => {
    const long = ENGLISH.filter(({ phrase }) =>
      sentencesOf(filled(phrase.text)).some((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE_WORDS),
    );
    expect(long.map(nameOf)).toEqual([]);
  });

  it('apologise at most once each', () => {
    expect(
      ENGLISH.filter(({ phrase }) => (phrase.text.match(/\bsorry\b|apolog/gi) ?? []).length > 1).map(nameOf),
    ).toEqual([]);
  });

  it('can offer every remedy that is no inner step, also when no sum is known', () => {
    const inner = [
      'carrier_claim',
      'tracking_investigation',
      'accept_chargeback',
      'represent_chargeback',
      'report_to_platform',
    ];
    const silent = [
      'escalate_manager',
      'escalate_safety',
      'mass_notice',
      'refuse_final',
      'ask_evidence',
      'documents_supply',
    ];
    const offers = REPLY_LANGUAGES.en?.phrases.offer ?? [];
    const isAlwaysSayable = (id: string): boolean =>
      offers.some(
        ({ topic, text }) => topic === id && slotNamesOf(text).every((name) => ['leavesOn', 'next'].includes(name)),
      );
    const missing = REMEDY_IDS.filter(
      (id) => ![...inner, ...silent, 'explain_breakdown'].includes(id) && !isAlwaysSayable(id),
    );
    expect(missing).toEqual([]);
  });

  it('can name the problem in every kind of dispute without a single order fact', () => {
    const problems = (REPLY_LANGUAGES.en?.phrases.acknowledge ?? []).filter(({ topic }) => topic === 'problem');
    const missing = DISPUTE_TYPES.filter(
      (type) =>
        !problems.some(
          ({ when, text }) =>
            when?.dispute?.includes(type) && slotNamesOf(text).length === 0 && Object.keys(when).length === 1,
        ),
    );
    expect(missing).toEqual([]);
  });
});

describe('other languages', () => {
  it('say the same topics as English, act for act', () => {
    const topicsOf = (language: string): readonly string[] =>
      [
        ...new Set(ALL.filter((each) => each.language === language).map(({ act, phrase }) => `${act}/${phrase.topic}`)),
      ].toSorted();
    for (const language of Object.keys(REPLY_LANGUAGES)) expect(topicsOf(language)).toEqual(topicsOf('en'));
  });

  it('word every id that English words', () => {
    const english = Object.keys(REPLY_LANGUAGES.en?.wording.words ?? {}).toSorted();
    for (const { wording } of Object.values(REPLY_LANGUAGES))
      expect(Object.keys(wording.words).toSorted()).toEqual(english);
  });
});
