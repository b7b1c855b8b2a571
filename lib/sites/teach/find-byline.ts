import { bodyIn, foldedText, isMoment } from './find-body.ts';
import type { FoundItems } from './find-items.ts';
import { findSelectors } from './find-selectors.ts';

/** How names and times beside messages are found, and the names of the two writers. */
export interface FoundByline {
  readonly author: readonly string[];
  readonly time: readonly string[];
  readonly names: readonly [string, string];
}

const LONGEST_NAME = 60;
const NO_NAME = 'button, [role="button"], a[href^="#"], select, textarea, svg, [aria-hidden="true"]';

/** Elements of a message outside its words, with text of their own. */
const beside = (item: Element, found: FoundItems): readonly Element[] => {
  const body = bodyIn(item, found.bodies);
  if (body === item) return [];
  return [...item.querySelectorAll('*')].filter((each) => !body?.contains(each) && !each.contains(body));
};

const isLeaf = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');

const isName = (element: Element): boolean => {
  const text = foldedText(element);
  return (
    isLeaf(element) &&
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    /\p{L}/u.test(text) &&
    !isMoment(element) &&
    element.closest(NO_NAME) === null
  );
};

const shared = (found: FoundItems, isWanted: (element: Element) => boolean): readonly string[] => {
  const [one, other] = found.pair.map((item) => beside(item, found));
  const firstOf = (parts: readonly Element[] | undefined, selector: string) =>
    parts?.find((each) => each.matches(selector));
  for (const a of (one ?? []).filter(isWanted))
    for (const b of (other ?? []).filter(isWanted)) {
      if (a.tagName !== b.tagName) continue;
      const selectors = findSelectors(
        [a, b],
        (selector) => firstOf(one, selector) === a && firstOf(other, selector) === b,
      );
      if (selectors.length > 0) return selectors;
    }
  return [];
};

const isTime = (element: Element): boolean =>
  isMoment(element) && (isLeaf(element) || element.matches('time, [datetime]'));

/** Names and times as they stand beside the two messages; empty where none does. */
export function findByline(found: FoundItems): FoundByline {
  const author = shared(found, isName);
  const nameIn = (item: Element): string => {
    const element = beside(item, found).find((each) => author.some((selector) => each.matches(selector)));
    return element ? foldedText(element) : '';
  };
  return { author, time: shared(found, isTime), names: [nameIn(found.pair[0]), nameIn(found.pair[1])] };
}
