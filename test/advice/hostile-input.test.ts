import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import { lintDraft } from '../../lib/lint/index.ts';
import { readOrderText } from '../../lib/orders/index.ts';
import { prepareThread } from '../../lib/thread/index.ts';
import { inTransit, ticketOf } from './tickets.ts';

const CAP = 65_536;
const NOW = '2026-05-09T12:00:00Z';
const AT = '2026-05-08T12:00:00Z';

/** What hostile text repeats: what ends, opens, names or counts something for one of the readers. */
const FRAGMENTS = [
  ['!', '...', '?! ', '…', '。', ', ', '; ', 'a. ', '"', "'", '“”', '(', 'a)b(', '[', '<', '{0}', '.*', '\\'],
  ['On Mon, X wrote:\n', '> > > ', '> \n', 'From: a\n', '-- \n', '_____\n', '\n', '\r\n', '\t', ' ', 'a\tb\n', 'a|'],
  ['1', '1,', '12 ', '3 March ', '3/3 ', '2026-05-09 ', '3月3日', '3号', 'Monday ', 'within 7 days ', 'by Friday '],
  ['$1,', '$1 ', '10% ', '1Z9', '#1', 'order ', 'order #', 'Total: $1\n', 'Order number: ', '2 x a\n', 'To:\n'],
  ['refund ', 'give a ', '退款', '我要退款。', '返金', '不', 'not not not ', 'never ', 'if if if ', 'I ', 'promised '],
  ['https://a.b/', 'www.', 'a@', 'a@b.', '😡', 'e\u0301', '\u0301', '\u200b', '\u202e', '\0', '\ud800', 'ß', 'AAAA '],
].flat();

const fill = (fragment: string, length: number): string =>
  fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);

/** Every way a stranger's text comes in. */
const ENTRANCES: Readonly<Record<string, (text: string) => unknown>> = {
  "the buyer's message": (text) => advise(ticketOf({ messages: [{ from: 'buyer', text, at: AT }], now: NOW })),
  "the seller's message": (text) => advise(ticketOf({ messages: [{ from: 'seller', text, at: AT }], now: NOW })),
  'subject, author, quoted mail and signature': (text) => {
    const message = { from: 'buyer', text: 'Where is it?', at: AT, author: { name: text }, quoted: text } as const;
    const ticket = ticketOf({ messages: [{ ...message, signature: text }], now: NOW });
    return advise({ ...ticket, thread: { ...ticket.thread, subject: text } });
  },
  'a mail not yet cut up': (text) =>
    prepareThread({ key: 'mail', site: 'test', messages: [{ from: 'unknown', text, at: AT }] }),
  "the order's own words": (text) => {
    const order = { item: text, carrier: text, orderId: text, tracking: text, price: 30, buyer: { name: text } };
    return advise(ticketOf({ messages: [{ from: 'buyer', text: 'It is broken.', at: AT }], order, now: NOW }));
  },
  "the seller's settings": (text) =>
    advise({ ...inTransit, settings: { ...inTransit.settings, currency: text, sellerTimeZone: text } }),
  'an order pasted as text': (text) => readOrderText(text, { currency: 'USD' }),
  'a draft': (text) => lintDraft(text, draftContext),
};
const { case: theCase, report, offers } = advise(inTransit);
const draftContext = { case: theCase, report, offers };

/** Processor time of this thread in ms: other work on the machine does not count. */
function costOf(work: () => unknown): number {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1000;
  };
  const from = used();
  work();
  return used() - from;
}

/** Below the caps, so that it is the reading itself whose growth is measured. */
const LENGTH = 4_000;
/** Less than this is the noise of the machine. */
const NOISE_MS = 8;

describe.each(Object.entries(ENTRANCES).map(([name, read], at) => [name, read, at] as const))(
  'hostile text as %s',
  (_, read, turn) => {
    it('costs no more than its length says', () => {
      const steep = FRAGMENTS.filter((fragment) => {
        const [text, twice] = [fill(fragment, LENGTH), fill(fragment, LENGTH * 2)];
        // A pause of the machine is no growth: it must show every time.
        return [1, 2, 3].every(() => {
          const once = costOf(() => read(text));
          return costOf(() => read(twice)) > 3 * once + NOISE_MS;
        });
      });
      expect(steep).toEqual([]);
    }, 120_000);

    it('is read to its end however long it is', () => {
      // Every entrance takes a third of the fragments: together they take all of them, twice and more.
      for (const fragment of FRAGMENTS.filter((_fragment, at) => at % 3 === turn % 3))
        expect(() => read(fill(fragment, CAP))).not.toThrow();
    }, 120_000);
  },
);
