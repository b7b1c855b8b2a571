import type { TaughtLayout } from '../../lib/sites/index.ts';

/** A layout as teaching makes it. */
export const taughtLayout = (change: Partial<TaughtLayout> = {}): TaughtLayout => ({
  host: 'desk.example.com',
  shape: '/tickets/*',
  taughtOn: '2026-11-21',
  list: ['[class~="stream"]'],
  item: ['[data-message-id]', '[class~="stream"] > div'],
  body: ['[class*="Bubble_text__"]'],
  author: ['[class~="name"]'],
  time: ['time'],
  buyer: ['[data-kind="contact"]'],
  seller: ['[data-kind="employee"]'],
  box: ['[aria-label="Write a reply"]'],
  ...change,
});
