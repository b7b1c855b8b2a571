import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../components/index.ts';
import { en } from '../../lib/language/index.ts';
import { type LayoutsPort, settingsFile } from '../../lib/panel/index.ts';
import type { AgentProfile, SellerSettings } from '../../lib/settings/index.ts';
import { memoryLayouts } from '../panel/memory-layouts.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform } from './render-panel.tsx';

afterEach(cleanup);

function renderOptions(settings: SellerSettings, profile: AgentProfile = {}, layouts: LayoutsPort = memoryLayouts()) {
  const profiles: AgentProfile[] = [];
  const saved: SellerSettings[] = [];
  const files: string[] = [];
  render(
    <OptionsPage
      strings={en}
      settings={settings}
      profile={profile}
      saveProfile={async (next) => {
        profiles.push(next);
      }}
      save={async (next) => {
        saved.push(next);
      }}
      layouts={layouts}
      download={(_name, text) => files.push(text)}
    />,
  );
  return { saved, files, profiles };
}

const press = (name: string) => perform(() => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string, value: string) =>
  perform(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));

describe('the settings page', () => {
  it('saves what was changed and keeps what it does not show', async () => {
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
