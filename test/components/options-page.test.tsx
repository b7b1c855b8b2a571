import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../components/index.ts';
import { mailboxTrial } from '../../entrypoints/options/try-mailbox.ts';
import { wholeEngine } from '../../entrypoints/sidepanel/whole-engine.ts';
import { en } from '../../lib/language/index.ts';
import { type SettingsVersion, settingsFile } from '../../lib/panel/index.ts';
import type { AgentProfile, SellerSettings } from '../../lib/settings/index.ts';
import { memoryExports } from '../panel/memory-exports.ts';
import { memoryLayouts } from '../panel/memory-layouts.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform } from './render-panel.tsx';

afterEach(cleanup);

const tryMailbox = mailboxTrial(wholeEngine);

function renderOptions(
  settings: SellerSettings,
  profile: AgentProfile = {},
  versions: readonly SettingsVersion[] = [],
) {
  const profiles: AgentProfile[] = [];
  const saved: SellerSettings[] = [];
  const files: string[] = [];
  render(
    <OptionsPage
      strings={en}
      settings={settings}
      profile={profile}
      versions={versions}
      loadVersions={async () => [{ replacedAt: '2026-03-02T10:00:00Z', settings: saved.at(-1) ?? {} }, ...versions]}
      tryMailbox={tryMailbox}
      judge={async ({ lostAfterDaysNoScan }) => [
        {
          id: 'stuck',
          title: 'A stuck parcel',
          verdicts: [{ remedy: 'reship', verdict: 'blocked', opens: `day ${lostAfterDaysNoScan ?? 'never'}` }],
        },
      ]}
      saveProfile={async (next) => {
        profiles.push(next);
      }}
      save={async (next) => {
        saved.push(next);
      }}
      layouts={memoryLayouts()}
      orders={memoryExports()}
      download={(_name, text) => files.push(text)}
    />,
  );
  return { saved, files, profiles };
}

const press = (name: string) => perform(() => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string, value: string) =>
  perform(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));

