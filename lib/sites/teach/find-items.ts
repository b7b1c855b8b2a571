import { isShown } from '../shared/is-shown.ts';
import { bodyChain, type FoundBodies, findBodies } from './find-body.ts';
import { findSelectors } from './find-selectors.ts';

/** The messages around two of them. */
export interface FoundItems {
  /** The two messages as whole elements. */
  readonly pair: readonly [Element, Element];
  readonly bodies: FoundBodies;
  readonly list: Element;
  readonly listSelectors: readonly string[];
  readonly itemSelectors: readonly string[];
  /** All messages, in page order. */
  readonly items: readonly Element[];
}

/** Why two elements are not two messages of one conversation. */
export type PairFault = 'same-message' | 'no-pattern';

type Pair = readonly [Element, Element];

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

const matchesIn = (place: ParentNode, selectors: readonly string[]): readonly Element[] =>
  selectors.length === 0 ? [] : outermost([...place.querySelectorAll(selectors.join())].filter(isShown));

const holderOf = (a: Element, b: Element): Element | null => {
  for (let at: Element | null = a; at; at = at.parentElement) if (at.contains(b)) return at;
  return null;
};

const childTowards = (top: Element, inner: Element): Element => {
  let at = inner;
  while (at.parentElement && at.parentElement !== top) at = at.parentElement;
  return at;
};

const countIn = (element: Element, selectors: readonly string[]): number =>
  (element.matches(selectors.join()) ? 1 : 0) || matchesIn(element, selectors).length;

/** Pairs of elements that may be the two messages, from the outermost, each pair as far from its bodies. */
const pairsAround = (tops: Pair, bodies: Pair): readonly Pair[] => {
  const [one, other] = tops.map((top, which) => {
    const path: Element[] = [];
    for (let at: Element | null = bodies[which] ?? null; at; at = at === top ? null : at.parentElement) path.push(at);
    return path;
  });
  const depth = Math.min(one?.length ?? 0, other?.length ?? 0);
  const pairs = Array.from({ length: depth }, (_, step): Pair[] => {
    const [a, b] = [one?.[depth - 1 - step], other?.[depth - 1 - step]];
    return a && b ? [[a, b]] : [];
  });
  return [tops, ...pairs.flat()];
};

/** Days or senders may stand in boxes of their own: then what holds these boxes holds the conversation. */
const widened = (list: Element, bodies: readonly Element[]): Element => {
  const parent = list.parentElement;
  if (!parent || list.tagName === 'BODY') return list;
  const alike = [...parent.children].filter(
    (each) => each.tagName === list.tagName && each.getAttribute('class') === list.getAttribute('class'),
  );
  return alike.some((each) => each !== list && bodies.some((body) => each.contains(body))) ? parent : list;
};

const listSelectorsOf = (page: Document, list: Element): readonly string[] =>
  list.tagName === 'BODY' || list.tagName === 'HTML'
    ? []
    : findSelectors([list], (selector) => [...page.querySelectorAll(selector)].find(isShown) === list);

/** Selectors under which every body of the list has an item of its own. */
const itemSelectorsOf = (
  list: Element,
  pair: Pair,
  {
    bodySelectors,
    listSelectors,
  }: { readonly bodySelectors: readonly string[]; readonly listSelectors: readonly string[] },
): readonly string[] => {
  const bodies = matchesIn(list, bodySelectors);
  const bodiesOf = (item: Element): number => bodies.filter((body) => item.contains(body)).length;
  const holds = (items: readonly Element[]): boolean =>
    pair.every((item) => items.includes(item)) &&
    bodies.every((body) => items.filter((item) => item.contains(body)).length === 1) &&
    items.every((item) => bodiesOf(item) <= 1);
  const common = findSelectors(pair, (selector) => saysSomething(selector) && holds(matchesIn(list, [selector])));
  if (common.length > 0) return common;
  const alone = pair.map((own) =>
    findSelectors([own], (selector) => {
      const items = matchesIn(list, [selector]);
      return saysSomething(selector) && items.includes(own) && items.every((item) => bodiesOf(item) === 1);
    }),
  );
  const both = [...new Set(alone.flat())];
  if (alone.every((selectors) => selectors.length > 0) && holds(matchesIn(list, both))) return both;
  const places = byPlace(list, listSelectors, pair[0]);
  return places.length > 0 && holds(matchesIn(list.ownerDocument, places)) ? places : [];
};

/** Children of the list one by one, where nothing but their place tells what they are. */
const byPlace = (list: Element, listSelectors: readonly string[], item: Element): readonly string[] =>
  item.parentElement === list ? listSelectors.map((selector) => `${selector} > ${item.tagName.toLowerCase()}`) : [];

const saysSomething = (selector: string): boolean => !/^(?:div|span|p|td)$/.test(selector);

// `li` or a computed name alone may stand anywhere in the page once the list is another.
const anchored = (selectors: readonly string[], listSelectors: readonly string[]): readonly string[] =>
  selectors.flatMap((selector) =>
    /^[a-z]+$/.test(selector) ? listSelectors.slice(0, 1).map((list) => `${list} ${selector}`) : [selector],
  );

/** The conversation around two pointed messages, or why there is none. */
export function findItems(pointed: readonly [Element, Element]): FoundItems | PairFault {
  const [one, other] = pointed;
  const holder = holderOf(one, other);
  if (!holder || holder === one || holder === other) return 'same-message';
  const page = one.ownerDocument;
  const tops = [childTowards(holder, one), childTowards(holder, other)] as const;
  const place = listSelectorsOf(page, holder);
  const nameOfItem = byPlace(holder, place, tops[0])[0] ?? '';
  if (bodyChain(one, tops[0]).some((each) => each.contains(other))) return 'same-message';
  const bodies = findBodies(tops, pointed, nameOfItem);
  if (!bodies) return 'no-pattern';
  const list = widened(holder, matchesIn(page, bodies.selectors));
  const listSelectors = list === holder ? place : listSelectorsOf(page, list);
  for (const pair of pairsAround(tops, bodies.bodies)) {
    const named = itemSelectorsOf(list, pair, { bodySelectors: bodies.selectors, listSelectors });
    if (named.length === 0) continue;
    const itemSelectors = anchored(named, listSelectors);
    const all = matchesIn(page, itemSelectors).filter((item) => list.contains(item));
    const items = all.filter((item) => countIn(item, bodies.selectors) > 0);
    if (pair.every((item) => items.includes(item))) return { pair, bodies, list, listSelectors, itemSelectors, items };
  }
  return 'no-pattern';
}
