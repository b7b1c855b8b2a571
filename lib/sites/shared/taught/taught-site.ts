import type { Audience, ReadOutcome, SiteAdapter } from '../../site.ts';
import { findGenericComposer, labelledAudience } from '../general/composer.ts';
import { readMarkedMessages } from '../read-marked.ts';
import type { MarkedReading, MessageMarks } from '../selector-table.ts';
import { tableSite } from '../table-site.ts';
import { addressShape } from './address-shape.ts';
import type { TaughtLayout } from './taught-layout.ts';

const anyOf = (selectors: readonly string[]): string => selectors.join();

const marksOf = ({ list, item, body, author, time, newestFirst, ...sides }: TaughtLayout): MessageMarks => ({
  item: anyOf(item),
  body: anyOf(body),
  roles: {
    ...(sides.buyer.length > 0 ? { buyer: anyOf(sides.buyer) } : {}),
    ...(sides.seller.length > 0 ? { seller: anyOf(sides.seller) } : {}),
  },
  ...(list.length > 0 ? { list: anyOf(list) } : {}),
  ...(author.length > 0 ? { sender: anyOf(author) } : {}),
  ...(time.length > 0 ? { time: anyOf(time) } : {}),
  ...(newestFirst ? { newestFirst } : {}),
});

/** A side known by what it lacks proves nothing alone; sides that nobody has any more are a layout that changed. */
const withSafeSides = (reading: MarkedReading, { byAbsence, buyer, seller }: TaughtLayout): MarkedReading => {
  const found = new Set(reading.messages.map(({ from }) => from));
  const isMarked = buyer.length > 0 && seller.length > 0;
  if (byAbsence)
    return found.has(byAbsence === 'buyer' ? 'seller' : 'buyer')
      ? reading
      : { ...reading, messages: reading.messages.map((message) => ({ ...message, from: 'unknown' })) };
  const lost = isMarked && found.size === 1 && found.has('unknown');
  return lost ? { ...reading, missing: [...reading.missing, 'writers'] } : reading;
};

const audienceOf = (box: Element, { noteSwitch, repliesOnly }: TaughtLayout): Audience => {
  const page = box.ownerDocument;
  const labelled = labelledAudience(box);
  if (labelled === 'internal') return labelled;
  if (!noteSwitch) return repliesOnly ? 'customer' : labelled;
  if (page.querySelector(anyOf(noteSwitch.on))) return 'internal';
  return page.querySelector(anyOf(noteSwitch.there)) ? 'customer' : 'unknown';
};

/** The adapter of a host that an agent taught: reads what is marked as it was then, and says so where it is not. */
export const taughtSite = (layout: TaughtLayout): SiteAdapter => {
  const marks = marksOf(layout);
  const isTicket = (url: string): boolean => addressShape(url) === layout.shape;
  const read = (place: ParentNode): MarkedReading => withSafeSides(readMarkedMessages(place, marks), layout);
  const site = tableSite({
    id: 'taught',
    name: 'Taught page',
    grade: 'B',
    evidenceDate: layout.taughtOn,
    detect: (page, url) =>
      isTicket(url) ||
      (page.querySelector(anyOf(layout.item)) !== null && page.querySelector(anyOf(layout.box)) !== null),
    messages: read,
    composers: [
      { box: anyOf(layout.box), audience: (box) => audienceOf(box, layout) },
      ...(layout.noteBox ? [{ box: anyOf(layout.noteBox), audience: 'internal' as const }] : []),
    ],
  });
  const readThread = (page: Document, url: string): ReadOutcome => {
    const outcome = site.readThread(page, url);
    if (outcome.ok) return layout.own ? { ok: true, thread: { ...outcome.thread, self: layout.own } } : outcome;
    // A ticket by its address, with a box to answer it, in which no message stands where it was taught.
    return outcome.reason === 'not-a-ticket' && isTicket(url) && findGenericComposer(page).ok
      ? { ok: false, reason: 'layout-changed', missing: ['messages'] }
      : outcome;
  };
  return { ...site, readThread };
};
