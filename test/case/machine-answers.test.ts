import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { Message } from '../../lib/thread/index.ts';
import { ticket } from './input.ts';

const AWAY = 'I am out of the office until 12 June. I will reply on my return.';
const LINES = [
  ['buyer', '2026-05-19T08:00:00-04:00', 'Where is my parcel? It should have come on Monday.'],
  ['seller', '2026-05-19T09:00:00-04:00', 'It will arrive tomorrow.'],
  ['buyer', '2026-05-19T09:01:00-04:00', AWAY],
] as const;

const readWith = (kind: Message['kind']) => {
  const { thread, ...rest } = ticket(LINES);
  const messages = thread.messages.map((message) =>
    message.text === AWAY && kind !== undefined ? { ...message, kind } : message,
  );
  return analyse({ ...rest, thread: { ...thread, messages } });
};

describe('what a machine answered in the buyer’s place', () => {
  it('is no second contact and sets no day', () => {
    const read = readWith('auto_reply');
    expect(read.signals.map(({ id }) => id)).not.toContain('repeat_contact');
    expect(read.facts.filter(({ evidence }) => evidence.some(({ message }) => message === 2))).toEqual([]);
    expect(read.dispute.type).toBe('not_received_in_transit');
  });

  it('is read like any message where the buyer wrote nothing else', () => {
    const { thread, ...rest } = ticket([['buyer', '2026-05-19T09:01:00-04:00', 'I am away until 12 June.']]);
    const messages = thread.messages.map((message) => ({ ...message, kind: 'auto_reply' as const }));
    const { facts } = analyse({ ...rest, thread: { ...thread, messages } });
    expect(facts.some(({ kind }) => kind === 'date')).toBe(true);
  });

  it('of a person it is a contact like any other', () =>
    expect(readWith(undefined).signals.map(({ id }) => id)).toContain('repeat_contact'));
});
