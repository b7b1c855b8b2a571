import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, SETTING_SUGGESTIONS } from '../../lib/settings/index.ts';

describe('starting values', () => {
  test('are valid settings', () => {
    expect(parseSettings(DEFAULT_SETTINGS)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  test('each has its reason and stands once', () => {
    expect(new Set(SETTING_SUGGESTIONS.map(({ key }) => key)).size).toBe(SETTING_SUGGESTIONS.length);
    for (const { reason } of SETTING_SUGGESTIONS) expect(reason).toMatch(/^\p{Lu}.{15,120}\.$/u);
  });

  test('guess neither country nor zone nor currency', () => {
    for (const key of ['sellerCountry', 'sellerTimeZone', 'currency']) expect(DEFAULT_SETTINGS).not.toHaveProperty(key);
  });
});

describe('settings of unknown origin', () => {
  test('an empty file sets nothing', () => {
    expect(parseSettings({})).toEqual({ ok: true, value: {} });
  });

  test.each([
    [{ lostAfterDaysNoScan: -1 }, 'lostAfterDaysNoScan'],
    [{ lostAfterDays: 7 }, 'lostAfterDays'],
    [{ officeHours: { from: '9', to: '17:00' } }, 'officeHours.from'],
    [{ holidays: ['2026-02-30'] }, 'holidays.0'],
    [{ maxPartialRefundPct: 120 }, 'maxPartialRefundPct'],
    [{ sellerTimeZone: 'somewhere' }, 'sellerTimeZone'],
  ])('%j is refused with the place of the fault', (input, path) => {
    const parsed = parseSettings(input);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) {
      expect(parsed.error.map((fault) => fault.path)).toContain(path);
      expect(parsed.error[0]?.message).not.toBe('');
    }
  });

  test('nothing thrown at it makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => typeof parseSettings(input).ok === 'boolean'),
      { numRuns: 200 },
    );
  });
});
