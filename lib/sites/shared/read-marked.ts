import type { Message, Role } from '../../thread/index.ts';
import { firstAndNewest } from './clip-messages.ts';
import { isShown } from './is-shown.ts';
import { readMailboxes } from './mail-address.ts';
import { bodyOf, isMarked, lineOf, readMarked, senderOf, statedRoles } from './marked-message.ts';
import type { MarkedReading, MessageMarks } from './selector-table.ts';

/** Part of a place that holds its conversation: the list where one is shown, else the place itself. */
export const listOf = (place: ParentNode, { list }: MessageMarks): ParentNode =>
  (list ? [...place.querySelectorAll(list)].find(isShown) : undefined) ?? place;

const foundIn = (list: ParentNode, { item }: MessageMarks): readonly Element[] =>
  typeof item === 'function'
    ? item(list)
    : [...list.querySelectorAll(item)].filter((each) => !each.parentElement?.closest(item));

const inOrder = (items: readonly Element[], { newestFirst, sortBy }: MessageMarks): readonly Element[] => {
  if (newestFirst) return [...items].reverse();
  if (!sortBy) return items;
  const numbers = new Map(items.map((item) => [item, Number.parseInt(item.getAttribute(sortBy) ?? '', 10)]));
  // One number missing would put its message anywhere.
  if ([...numbers.values()].some(Number.isNaN)) return items;
  return [...items].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
};

const shownOf = (items: readonly Element[], { ignore }: MessageMarks): readonly Element[] => {
  const shown = new Map<Element | null, boolean>();
  return items.filter((each) => {
    const parent = each.parentElement;
    const visible = shown.get(parent) ?? (parent === null || isShown(parent));
    shown.set(parent, visible);
    return visible && !(ignore && (each.matches(ignore) || each.querySelector(ignore)));
  });
};

interface Part {
  readonly item: Element;
  readonly body: Element | null;
  readonly roles: readonly Role[];
}

const isNote = (item: Element, body: Element | null, { note }: MessageMarks): boolean =>
  typeof note === 'function' ? note(item) : note !== undefined && isMarked(item, body, note);

/** Bodies outside any item: their item lost its mark, so nobody knows whose they are. */
const strayBodies = (list: ParentNode, { body, ignore }: MessageMarks, items: readonly Element[]): number => {
  const known = new Set<Node>(items);
  const isStray = (each: Element): boolean => {
    for (let at: Node | null = each; at && at !== list; at = at.parentNode) if (known.has(at)) return false;
    return !(ignore && each.closest(ignore)) && isShown(each);
  };
  return [...list.querySelectorAll(body)].filter(isStray).length;
};

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
  const found = inOrder(foundIn(list, marks), marks);
  const kept = firstAndNewest(found);
  const items = shownOf(kept, marks);
  const all = items.map((item): Part => {
    const body = bodyOf(item, marks);
    return { item, body, roles: statedRoles(item, body, marks) };
  });
  const notes = new Set(all.filter(({ item, body }) => isNote(item, body, marks)));
  const parts = all.filter((part) => !notes.has(part));
  const strays = strayBodies(list, marks, found);
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
    hidden: parts.length - messages.length + strays + more + found.length - kept.length,
    // A conversation of nothing but notes is no layout that changed.
    missing: notes.size > 0 && parts.length === 0 ? [] : missingOf(parts, marks, !marks.list || list !== place),
  };
}
