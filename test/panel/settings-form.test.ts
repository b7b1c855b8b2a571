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
  agentLimit: { amount: 50, pct: 30 },
  managerRemedies: ['reship', 'refuse_final'],
  categories: [
    { name: 'Kerzen', words: ['candle', '*kerze'], returnable: false, kind: 'sealed' },
    { name: '定制礼品', skuPrefixes: ['CU-'], kind: 'custom_made', returnWindowDays: 14, faultReturnPaidBy: 'seller' },
  ],
  carrierZones: [{ carrier: 'DHL', countries: ['DE', 'AT'], transitDays: 2, lostAfterDays: 9, returnCost: 4.9 }],
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

  it('names the rows that cannot be, and takes lists however they are parted', () => {
    const rows = (row: Record<string, string>) => ({ carrierZones: JSON.stringify([row]) });
    expect(settingsFromForm(rows({ countries: 'de；at, fr' }), {})).toEqual({
      ok: false,
      error: ['carrierZones'],
    });
    expect(settingsFromForm(rows({ countries: 'de; at, fr' }), {})).toEqual({
      ok: true,
      value: { carrierZones: [{ countries: ['DE', 'AT', 'FR'] }] },
    });
    expect(settingsFromForm(rows({ transitDays: 'soon' }), {})).toEqual({ ok: false, error: ['carrierZones'] });
    expect(settingsFromForm(rows({}), {})).toEqual({ ok: true, value: {} });
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

  it('follow categories, ways and limits, and never fall below the law', () => {
    const settings: SellerSettings = {
      returnWindowDays: 30,
      changeOfMindReturnPaidBy: 'buyer',
      lostAfterDaysNoScan: 7,
      refundBeforeLost: false,
      categories: [{ name: 'Candles', words: ['candle'], returnable: false }],
      carrierZones: [{ carrier: 'DHL', countries: ['BR'], lostAfterDays: 20 }],
    };
    expect(verdict(settings, 'category-0-US', 'return_refund_buyer_pays')?.verdict).toBe('blocked');
    expect(verdict(settings, 'category-0-DE', 'return_refund_buyer_pays')?.verdict).toBe('required');
    const zone = judge(settings).find(({ id }) => id === 'zone-0');
    expect(zone?.title).toBe('DHL to BR: no scan for eight days');
    expect(zone?.verdicts.find(({ remedy }) => remedy === 'refund_full_no_return')?.verdict).toBe('blocked');
    const limited = judge({ lostAfterDaysNoScan: 2, agentLimit: { amount: 20 } }).find(({ id }) => id === 'stuck');
    expect(limited?.verdicts.find(({ remedy }) => remedy === 'refund_full_no_return')?.approval?.ask).toBe('manager');
  });
});
