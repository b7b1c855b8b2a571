import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelPorts } from '../../lib/panel/index.ts';
import { fail } from '../../lib/values/index.ts';
import { fakePorts, hold } from '../panel/fake-ports.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const notes = () => within(screen.getByRole('region', { name: 'Case notes' }));
const write = (text: string) =>
  perform(() => fireEvent.change(notes().getByRole('textbox', { name: 'New note' }), { target: { value: text } }));
const press = (name: string) => perform(() => fireEvent.click(notes().getByRole('button', { name })));

describe('case notes in the panel', () => {
  it('are written, changed, and deleted with a second click', async () => {
    const fake = await renderPanel();
    await write('Call on Thursday.');
    await press('Save note');
    expect(notes().getByText('Saved')).toBeTruthy();
    expect(notes().getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' }).value).toBe('');
    await press('Edit');
    expect(document.activeElement).toBe(notes().getByRole('textbox', { name: 'Edit' }));
    await perform(() => fireEvent.keyDown(notes().getByRole('textbox', { name: 'Edit' }), { key: 'Escape' }));
    expect(document.activeElement).toBe(notes().getByRole('button', { name: 'Edit' }));
    await press('Edit');
    await perform(() =>
      fireEvent.change(notes().getByRole('textbox', { name: 'Edit' }), { target: { value: 'Call on Friday.' } }),
    );
    await press('Save');
    expect(fake.notes.map((note) => note.body)).toEqual(['Call on Friday.']);
    await press('Delete');
    expect(fake.notes).toHaveLength(1);
    await press('Delete for good?');
    expect(fake.notes).toEqual([]);
    expect(notes().queryByText('Call on Friday.')).toBeNull();
  });

  it('say "Saved" only after the vault did, and keep the words until then', async () => {
    const fake = fakePorts();
    const held = hold<Awaited<ReturnType<PanelPorts['notes']['save']>>>();
    fake.ports.notes.save = () => held.promise;
    await renderPanel(fake);
    await write('Call on Thursday.');
    await press('Save note');
    expect(notes().queryByText('Saved')).toBeNull();
    expect(notes().getByText('Saving …')).toBeTruthy();
    await perform(() => held.give(fail({ kind: 'full', detail: '' })));
    expect(notes().getByRole('alert').textContent).toContain('disk is full');
    expect(notes().getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' }).value).toBe('Call on Thursday.');
    expect(await findAxeFaults()).toEqual([]);
  });

  it('say what protects them', async () => {
    await renderPanel();
    expect(screen.getByText(/protected only by this computer’s login/)).toBeTruthy();
  });
});
