import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeEngine } from '../../entrypoints/sidepanel/whole-engine.ts';
import { compareSettings, formOf, judgeExamples, SETTINGS_FIELDS, settingsFromForm } from '../../lib/panel/index.ts';
import { DEFAULT_SETTINGS, type SellerSettings, sellerSettings } from '../../lib/settings/index.ts';

const FULL: SellerSettings = {
  ...DEFAULT_SETTINGS,
  holidays: ['2026-12-25', '2027-01-01'],
  publicHolidays: 'DE-BY',
  workedHolidays: ['2026-01-06'],
  notes: ['Be kind', 'Ask before refusing'],
  sharedFaultRefundPct: [30, 50],
  intercept: { fee: 12.5, buyerSharePct: 50, cutoffDaysBeforeEstimate: 2, cutoffAt: '12:00' },
  evidenceRequired: { damaged: ['photo', 'packaging_photo'] },
  digitalRefund: { until: 'download', days: 14 },
  claimReviewAfterRefunds: { count: 3, days: 90 },
  incoterm: 'DDP',
  couponsInComplaints: false,
};

describe('the settings form', () => {
  it('shows every setting there is', () => {
    const shown = new Set(SETTINGS_FIELDS.map(({ path }) => path[0]));
    expect(Object.keys(sellerSettings.entries).filter((key) => !shown.has(key))).toEqual([]);
  });

  it('gives back what it was given', () => {
    expect(settingsFromForm(formOf(FULL), {})).toEqual({ ok: true, value: FULL });
  });

  it('never throws, whatever is typed, and names only fields it has', () => {
    const ids = SETTINGS_FIELDS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.string()), (form) => {
        const result = settingsFromForm(form, {});
        if (!result.ok) for (const id of result.error) expect(ids).toContain(id);
      }),
    );
  });

  it('lists what changes, in the order of the form', () => {
    const changes = compareSettings(FULL, {
      ...FULL,
      currency: 'EUR',
      sharedFaultRefundPct: [20, 50],
      notes: ['Be kind'],
    });
    expect(changes.map(({ field, before, after }) => [field.id, before, after])).toEqual([
      ['currency', '', 'EUR'],
      ['notes', 'Be kind\nAsk before refusing', 'Be kind'],
      ['sharedFaultRefundPct', '30-50', '20-50'],
    ]);
    expect(compareSettings(FULL, FULL)).toEqual([]);
  });
});

describe('the example orders', () => {
  const judge = (settings: SellerSettings) =>
    judgeExamples(wholeEngine, { currency: 'USD', sellerTimeZone: 'UTC', ...settings }, '2026-03-02T12:00:00Z');
  const verdict = (settings: SellerSettings, id: string, remedy: string) =>
    judge(settings)
      .find((example) => example.id === id)
      ?.verdicts.find((each) => each.remedy === remedy);

  it('follow the rule for lost parcels', () => {
    expect(
      verdict({ lostAfterDaysNoScan: 7, refundBeforeLost: false, reshipBeforeLost: false }, 'stuck', 'reship'),
    ).toEqual({
      remedy: 'reship',
      verdict: 'blocked',
      opens: 'Wed 4 Mar 12:00',
    });
    expect(verdict({ lostAfterDaysNoScan: 4 }, 'stuck', 'reship')?.verdict).not.toBe('blocked');
  });

  it('follow the rule for late shipping', () => {
    const given = verdict({ lateShippingRefund: 'premium' }, 'stuck', 'refund_shipping_expedite');
    expect(given?.verdict).toBe('required');
  });

  it('say something of every example under the usual settings', () => {
    for (const { verdicts } of judge(DEFAULT_SETTINGS)) expect(verdicts.length).toBeGreaterThan(1);
  });
});
