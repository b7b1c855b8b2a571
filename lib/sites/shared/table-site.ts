import type { Message } from '../../thread/index.ts';
import type { ComposerOutcome, PageThread, ReadOutcome, SiteAdapter } from '../site.ts';
import { clipMessages } from './clip-messages.ts';
import { findMarkedComposer } from './find-marked-composer.ts';
import { findGenericComposer } from './general/composer.ts';
import { findGeneralMessages, type GeneralReading, generalKey, readGeneral } from './general/read-general.ts';
import { isShown } from './is-shown.ts';
import { lineOf } from './marked-message.ts';
import { readBy } from './read-by.ts';
import { listOf, readMarkedMessages } from './read-marked.ts';
import type { MarkedReading, SelectorTable } from './selector-table.ts';

const idOf = ({ key }: SelectorTable, page: Document, url: string): string | null => {
  if (typeof key === 'function') return key(page, url);
  const groups = key?.exec(url)?.slice(1).filter(Boolean) ?? [];
  return groups.length > 0 ? groups.join('-') : null;
};

const readsGenerally = ({ grade, mayReadGenerally }: SelectorTable): boolean =>
  grade === 'C' || grade === 'D' || mayReadGenerally === true;

const placeOf = (table: SelectorTable, page: Document, id: string | null): ParentNode | null =>
  table.pane ? table.pane(page, id ?? '') : page;

const markedIn = ({ messages }: SelectorTable, place: ParentNode): MarkedReading | null =>
  typeof messages === 'function' ? messages(place) : messages ? readMarkedMessages(place, messages) : null;

const withinOf = ({ within }: SelectorTable, page: Document): ParentNode | undefined =>
  (within ? page.querySelector(within) : null) ?? undefined;

const subjectOf = ({ subject }: SelectorTable, place: ParentNode): string => {
  const element = subject ? place.querySelector(subject) : null;
  const written = element && 'value' in element && typeof element.value === 'string' ? element.value : '';
  return (written || element?.getAttribute('title') || lineOf(element)).trim();
};

interface Found {
  readonly table: SelectorTable;
  readonly place: ParentNode;
  readonly url: string;
  readonly key: string;
}

const threadOf = (
  { table, place, url, key }: Found,
  { messages, dropped, subject }: GeneralReading,
  more: Pick<PageThread, 'general' | 'hiddenMessages'>,
): ReadOutcome => {
  const named = subjectOf(table, place) || subject;
  const order = table.order?.(place, url).join('\n');
  return {
    ok: true,
    thread: {
      key,
      ...readBy(table, more.general),
      ...(named ? { subject: named } : {}),
      messages,
      hiddenMessages: more.hiddenMessages + dropped,
      ...(order ? { orderText: order } : {}),
    },
  };
};

const keyFor = (table: SelectorTable, id: string | null, url: string, first: Message): string =>
  `${table.id}:${id ?? generalKey(url, first)}`;

/** Messages in view of a site that names its conversations in the page, and no name: its place has changed. */
const isNameless = ({ key, messages }: SelectorTable, page: Document): boolean =>
  typeof key === 'function' && typeof messages === 'object' && [...page.querySelectorAll(messages.body)].some(isShown);

/** On a site for messages, several signed ones are a conversation also where the box to answer it is not found. */
const isUnanswerable = (page: Document): boolean => {
  const messages = findGeneralMessages(page);
  return messages.length > 1 && messages.every(({ author }) => author !== undefined);
};

const fail = (
  reason: 'not-a-ticket' | 'layout-changed' | 'still-loading',
  missing: readonly string[],
): ReadOutcome => ({
  ok: false,
  reason,
  missing,
});

const readThread = (table: SelectorTable, page: Document, url: string): ReadOutcome => {
  const id = idOf(table, page, url);
  if (table.key && id === null)
    return isNameless(table, page) ? fail('layout-changed', ['conversation']) : fail('not-a-ticket', []);
  const place = placeOf(table, page, id);
  if (!place) return fail('layout-changed', ['open ticket']);
  const marked = markedIn(table, place);
  const first = marked?.messages[0];
  if (marked && first && marked.missing.length === 0)
    return threadOf({ table, place, url, key: keyFor(table, id, url, first) }, clipMessages(marked.messages), {
      general: table.grade === 'C' || table.grade === 'D',
      hiddenMessages: marked.hidden,
    });
  const within = withinOf(table, page);
  const isConversation = id !== null || within !== undefined;
  const general = readsGenerally(table) ? readGeneral(page, { ...(within ? { within } : {}), isConversation }) : null;
  const opening = general?.messages[0];
  if (general && opening)
    return threadOf({ table, place, url, key: keyFor(table, id, url, opening) }, general, {
      general: true,
      hiddenMessages: 0,
    });
  if (!marked && isUnanswerable(page)) return fail('layout-changed', ['reply box']);
  if (!marked || (marked.missing.length === 0 && !first))
    return fail(page.readyState === 'loading' ? 'still-loading' : 'not-a-ticket', []);
  if (table.replyPage?.test(url)) return fail('not-a-ticket', []);
  // Nothing of the ticket is there at all: an application that is still drawing it.
  const drawn = marked.hidden > 0 || subjectOf(table, place) !== '' || findComposer(table, page, url).ok;
  const begun = typeof table.messages === 'object' && listOf(place, table.messages) !== place;
  if (drawn || begun || first) return fail('layout-changed', marked.missing);
  return table.key ? fail('still-loading', marked.missing) : fail('not-a-ticket', []);
};

const findComposer = (table: SelectorTable, page: Document, url: string): ComposerOutcome => {
  const place = placeOf(table, page, idOf(table, page, url));
  const own: ComposerOutcome =
    place && table.composers
      ? findMarkedComposer(page, place, table.composers)
      : { ok: false, reason: 'composer-missing' };
  return own.ok || !readsGenerally(table) ? own : findGenericComposer(page);
};

const threadKey = (table: SelectorTable, page: Document, url: string): string | null => {
  const id = idOf(table, page, url);
  if (id !== null) return placeOf(table, page, id) ? `${table.id}:${id}` : null;
  if (table.key) return null;
  const marked = markedIn(table, page);
  const first = marked && marked.missing.length === 0 ? marked.messages[0] : undefined;
  const opening = first ?? findGeneralMessages(page, withinOf(table, page))[0];
  return opening ? keyFor(table, null, url, opening) : null;
};

/**
 * The adapter of a site that is known by a table. Where the grade is C or D the marks are tried, then the general reader,
 * and the thread is marked as read in general mode either way.
 */
export const tableSite = (table: SelectorTable): SiteAdapter => ({
  id: table.id,
  name: table.name,
  grade: table.grade,
  evidenceDate: table.evidenceDate,
  detect: table.detect,
  threadKey: (page, url) => threadKey(table, page, url),
  readThread: (page, url) => readThread(table, page, url),
  findComposer: (page, url) => findComposer(table, page, url),
});
