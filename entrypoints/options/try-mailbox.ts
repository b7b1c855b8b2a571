import type { TryMailbox } from '../../components/index.ts';
import { readMailbox, readMailFile } from '../../lib/mailbox/index.ts';
import { type PanelEngine, tryPastTickets } from '../../lib/panel/index.ts';

const isMail = (name: string): boolean => name.toLowerCase().endsWith('.eml');

/** Judges a mailbox with an engine, letting the page draw in between. A module of its own: few agents ever load it. */
export const mailboxTrial =
  (engine: PanelEngine): TryMailbox =>
  async (file, settings, { signal, onProgress }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = isMail(file.name) ? [await readMailFile(bytes, file.name)] : await readMailbox(bytes, file.name);
    const tickets = read.flatMap((each) => (each.ok ? { id: each.value.id, thread: each.value.request.thread } : []));
    if (tickets.length === 0) return null;
    const trial = await tryPastTickets(engine, tickets, {
      settings,
      signal,
      onProgress,
      now: new Date().toISOString(),
      rest: () => new Promise((resolve) => setTimeout(resolve)),
    });
    return { trial, unreadable: read.length - tickets.length };
  };
