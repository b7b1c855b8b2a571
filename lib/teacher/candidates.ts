import type { TeachStep } from '../messages/index.ts';
import { boxAt } from '../sites/index.ts';

const MOST = 400;
const MOST_PARENTS = 20_000;
const BOXES = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], iframe';
const SWITCHES =
  'button, [role="tab"], [role="switch"], [role="radio"], [role="button"], input[type="radio"], input[type="checkbox"]';
const ELSEWHERE = 'nav, form, [contenteditable], head, script, style';
/** More of the window than this is no single message. */
const TALLEST = 0.8;

const isSeen = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

const isAlike = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName &&
  (a.classList.length === 0 || b.classList.length === 0 || [...a.classList].some((name) => b.classList.contains(name)));

/** Neighbours built alike, with words in them: what a conversation is made of. */
function messagesIn(page: Document): readonly Element[] {
  const found = new Set<Element>();
  for (const parent of [...page.querySelectorAll('body *, body')].slice(0, MOST_PARENTS)) {
    if (parent.childElementCount < 2 || parent.closest(ELSEWHERE)) continue;
    const children = [...parent.children].filter(
      (child) => (child.textContent ?? '').trim().length > 1 && isSeen(child),
    );
    for (const child of children)
      if (children.some((other) => other !== child && isAlike(child, other))) found.add(child);
    if (found.size >= MOST) break;
  }
  const rows = [...found].filter((each) => !/^(?:P|BR|SPAN|A|B|I|STRONG|EM|OPTION|BUTTON)$/.test(each.tagName));
  // What holds several of them is the conversation, or more of the page, not a message.
  return rows.filter((row) => rows.filter((other) => other !== row && row.contains(other)).length < 2);
}

const boxesIn = (page: Document): readonly Element[] =>
  [...page.querySelectorAll(BOXES)].filter((each) => boxAt(each) === each && isSeen(each)).slice(0, MOST);

/** Parts of a page that may be meant in a step, in page order: the keyboard goes from one to the next. */
export function candidatesFor(step: TeachStep, page: Document): readonly Element[] {
  switch (step) {
    case 'buyer':
    case 'own':
      return messagesIn(page);
    case 'box':
      return boxesIn(page);
    case 'note':
      return [...boxesIn(page), ...[...page.querySelectorAll(SWITCHES)].filter(isSeen).slice(0, MOST)];
  }
}

const holderOf = (a: Element, b: Element): Element | null => {
  for (let at: Element | null = a; at; at = at.parentElement) if (at.contains(b)) return at;
  return null;
};

/** The neighbour of a message that was pointed at before, around this element. */
const besideKnown = (element: Element, known: Element): Element | null => {
  const holder = holderOf(element, known);
  if (!holder || holder === element || holder === known) return null;
  let at = element;
  while (at.parentElement && at.parentElement !== holder) at = at.parentElement;
  return at;
};

/** What would be taken where the mouse stands: a whole message or box rather than the word under it. */
export function meantAt(element: Element, step: TeachStep, known: Element | undefined): Element {
  if (step === 'box') return boxAt(element) ?? element;
  if (step === 'note') return boxAt(element) ?? element.closest(`${SWITCHES}, a, label, li`) ?? element;
  if (step === 'own' && known) return besideKnown(element, known) ?? element;
  const room = (element.ownerDocument.defaultView?.innerHeight ?? 800) * TALLEST;
  let meant: Element | null = null;
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const current = at;
    const isRow = [...at.parentElement.children].some((other) => other !== current && isAlike(current, other));
    if (isRow && at.tagName !== 'BODY' && at.getBoundingClientRect().height <= room) meant = at;
  }
  return meant ?? element;
}
