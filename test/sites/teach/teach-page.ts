import { learnLayout, type TaughtLayout } from '../../../lib/sites/index.ts';
import { parsePage } from '../load-page.ts';
import { TICKET, UNKNOWN_PAGES } from './unknown-pages.ts';

export const TICKET_URL = 'https://desk.nordlicht.example/tickets/4711';

/** The innermost element that holds these words, as a click would meet it. */
export function elementSaying(page: Document, words: string): Element {
  const holding = [...page.body.querySelectorAll('*')].filter((each) => (each.textContent ?? '').includes(words));
  const innermost = holding.at(-1);
  if (!innermost) throw new Error(`nothing says ${words}`);
  return innermost;
}

/** A layout learned by pointing at the first message of each side and the only text box. */
export function teachPage(name: string, url: string = TICKET_URL): TaughtLayout {
  const html = UNKNOWN_PAGES[name]?.(TICKET);
  if (!html) throw new Error(name);
  const page = parsePage(html);
  const box = page.querySelector('textarea');
  if (!box) throw new Error('no box');
  const parts = { buyer: elementSaying(page, 'cracked lid'), own: elementSaying(page, 'send a picture'), box };
  const outcome = learnLayout(parts, { url, day: '2026-11-21' });
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.layout;
}
