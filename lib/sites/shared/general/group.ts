import { isShown } from '../is-shown.ts';

const MAX_ITEMS = 2_000;
const MAX_PARENTS = 20_000;

/** Structures that say themselves that they hold messages, best first. */
const STATED = [
  '[itemtype*="schema.org/EmailMessage"], [itemtype*="schema.org/Message"], [itemtype*="schema.org/Comment"]',
  '[role="log"] [role="article"], [role="log"] > *',
  '[role="feed"] > *',
  'article',
  '[role="list"] > [role="listitem"]',
];

/** Messages of a page that is not known: elements in page order. */
export type MessageGroup = readonly Element[];

/** Whether an element says who wrote it, or when, as a message does. */
export const hasByline = (item: Element): boolean =>
  item.querySelector(
    'time, [datetime], [itemprop="author"], [rel="author"], [class*="author"], [class*="sender"], [data-author]',
  ) !== null;

// One message of many may have lost its byline; a list of other things has few.
const mostlyBylined = (family: readonly Element[]): boolean => family.filter(hasByline).length * 2 > family.length;

const holdsText = (item: Element): boolean => (item.textContent?.trim().length ?? 0) > 1;

/** Items that stand in one place of the page; nested ones (a quoted article in an article) belong to their outer item. */
const usable = (items: readonly Element[]): MessageGroup => {
  const shown = items.filter(
    (item) => holdsText(item) && !item.closest('nav, aside, footer, [contenteditable="true"]') && isShown(item),
  );
  const counts = new Map<Element | null, Element[]>();
  let outer: Element | null = null;
  // In page order an outer element stands before what it holds.
  for (const item of shown) {
    if (outer?.contains(item)) continue;
    outer = item;
    const family = counts.get(item.parentElement);
    if (family) family.push(item);
    else counts.set(item.parentElement, [item]);
  }
  return [...counts.values()].reduce<MessageGroup>((best, each) => (each.length > best.length ? each : best), []);
};

const signature = (element: Element): string =>
  `${element.tagName}.${[...element.classList]
    .filter(
      (name) => !/left|right|in(coming|bound)?$|out(going|bound)?$|own|agent|customer|first|last|even|odd/i.test(name),
    )
    .sort()
    .join('.')}`;

/** Siblings built alike, each with a byline: the largest such family, where nothing states its meaning. */
const repeatedSiblings = (page: ParentNode): MessageGroup => {
  let best: MessageGroup = [];
  let seen = 0;
  for (const parent of page.querySelectorAll('div, section, main, ul, ol, tbody')) {
    seen += 1;
    if (seen > MAX_PARENTS) break;
    if (parent.childElementCount <= best.length || parent.childElementCount > MAX_ITEMS) continue;
    const families = new Map<string, Element[]>();
    for (const child of parent.children) {
      const key = signature(child);
      const family = families.get(key);
      if (family) family.push(child);
      else families.set(key, [child]);
    }
    for (const family of families.values()) {
      if (family.length < 2 || family.length <= best.length || !mostlyBylined(family)) continue;
      const items = usable(family);
      if (items.length > best.length) best = items;
    }
  }
  return best;
};

/** Neighbours of a group that look like messages too and were left out, since they are built otherwise. */
export function countNeighbours(items: MessageGroup): number {
  const parent = items[0]?.parentElement;
  if (!parent || parent.childElementCount > MAX_ITEMS) return 0;
  const own = new Set(items);
  return [...parent.children].filter(
    (child) =>
      !own.has(child) && hasByline(child) && !child.querySelector('textarea, [contenteditable]') && isShown(child),
  ).length;
}

const statedGroup = (page: ParentNode): MessageGroup => {
  for (const selector of STATED) {
    const items = usable([...page.querySelectorAll(selector)].slice(0, MAX_ITEMS));
    if (items.length > 0 && items.some(hasByline)) return items;
  }
  return [];
};

/** Finds what looks like a conversation, null where nothing does. */
export function findMessageGroup(page: ParentNode): MessageGroup | null {
  const stated = statedGroup(page);
  if (stated.length > 1) return stated;
  // One article may be anything; a row of like parts with names and times is a conversation.
  const siblings = repeatedSiblings(page);
  if (siblings.length > 1) return siblings;
  return stated.length > 0 ? stated : null;
}
