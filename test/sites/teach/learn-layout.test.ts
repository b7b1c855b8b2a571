import { describe, expect, it } from 'vitest';
import { taughtSite } from '../../../lib/sites/index.ts';
import { prepareThread } from '../../../lib/thread/index.ts';
import { parsePage, threadOf } from '../load-page.ts';
import { TICKET_URL, teachPage } from './teach-page.ts';
import { OTHER_TICKET, type Said, TICKET, UNKNOWN_PAGES } from './unknown-pages.ts';

const read = (name: string, ticket: readonly Said[]) => {
  const page = parsePage(UNKNOWN_PAGES[name]?.(ticket) ?? '');
  return threadOf(taughtSite(teachPage(name)), page, `${TICKET_URL.slice(0, -4)}4712`);
};

describe.each(Object.keys(UNKNOWN_PAGES))('a page with %s, taught by three clicks', (name) => {
  it.each([
    ['itself', TICKET],
    ['another ticket', OTHER_TICKET],
  ])('reads %s: every message, whole, on its own side', (_, ticket) => {
    const page = read(name, ticket);
    const { messages } = prepareThread(page, { self: page.self ?? [] });
    expect(messages.map(({ text }) => text)).toEqual(ticket.map(({ text }) => text));
    const isTold = name !== 'sides told only by names' || ticket === TICKET;
    expect(messages.map(({ from }) => from)).toEqual(ticket.map(({ side }) => (isTold ? side : 'unknown')));
    expect(page).toMatchObject({ general: false, hiddenMessages: 0 });
  });
});
