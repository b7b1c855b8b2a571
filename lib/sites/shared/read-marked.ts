import type { Message, Role } from '../../thread/index.ts';
import { isShown } from './is-shown.ts';
import { readMailboxes } from './mail-address.ts';
import { bodyOf, isMarked, lineOf, readMarked, senderOf, statedRoles } from './marked-message.ts';
import type { MarkedReading, MessageMarks } from './selector-table.ts';

const MAX_ITEMS = 5_000;

/** Part of a place that holds its conversation: the list where one is shown, else the place itself. */
export const listOf = (place: ParentNode, { list }: MessageMarks): ParentNode =>
  (list ? [...place.querySelectorAll(list)].find(isShown) : undefined) ?? place;

const itemsOf = (list: ParentNode, { item, ignore }: MessageMarks): readonly Element[] => {
  const found =
    typeof item === 'function'
      ? item(list)
      : [...list.querySelectorAll(item)].filter((each) => !each.parentElement?.closest(item));
  const shown = new Map<Element | null, boolean>();
  return found.slice(-MAX_ITEMS).filter((each) => {
    const parent = each.parentElement;
    const visible = shown.get(parent) ?? (parent === null || isShown(parent));
    shown.set(parent, visible);
    return visible && !(ignore && (each.matches(ignore) || each.querySelector(ignore)));
  });
};

const inOrder = (items: readonly Element[], { newestFirst, sortBy }: MessageMarks): readonly Element[] => {
  if (newestFirst) return [...items].reverse();
  if (!sortBy) return items;
  const numbers = new Map(items.map((item) => [item, Number.parseInt(item.getAttribute(sortBy) ?? '', 10)]));
  // One number missing would put its message anywhere.
  if ([...numbers.values()].some(Number.isNaN)) return items;
  return [...items].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
};

interface Part {
  readonly item: Element;
  readonly body: Element | null;
  readonly roles: readonly Role[];
}

const isNote = (item: Element, body: Element | null, { note }: MessageMarks): boolean =>
  typeof note === 'function' ? note(item) : note !== undefined && isMarked(item, body, note);

/** Bodies outside any item: their item lost its mark, so nobody knows whose they are. */
const strayBodies = (list: ParentNode, { body, ignore }: MessageMarks, items: readonly Element[]): number =>
  [...list.querySelectorAll(body)].filter(
    (each) => !(ignore && each.closest(ignore)) && !items.some((item) => item.contains(each)) && isShown(each),
  ).length;

/** What stands there, and each address in it: `Mara Lind <mara@example.com>` names her twice. */
const namesOf = (element: Element): readonly string[] => {
  const line = lineOf(element).toLowerCase();
  return line ? [line, ...readMailboxes(line).map(({ address }) => address)] : [];
};

const roleOf = (part: Part, author: Message['author'], buyers: ReadonlySet<string>, unmarked: Role): Role => {
  if (part.roles.length > 0) return part.roles.length === 1 ? (part.roles[0] ?? 'unknown') : 'unknown';
  const named = [author?.name, author?.address].some((each) => each !== undefined && buyers.has(each.toLowerCase()));
  return named ? 'buyer' : unmarked;
};

const missingOf = (parts: readonly Part[], marks: MessageMarks, hasList: boolean): readonly string[] => {
  if (parts.length === 0) return [...(hasList ? [] : ['conversation']), 'messages'];
  return [
    ...(parts.some(({ body }) => body) ? [] : ['message body']),
    ...(!marks.sender || parts.some(({ item, body }) => senderOf(item, body, marks)) ? [] : ['sender']),
  ];
};

/**
 * Reads the messages of a place by a site's marks. A message without a body is counted as hidden, one without a stated
 * role stays unknown; where every message lacks the same part, that part is named as missing.
 */
export function readMarkedMessages(place: ParentNode, marks: MessageMarks): MarkedReading {
  const list = listOf(place, marks);
  const items = inOrder(itemsOf(list, marks), marks);
  const all = items.map((item): Part => {
    const body = bodyOf(item, marks);
    return { item, body, roles: statedRoles(item, body, marks) };
  });
  const notes = new Set(all.filter(({ item, body }) => isNote(item, body, marks)));
  const parts = all.filter((part) => !notes.has(part));
  const strays = strayBodies(list, marks, items);
  const buyers = new Set(marks.buyerNames ? [...place.querySelectorAll(marks.buyerNames)].flatMap(namesOf) : []);
  const unmarked = marks.unmarked && parts.some(({ roles }) => roles.length > 0) ? marks.unmarked : 'unknown';
  const messages = parts.flatMap((part) => {
    if (!part.body) return [];
    const read = readMarked(part.item, part.body, marks);
    return [{ from: roleOf(part, read.author, buyers, unmarked), ...read }];
  });
  const more = marks.more && place.querySelector(marks.more) ? 1 : 0;
  return {
    messages,
    hidden: parts.length - messages.length + strays + more,
    // A conversation of nothing but notes is no layout that changed.
    missing: notes.size > 0 && parts.length === 0 ? [] : missingOf(parts, marks, !marks.list || list !== place),
  };
}
