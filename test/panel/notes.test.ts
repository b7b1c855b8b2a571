import { describe, expect, it } from 'vitest';
import type { PanelPorts } from '../../lib/panel/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { fakePorts, handMadeEngine, hold, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

type SaveAnswer = Awaited<ReturnType<PanelPorts['notes']['save']>>;

describe('case notes', () => {
  it('are found again when the same buyer writes in another conversation', async () => {
    const panel = await openPanel();
    await panel.actions.saveNote('Promised a call on Thursday.');
    panel.show(stormThread({ key: 'ticket-2', subject: 'Another matter' }));
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-2' });
    await settle();
    expect(panel.open().notes.items.map((note) => note.body)).toEqual(['Promised a call on Thursday.']);
  });

  it('are called saved only when the vault has said so', async () => {
    const panel = await openPanel();
    const held = hold<SaveAnswer>();
    panel.ports.notes.save = () => held.promise;
    const saving = panel.actions.saveNote('Sent photo on Monday.');
    expect(panel.open().notes).toMatchObject({ saving: 'new', savedId: null, items: [] });
    held.give(
      succeed({
        id: 'n1',
        buyerId: 'mark@example.org',
        threadKey: 't',
        body: 'Sent photo on Monday.',
        createdAt: '2026-02-27T12:00:00Z',
        updatedAt: '2026-02-27T12:00:00Z',
      }),
    );
    expect(await saving).toBe(true);
    expect(panel.open().notes).toMatchObject({ saving: null, savedId: 'n1' });
  });

  it('say so when they could not be saved, and change nothing', async () => {
    const panel = await openPanel();
    panel.ports.notes.save = async () => fail({ kind: 'full', detail: 'quota' });
    expect(await panel.actions.saveNote('Sent photo on Monday.')).toBe(false);
    expect(panel.open().notes).toMatchObject({ items: [], savedId: null, failure: { kind: 'full' } });
  });

  it('are changed and deleted', async () => {
    const panel = await openPanel();
    await panel.actions.saveNote('First wording.');
    const id = panel.open().notes.items[0]?.id ?? '';
    await panel.actions.saveNote('Better wording.', id);
    expect(panel.open().notes.items.map((note) => note.body)).toEqual(['Better wording.']);
    expect(await panel.actions.removeNote(id)).toBe(true);
    expect(panel.open().notes.items).toEqual([]);
  });

  it('stay on the screen when deleting failed', async () => {
    const panel = await openPanel();
    await panel.actions.saveNote('First wording.');
    expect(await panel.actions.removeNote('no-such-note')).toBe(false);
    expect(panel.open().notes.items).toHaveLength(1);
    expect(panel.open().notes.failure?.kind).toBe('unavailable');
  });

  it('are handed to the coach as words that must not leave', async () => {
    const seen: (readonly string[] | undefined)[] = [];
    const panel = await openPanel(fakePorts(), {
      ...handMadeEngine,
      lint: (draft, known) => {
        seen.push(known.privateTexts);
        return handMadeEngine.lint(draft, known);
      },
    });
    await panel.actions.saveNote('Unit cost is 31.');
    expect(seen.at(-1)).toEqual(['Unit cost is 31.']);
  });

  it('wait until it is known who the buyer is', async () => {
    const nameless = stormThread({ messages: [{ from: 'unknown', text: 'Hello' }] });
    const panel = await openPanel(fakePorts(nameless));
    expect(panel.open().notes.kind).toBe('ready');
    expect(await panel.actions.saveNote('Something')).toBe(false);
  });

  it('report a vault that lost notes', async () => {
    const fake = fakePorts();
    fake.ports.notes.findByBuyer = async () => fail({ kind: 'damaged', saved: 12, found: 0 });
    const panel = await openPanel(fake);
    expect(panel.open().notes).toMatchObject({ kind: 'failed', failure: { kind: 'damaged', saved: 12 } });
  });
});
