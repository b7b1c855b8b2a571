import { isMarked } from '../shared/marked-message.ts';
import { bodyIn } from './find-body.ts';
import type { FoundItems } from './find-items.ts';
import { type Mark, marksOf } from './marks-of.ts';

/** Marks of the two sides. */
export interface FoundSides {
  readonly buyer: readonly string[];
  readonly seller: readonly string[];
  readonly byAbsence?: 'buyer' | 'seller';
}

const BUYER_WORDS = new Set(
  'customer buyer client requester contact visitor user guest enduser shopper incoming inbound in received left start them theirs other'.split(
    ' ',
  ),
);
const SELLER_WORDS = new Set(
  'agent staff seller operator team support own mine me self outgoing outbound out sent right end merchant shop us'.split(
    ' ',
  ),
);
const MOST_PARTS = 80;
const MOST_MARKS = 40;
const MOST = 3;
const FEW = 4;

/** Elements that may say whose a message is: around it up to the list, itself, and in it beside what was written. */
const partsOf = (item: Element, found: FoundItems): readonly Element[] => {
  const around: Element[] = [];
  for (let at = item.parentElement; at && at !== found.list && found.list.contains(at); at = at.parentElement)
    around.push(at);
  const body = bodyIn(item, found.bodies);
  const inside = [...item.querySelectorAll('*')].filter(
    (each) => each === body || !body?.contains(each) || body === item,
  );
  return [...around, item, ...(body === item ? [] : inside.slice(0, MOST_PARTS))];
};

interface SideMark extends Mark {
  /** Numbers of the messages that have it. */
  readonly extent: readonly number[];
  readonly speaks: boolean;
}

const RANK_SAYING_NOTHING = 6;

const marksOfSide = (which: 0 | 1, found: FoundItems): readonly SideMark[] => {
  const [own, other] = which === 0 ? found.pair : [found.pair[1], found.pair[0]];
  const words = which === 0 ? BUYER_WORDS : SELLER_WORDS;
  const has = (item: Element, { selector }: Mark) => isMarked(item, bodyIn(item, found.bodies), selector);
  const seen = new Map<string, Mark>();
  for (const mark of partsOf(own, found).flatMap(marksOf))
    if (mark.rank < RANK_SAYING_NOTHING && mark.source !== 'id' && !seen.has(mark.selector))
      seen.set(mark.selector, mark);
  return [...seen.values()]
    .filter((mark) => !has(other, mark) && has(own, mark) && found.list.closest(mark.selector) === null)
    .slice(0, MOST_MARKS)
    .map((mark) => ({
      ...mark,
      extent: found.items.flatMap((item, index) => (has(item, mark) ? [index] : [])),
      speaks: mark.words.some((word) => words.has(word)),
    }));
};

const areApart = (a: SideMark, b: SideMark): boolean => !a.extent.some((index) => b.extent.includes(index));

const sameExtent = (a: SideMark, b: SideMark): boolean => a.extent.join() === b.extent.join();

/** How well two marks tell the sides apart: by how many messages, by what they say, by standing in one place. */
const worth = (a: SideMark, b: SideMark, total: number): number =>
  (4 * (a.extent.length + b.extent.length)) / total +
  (a.speaks ? 2 : 0) +
  (b.speaks ? 2 : 0) +
  (a.source === b.source ? 1 : 0) -
  0.3 * (a.rank + b.rank);

/** The mark and others that say the same of every message; of few messages only those that speak for themselves. */
const withAlternatives = (chosen: SideMark, all: readonly SideMark[]): readonly string[] => {
  const others = all.filter(
    (mark) => mark !== chosen && sameExtent(mark, chosen) && mark.rank < 5 && (mark.speaks || mark.extent.length > 1),
  );
  return [chosen, ...others.toSorted((a, b) => a.rank - b.rank)].slice(0, MOST).map(({ selector }) => selector);
};

const bestPair = (buyers: readonly SideMark[], sellers: readonly SideMark[], total: number) => {
  let best: { readonly pair: readonly [SideMark, SideMark]; readonly worth: number } | null = null;
  for (const a of buyers)
    for (const b of sellers) {
      const value = worth(a, b, total);
      // Of one message each, a difference in one place is a difference of kind; in two places it may be chance.
      const isSound = a.source === b.source || (a.speaks && b.speaks) || a.extent.length + b.extent.length >= FEW;
      if (isSound && areApart(a, b) && value > (best?.worth ?? Number.NEGATIVE_INFINITY))
        best = { pair: [a, b], worth: value };
    }
  return best?.pair ?? null;
};

/** The same element's exact class without the mark; anything added or taken away is neither side. */
const exactClass = (mark: SideMark, marked: Element, bare: Element, found: FoundItems): string | null => {
  const isIn = (item: Element) => (item.matches(mark.selector) ? item : null);
  const places: readonly (readonly [Element | null, Element | null])[] = [
    [isIn(marked), bare],
    [bodyIn(marked, found.bodies), bodyIn(bare, found.bodies)],
    [marked.parentElement, bare.parentElement],
  ];
  const place = places.find(([at]) => at?.matches(mark.selector));
  const name = place?.[1]?.getAttribute('class') ?? '';
  return mark.source === 'class' && name !== '' && name.length <= 200 && !/["\\\n]/.test(name)
    ? `[class="${name}"]`
    : null;
};

const oneSided = (which: 'buyer' | 'seller', marks: readonly SideMark[], found: FoundItems): FoundSides | null => {
  const sound = marks.filter(
    ({ speaks, extent }) =>
      speaks || (found.items.length >= FEW && extent.length > 1 && extent.length < found.items.length),
  );
  const [best] = sound.toSorted(
    (a, b) => Number(b.speaks) - Number(a.speaks) || b.extent.length - a.extent.length || a.rank - b.rank,
  );
  if (!best) return null;
  const [marked, bare] = which === 'buyer' ? found.pair : [found.pair[1], found.pair[0]];
  const selectors = withAlternatives(best, sound);
  const exact = exactClass(best, marked, bare, found);
  const isOther =
    exact !== null &&
    !found.items.some(
      (item, index) => best.extent.includes(index) && isMarked(item, bodyIn(item, found.bodies), exact),
    );
  const bySelf = isOther && exact ? [exact] : [];
  const other = which === 'buyer' ? 'seller' : 'buyer';
  return {
    buyer: which === 'buyer' ? selectors : bySelf,
    seller: which === 'seller' ? selectors : bySelf,
    ...(bySelf.length > 0 ? { byAbsence: other } : {}),
  };
};

/** What tells the buyer's messages from the agent's own; empty where nothing does, so that nobody's words are given away. */
export function findSides(found: FoundItems): FoundSides {
  const buyers = marksOfSide(0, found);
  const sellers = marksOfSide(1, found);
  const pair = bestPair(buyers, sellers, found.items.length);
  if (pair) return { buyer: withAlternatives(pair[0], buyers), seller: withAlternatives(pair[1], sellers) };
  return oneSided('seller', sellers, found) ?? oneSided('buyer', buyers, found) ?? { buyer: [], seller: [] };
}
