import { findSelectors } from './find-selectors.ts';

const CONTROLS = 'button, [role="button"], input, select, textarea, img, svg';
const MOMENTS = 'time, [datetime]';
/** Parts of what a person writes. */
const PROSE = new Set('P BR UL OL LI BLOCKQUOTE PRE TABLE A SPAN B I U EM STRONG FONT CODE DIV HR IMG'.split(' '));
const MOMENT = /\d{1,2}[:.]\d\d|\b\d{4}\b|\b\d{1,2}\.? \p{L}{3}/u;
const LONGEST_BYLINE = 60;

/** Text of an element with its white space folded. */
export const foldedText = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element is or holds a moment, as pages show it beside a message. */
export const isMoment = (element: Element): boolean => {
  const text = foldedText(element);
  return element.matches(MOMENTS) || (text.length > 0 && text.length <= 40 && MOMENT.test(text));
};

const signature = (element: Element): string => `${element.tagName} ${element.getAttribute('class') ?? ''}`;

/** Whether a neighbour of a message's words is something else: a name, a time, controls, attachments. */
const isForeign = (neighbour: Element, body: Element): boolean => {
  const text = foldedText(neighbour);
  const bare = neighbour.getAttributeNames().length === 0;
  if (bare && PROSE.has(neighbour.tagName) && !isMoment(neighbour)) return false;
  if (neighbour.matches(`${CONTROLS}, ${MOMENTS}`) || neighbour.querySelector(`${CONTROLS}, ${MOMENTS}`)) return true;
  if (text === '') return false;
  if (signature(neighbour) === signature(body)) return false;
  return text.length <= LONGEST_BYLINE || isMoment(neighbour);
};

const ownText = (element: Element): number =>
  [...element.childNodes].reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0),
    0,
  );

/** The element in which most is written; a frame that shows a mail counts as one. */
const wordiest = (item: Element): Element => {
  const frame = item.querySelector('iframe');
  if (frame) return frame;
  const all = [item, ...item.querySelectorAll('*')].filter((each) => !each.closest(CONTROLS) && !isMoment(each));
  return all.reduce((best, each) => (ownText(each) > ownText(best) ? each : best), item);
};

/** From the element that was pointed at, if it holds words, else from the wordiest one. */
const startOf = (pointed: Element, item: Element): Element => {
  const isWords = pointed !== item && ownText(pointed) > 1 && !isMoment(pointed) && pointed.closest(CONTROLS) === null;
  return pointed.tagName === 'IFRAME' || isWords ? pointed : wordiest(item);
};

/** Elements that may be a message's body, outermost first: from the words outwards until something else stands beside. */
export function bodyChain(pointed: Element, item: Element): readonly Element[] {
  const chain = [startOf(pointed, item)];
  for (;;) {
    const [body] = chain;
    const parent = body?.parentElement;
    if (!body || !parent || body === item || !item.contains(parent)) return chain;
    if ([...parent.children].some((each) => each !== body && isForeign(each, body))) return chain;
    chain.unshift(parent);
  }
}

/** The bodies of the two messages and how bodies are found. */
export interface FoundBodies {
  readonly bodies: readonly [Element, Element];
  readonly selectors: readonly string[];
}

const firstIn = (item: Element, selector: string): Element | null =>
  item.matches(selector) ? item : item.querySelector(selector);

/** The element of a message that holds what was written; null where nothing is found. */
export const bodyIn = (item: Element, { selectors }: FoundBodies): Element | null => firstIn(item, selectors.join());

/** Path of an element below another, counted; only where nothing names it. */
const pathBelow = (top: Element, element: Element): string => {
  const steps: string[] = [];
  for (let at = element; at !== top && at.parentElement; at = at.parentElement) {
    const alike = [...at.parentElement.children].filter((each) => each.tagName === at.tagName);
    steps.unshift(`${at.tagName.toLowerCase()}:nth-of-type(${alike.indexOf(at) + 1})`);
  }
  return steps.join(' > ');
};

/** Bodies of two messages: outermost elements that one selector finds in both, else each by its own. Null where neither can be named. */
export function findBodies(
  items: readonly [Element, Element],
  pointed: readonly [Element, Element],
  nameOfItem: string,
): FoundBodies | null {
  const [one, other] = [bodyChain(pointed[0], items[0]), bodyChain(pointed[1], items[1])];
  for (const a of one)
    for (const b of other) {
      if (a.tagName !== b.tagName) continue;
      const fits = (selector: string) => firstIn(items[0], selector) === a && firstIn(items[1], selector) === b;
      const selectors = findSelectors([a, b], fits);
      if (selectors.length > 0) return { bodies: [a, b], selectors };
    }
  const [a, b] = [one[0], other[0]];
  if (!a || !b) return null;
  const alone = (body: Element, item: Element) => findSelectors([body], (selector) => firstIn(item, selector) === body);
  const [ofA, ofB] = [alone(a, items[0]), alone(b, items[1])];
  const both = [...new Set([...ofA, ...ofB])];
  const fitsBoth = firstIn(items[0], both.join() || '*') === a && firstIn(items[1], both.join() || '*') === b;
  if (ofA.length > 0 && ofB.length > 0 && fitsBoth) return { bodies: [a, b], selectors: both };
  const path = pathBelow(items[0], a);
  const isSame = path !== '' && path === pathBelow(items[1], b) && nameOfItem !== '';
  return isSame ? { bodies: [a, b], selectors: [`${nameOfItem} > ${path}`] } : null;
}
