import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReply } from '../../lib/reply/index.ts';
import { inputOf, ORDER, offersOf, type Told } from './build-input.ts';
import { told } from './generated-case.ts';
import { BANNED_ENGLISH } from './good-english.ts';

const PRIVATE_COST = 31.37;

const allCases = (check: (case_: Told) => void, runs = 150): void =>
  fc.assert(fc.property(told, check), { numRuns: runs, seed: 20260302 });

describe('any composed reply', { timeout: 30_000 }, () => {
  it('never throws, has a text, and is its parts joined', () => {
    allCases((each) => {
      const draft = composeReply(inputOf(each));
      const joined = draft.parts
        .map((part, index) => (index === 0 ? '' : part.paragraph ? '\n\n' : ' ') + part.text)
        .join('');
      expect(draft.text).toBe(joined);
      expect(draft.text.length).toBeGreaterThan(20);
      expect(draft.language).toBe('en');
    });
  });

  it('gives a reason for every sentence', () => {
    allCases((each) => {
      for (const part of composeReply(inputOf(each)).parts) {
        expect(part.because.length, part.phrase).toBeGreaterThan(0);
        expect(part.because.every((reason) => reason.text !== '')).toBe(true);
      }
    });
  });

  it('apologises at most once', () => {
    allCases((each) => {
      expect(composeReply(inputOf(each)).text.match(/\bsorry\b|\bapolog/gi)?.length ?? 0).toBeLessThanOrEqual(1);
    });
  });

  it('never says what a reply must not say', () => {
    allCases((each) => {
      const { text } = composeReply(inputOf(each));
      for (const banned of BANNED_ENGLISH) expect(text).not.toMatch(banned);
    });
  });

  it('keeps private figures out', () => {
    allCases((each) => {
      expect(composeReply(inputOf(each)).text).not.toContain(String(PRIVATE_COST));
    });
  });

  it('leaves no open slot, writes months in words and no bare figures as dates', () => {
    allCases((each) => {
      const { text } = composeReply(inputOf(each));
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|\b\d{1,2}\/\d{1,2}\b/);
    });
  });

  it('stays within 200 words', () => {
    allCases((each) => {
      const { text } = composeReply(inputOf(each));
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(200);
    });
  });

  it('puts a currency beside every sum of money', () => {
    allCases((each) => {
      const { text } = composeReply(inputOf(each));
      for (const sum of text.match(/\b\d+\.\d\d\b(?! [A-Z]{3}\b)/g) ?? [])
        expect.fail(`${sum} without currency in: ${text}`);
    });
  });

  it('names a day, unless it is the last word in a closed case', () => {
    allCases((each) => {
      const { text, parts } = composeReply(inputOf(each));
      if (parts.some((part) => part.act === 'farewell')) return;
      expect(text).toMatch(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+/);
    });
  });

  it('names every remedy that is owed and can be told', () => {
    allCases((each) => {
      const draft = composeReply(inputOf(each));
      const mode = draft.parts.map((part) => part.act);
      if (!each.required?.includes('refund_full_no_return') || mode.includes('bank') || mode.includes('farewell'))
        return;
      if (draft.parts.some((part) => part.phrase.includes('accepted'))) return;
      expect(draft.text).toMatch(/refund/);
    });
  });

  it('stays the same for the same input, and its sums stay the same in every tone and length', () => {
    allCases((each) => {
      const sumsOf = (text: string): string => [...new Set(text.match(/\d+\.\d\d [A-Z]{3}/g) ?? [])].toSorted().join();
      const input = inputOf({ ...each, offers: offersOf([['refund_partial', 20]]) });
      const plain = composeReply(input);
      expect(composeReply(structuredClone(input))).toEqual(plain);
      const warm = composeReply({ ...input, choice: { tone: 'warm' } });
      const formal = composeReply({ ...input, choice: { tone: 'formal' } });
      expect(sumsOf(formal.text)).toBe(sumsOf(warm.text));
    }, 80);
  });

  it('offers calm and furious buyers the same', () => {
    const moods = [
      'anger_none',
      'anger_low',
      'anger_medium',
      'anger_high',
      'caps',
      'exclamation',
      'profanity',
      'sarcasm',
    ];
    const threats = [
      'legal_threat',
      'chargeback_threat',
      'social_media_threat',
      'regulator_threat',
      'platform_claim_threat',
      'ultimatum',
    ];
    const offeredIn = (each: Told): readonly string[] =>
      composeReply(inputOf(each))
        .parts.filter((part) => part.act === 'offer' || part.act === 'contingent')
        .map((part) => part.text);
    allCases((each) => {
      const calm = { ...each, signals: (each.signals ?? []).filter((id) => ![...moods, ...threats].includes(id)) };
      const furious = {
        ...calm,
        signals: [
          ...calm.signals,
          'anger_high' as const,
          'caps' as const,
          'legal_threat' as const,
          'chargeback_threat' as const,
        ],
      };
      expect(offeredIn(furious)).toEqual(offeredIn(calm));
    });
  });

  it('says the same to everybody but for the name', () => {
    allCases((each) => {
      const named = (name: string): string =>
        composeReply(inputOf({ ...each, order: { ...each.order, buyer: { ...ORDER.buyer, name } } })).text.replaceAll(
          name,
          '…',
        );
      expect(named('Priscilla')).toBe(named('Oluwaseun'));
    });
  });

  it('survives hostile words in every field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), told, (hostile, each) => {
        const hurt: Told = {
          ...each,
          messages: [{ from: 'buyer', text: hostile, at: hostile }],
          order: {
            ...ORDER,
            item: hostile,
            buyer: { name: hostile },
            lastScan: hostile,
            lastScanAt: hostile,
            agentName: hostile,
          },
          now: hostile.slice(0, 30),
        };
        expect(() => composeReply(inputOf(hurt))).not.toThrow();
        const { text } = composeReply(inputOf(hurt));
        for (const bad of ['{', '}', '<', '>', '\u202e', '\u0000']) expect(text).not.toContain(bad);
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});
