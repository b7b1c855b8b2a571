import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { succeed } from '../../lib/values/index.ts';
import { settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

const OTHER = [{ from: 'buyer', text: 'My kettle cracked.' }] as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const panelOnOneDocument = async () => {
  const panel = await openPanel();
  const read = async (change: Parameters<typeof stormThread>[0], document = 'page-of-ticket-1') => {
    panel.ports.page.readThread = async () =>
      succeed({ ok: true, reading: `${document} ${JSON.stringify(change)}`, thread: stormThread(change) });
    panel.say({ kind: 'page-changed' });
    await settle();
  };
  return { ...panel, read };
};

describe('a page caught between two tickets', () => {
  it('is looked at again where its key changed and not a word', async () => {
    const panel = await panelOnOneDocument();
    await panel.read({ key: 'ticket-2' });
    expect(panel.open().threadKey).toBe('ticket-1');
    await panel.read({ key: 'ticket-2', messages: OTHER });
    expect(panel.open()).toMatchObject({ threadKey: 'ticket-2', thread: { messages: OTHER } });
  });

  it('is believed where it stays so', async () => {
    const panel = await panelOnOneDocument();
    await panel.read({ key: 'ticket-2' });
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect(panel.open().threadKey).toBe('ticket-2');
  });

  it('is believed at once where another document shows it', async () => {
    const panel = await panelOnOneDocument();
    await panel.read({ key: 'ticket-2' }, 'another');
    expect(panel.open().threadKey).toBe('ticket-2');
  });

  it('does not give an edited reply to other words under the same key, and gives it back to its own', async () => {
    const panel = await panelOnOneDocument();
    panel.actions.editReply('Mark, I looked into your parcel.');
    await panel.read({ messages: OTHER });
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect(panel.open().thread.messages).toEqual(OTHER);
    expect(panel.open().reply.edited).toBe(false);
    await panel.read({}, 'another');
    expect(panel.open().reply.text).toBe('Mark, I looked into your parcel.');
  });

  it('sends a reply with the mark of the reading that was shown last', async () => {
    const panel = await panelOnOneDocument();
    await panel.read({}, 'another');
    await panel.actions.insert();
    expect(panel.inserted[0]?.reading).toBe('another {}');
  });
});