describe('the settings page', () => {
  it('saves what was changed and keeps the rest', async () => {
    const { saved } = renderOptions({ currency: 'EUR', holidays: ['2026-12-25'], lostAfterDaysNoScan: 7 });
    await type('Lost after', '10');
    await perform(() => fireEvent.click(screen.getByRole('checkbox', { name: 'Sat' })));
    expect(screen.getByRole('status').textContent).toBe('Not saved yet');
    await press('Save settings');
    expect(saved).toEqual([
      { currency: 'EUR', holidays: ['2026-12-25'], lostAfterDaysNoScan: 10, workingDays: ['sat'] },
    ]);
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('saves who answers and which addresses are the shop’s own, apart from the rules', async () => {
    const { saved, profiles } = renderOptions({ currency: 'EUR' }, { own: ['@shop.example'] });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your side').value).toBe('@shop.example');
    await type('Your name', 'Iris');
    await type('Your side', '@shop.example\nIris of the shop');
    await press('Save settings');
    expect(profiles).toEqual([{ name: 'Iris', own: ['@shop.example', 'Iris of the shop'] }]);
    expect(saved).toEqual([{ currency: 'EUR' }]);
  });

  it('saves nothing that cannot be, and names the field', async () => {
    const { saved } = renderOptions({});
    await type('Lost after', 'a week');
    await type('Currency', 'euro');
    await press('Save settings');
    expect(saved).toEqual([]);
    expect(screen.getByLabelText('Lost after').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Currency').getAttribute('aria-invalid')).toBe('true');
  });

  it('leaves unset what is emptied', async () => {
    const { saved } = renderOptions({ currency: 'EUR', refundBeforeLost: false });
    await type('Refund in full before that', '');
    await press('Save settings');
    expect(saved).toEqual([{ currency: 'EUR' }]);
  });

  it('offers usual values for empty fields only', async () => {
    const { saved } = renderOptions({ lostAfterDaysNoScan: 12 });
    await press('Fill empty fields with usual values');
    await press('Save settings');
    expect(saved[0]).toMatchObject({ lostAfterDaysNoScan: 12, workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  });

  it('exports to a file and takes it back in, shown before it is saved', async () => {
    const { saved, files } = renderOptions({ currency: 'EUR' });
    await press('Export settings');
    expect(files).toEqual([settingsFile({ currency: 'EUR' })]);
    const file = new File([settingsFile({ currency: 'JPY', returnWindowDays: 20 })], 's.json');
    await perform(() => fireEvent.change(screen.getByLabelText('Import'), { target: { files: [file] } }));
    await perform(() => undefined);
    expect(saved).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('Currency').value).toBe('JPY');
    await press('Save settings');
    expect(saved).toEqual([{ currency: 'JPY', returnWindowDays: 20 }]);
  });

  it('shows what an imported file changes before it acts, and takes it back', async () => {
    const { saved } = renderOptions({ currency: 'EUR', lostAfterDaysNoScan: 7 });
    expect(screen.queryByText(/not saved yet/)).toBeNull();
    const file = new File([settingsFile({ currency: 'EUR', lostAfterDaysNoScan: 12, goodwillMaxPct: 15 })], 's.json');
    await perform(() => fireEvent.change(screen.getByLabelText('Import'), { target: { files: [file] } }));
    await perform(() => undefined);
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(screen.getByRole('heading', { name: '2 changes, not saved yet' })).toBeTruthy();
    expect(rows).toContain('Lost after712');
    expect(rows).toContain('Goodwill, at mostNot set15');
    await press('Back to what is saved');
    expect(screen.queryByText(/changes, not saved yet/)).toBeNull();
    expect(saved).toEqual([]);
  });

  it('takes an earlier version back into the form', async () => {
    const { saved } = renderOptions({ currency: 'EUR', lostAfterDaysNoScan: 7 }, {}, [
      { replacedAt: '2026-03-01T10:00:00Z', settings: { currency: 'EUR', lostAfterDaysNoScan: 5 } },
    ]);
    expect(screen.getByText('1 setting differs')).toBeTruthy();
    await press('Take into the form');
    expect(screen.getByLabelText<HTMLInputElement>('Lost after').value).toBe('5');
    await press('Save settings');
    expect(saved).toEqual([{ currency: 'EUR', lostAfterDaysNoScan: 5 }]);
    expect(screen.getAllByText('the same as now')).toHaveLength(2);
  });

  it('judges examples by the form as it stands', async () => {
    renderOptions({ lostAfterDaysNoScan: 7 });
    await perform(() => undefined);
    expect(screen.getByText(/from day 7/)).toBeTruthy();
    await type('Lost after', '9');
    await perform(() => undefined);
    expect(screen.getByText(/from day 9/)).toBeTruthy();
  });

  it('takes categories in as rows, and away again', async () => {
    const { saved } = renderOptions({});
    await press('Add a category');
    await type('Name', 'Candles');
    await type('Words in the title', 'candle, *kerze');
    await perform(() =>
      fireEvent.change(screen.getByLabelText('Taken back after a change of mind'), { target: { value: 'no' } }),
    );
    expect(screen.getByRole('group', { name: 'Candles' })).toBeTruthy();
    await press('Save settings');
    expect(saved.at(-1)).toEqual({ categories: [{ name: 'Candles', words: ['candle', '*kerze'], returnable: false }] });
    await press('Remove Candles');
    await press('Save settings');
    expect(saved.at(-1)).toEqual({});
  });

  it('opens what is folded away when a value there cannot be', async () => {
    const { saved } = renderOptions({ refundVisibleBusinessDays: [5, 10] });
    expect(screen.queryByLabelText('A refund shows after')).toBeNull();
    const group = screen.getByRole('group', { name: 'Goodwill' });
    await perform(() => fireEvent.click(group.querySelector('summary') ?? group));
    expect(screen.getByLabelText<HTMLInputElement>('A refund shows after').value).toBe('5-10');
    await type('A refund shows after', 'soon');
    await press('Save settings');
    expect(saved).toEqual([]);
    expect(screen.getByLabelText('A refund shows after').getAttribute('aria-invalid')).toBe('true');
  });

  it('judges a past mailbox by the form, and keeps nothing of it', async () => {
    const { saved } = renderOptions({ currency: 'USD' });
    const mails = [1, 2].map((day) =>
      [
        `From buyer${day}@example.com Mon Mar  2 10:00:00 2026`,
        `From: Buyer ${day} <buyer${day}@example.com>`,
        'To: help@shop.example',
        `Date: Mon, ${day} Mar 2026 10:00:00 +0000`,
        `Subject: Order ${day}`,
        'Delivered-To: help@shop.example',
        '',
        'Where is my parcel? It has not moved for days.',
        '',
      ].join('\n'),
    );
    const file = new File([mails.join('\n')], 'old.mbox');
    await perform(() => fireEvent.change(screen.getByLabelText('Mailbox file'), { target: { files: [file] } }));
    expect(await screen.findByText(/2 conversations judged/, undefined, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getAllByRole('row', { name: /Not received/ })[0]?.textContent).toMatch(/2$/);
    expect(saved).toEqual([]);
  });

  it('says so where a mailbox holds no mail', async () => {
    renderOptions({});
    const file = new File(['nothing'], 'old.mbox');
    await perform(() => fireEvent.change(screen.getByLabelText('Mailbox file'), { target: { files: [file] } }));
    expect(await screen.findByText(/No mail was found/, undefined, { timeout: 10_000 })).toBeTruthy();
  });

  it('refuses any other file', async () => {
    renderOptions({});
    const file = new File(['{"currency":"EUR"}'], 's.json');
    await perform(() => fireEvent.change(screen.getByLabelText('Import'), { target: { files: [file] } }));
    await perform(() => undefined);
    expect(screen.getByText('This is not a settings file of Middle Ground.')).toBeTruthy();
  });

  it('has nothing for axe to find', async () => {
    renderOptions({ currency: 'EUR' });
    expect(await findAxeFaults()).toEqual([]);
  });
});
