import type { LayoutTrial } from '../messages/index.ts';
import { type TaughtLayout, taughtSite } from '../sites/index.ts';

const MOST = 40;
const LONGEST = 140;

/** First words of a text on one line. */
export const firstWords = (text: string): string => {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** Reads the page by a layout at once; null where that gives no conversation. */
export function tryLayout(page: Document, layout: TaughtLayout): LayoutTrial | null {
  const site = taughtSite(layout);
  const outcome = site.readThread(page, page.location.href);
  if (!outcome.ok) return null;
  const composer = site.findComposer(page, page.location.href);
  const { messages, hiddenMessages } = outcome.thread;
  const all = messages.map(({ from, author, atText, text }) => {
    const name = author?.name ?? author?.address;
    return {
      from: from === 'unknown' && name !== undefined && layout.own?.includes(name) ? ('seller' as const) : from,
      ...(name ? { author: name.slice(0, LONGEST) } : {}),
      ...(atText ? { atText: atText.slice(0, LONGEST) } : {}),
      words: firstWords(text),
    };
  });
  return {
    messages: all.length > MOST ? [...all.slice(0, MOST / 2), ...all.slice(-MOST / 2)] : all,
    count: all.length,
    hidden: hiddenMessages,
    audience: composer.ok ? composer.composer.audience : 'missing',
  };
}
