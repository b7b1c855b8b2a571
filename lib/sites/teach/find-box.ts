import { isShown } from '../shared/is-shown.ts';
import { findSelectors } from './find-selectors.ts';

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

const isWritable = (element: Element): boolean => element.matches(EDITABLE) || isEditorFrame(element);

const isEditorFrame = (element: Element): boolean =>
  element.tagName === 'IFRAME' &&
  (element as HTMLIFrameElement).contentDocument?.body?.getAttribute('contenteditable') === 'true';

/** The box that was meant by pointing at it, at a part of it, or at the frame around it; null where none was. */
export function boxAt(pointed: Element): Element | null {
  if (isEditorFrame(pointed)) return pointed;
  let outer: Element | null = null;
  for (let at: Element | null = pointed; at; at = at.parentElement) if (at.matches(EDITABLE)) outer = at;
  if (outer) return outer;
  const inside = [...pointed.querySelectorAll(`${EDITABLE}, iframe`)].filter(
    (each) => isWritable(each) && isShown(each),
  );
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** Selectors that find this box and, among all that is shown, no other. */
export function boxSelectors(box: Element): readonly string[] {
  const page = box.ownerDocument;
  const selectors = findSelectors([box], (selector) => {
    const found = [...page.querySelectorAll(selector)].filter(isShown);
    return found.length === 1 && found[0] === box;
  });
  const named = selectors.filter((selector) => selector.includes('['));
  // Any other text box is a `textarea` too.
  return named.length > 0 ? named : selectors;
}

/** How a page tells that notes are written now. */
export interface FoundSwitch {
  readonly there: readonly string[];
  readonly on: readonly string[];
}

const STATES = ['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current'];
const ACTIVE = /(?:^|[-_])(?:is-)?(?:active|selected|current|checked|on)$/i;

/** Class by which a neighbour of a switch says that it is the chosen one. */
const activeClass = (control: Element): string | null => {
  const around = [
    ...(control.parentElement?.children ?? []),
    ...(control.parentElement?.parentElement?.children ?? []),
  ];
  const names = around.flatMap((each) => [...each.classList]).filter((name) => ACTIVE.test(name));
  return names[0] ?? ([...control.classList].find((name) => ACTIVE.test(name)) || null);
};

/** The state that a switch has while it is on; null where the page does not show one. */
const stateOf = (control: Element): ((selector: string) => string) | null => {
  if (control.matches('input[type="radio"], input[type="checkbox"]')) return (selector) => `${selector}:checked`;
  const attribute = STATES.find((name) => control.hasAttribute(name));
  if (attribute) return (selector) => `${selector}[${attribute}="true"]`;
  if (control.hasAttribute('data-state')) {
    const pairs: Readonly<Record<string, string>> = { inactive: 'active', unchecked: 'checked', off: 'on' };
    const now = control.getAttribute('data-state') ?? '';
    const on = pairs[now] ?? (Object.values(pairs).includes(now) ? now : null);
    if (on) return (selector) => `${selector}[data-state="${on}"]`;
  }
  const active = activeClass(control);
  return active && !/["\\]/.test(active) ? (selector) => `${selector}[class~="${active}"]` : null;
};

const CONTROL = 'input, button, [role="tab"], [role="switch"], [role="radio"], [role="button"], a, label, li';

/** Learns a switch between reply and note; null where the page does not show which of them is on. */
export function findNoteSwitch(pointed: Element): FoundSwitch | null {
  const closest = pointed.closest(CONTROL) ?? pointed;
  const control = (closest.tagName === 'LABEL' ? (closest as HTMLLabelElement).control : null) ?? closest;
  const state = stateOf(control);
  if (!state) return null;
  const page = control.ownerDocument;
  const there = findSelectors([control], (selector) => [...page.querySelectorAll(selector)].length === 1);
  return there.length > 0 ? { there, on: there.map(state) } : null;
}
