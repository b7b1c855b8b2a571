import type { Audience, ComposerOutcome } from '../../site.ts';
import { isShown } from '../is-shown.ts';

const BOXES = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
const NOT_A_REPLY =
  '[role="search"], [role="combobox"], [aria-autocomplete], nav, [aria-hidden="true"], [readonly], [disabled], [type="search"]';

/** A box, and the element of the page it stands in: itself, a frame, or the host of a shadow root. */
interface FoundBox {
  readonly element: HTMLElement;
  readonly outer: HTMLElement;
}

const INTERNAL = /\b(internal|private|note|notes|interne?|notiz|nota|privat[eo]?)\b/i;
const PUBLIC =
  /\b(reply|respond|response|answer|message|customer|public|antwort(en)?|répon(se|dre)|responder|risposta|rispondi|resposta)\b/i;

const ATTRIBUTES = ['aria-label', 'placeholder', 'name', 'id', 'data-placeholder', 'data-audience'];

/** What the box and its label call themselves, words apart. */
const describe = (box: Element): string => {
  const id = box.getAttribute('id');
  const label = id
    ? [...box.ownerDocument.querySelectorAll('label[for]')].find((each) => each.getAttribute('for') === id)
    : null;
  const own = ATTRIBUTES.map((name) => box.getAttribute(name) ?? '');
  return [...own, label?.textContent ?? '', box.closest('label')?.textContent ?? '']
    .join(' ')
    .slice(0, 1_000)
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
};

/** Who reads what is written into a box, only where these words say so; both or neither is unknown. */
export const statedAudience = (words: string): Audience => {
  const internal = INTERNAL.test(words);
  return internal === PUBLIC.test(words) ? 'unknown' : internal ? 'internal' : 'customer';
};

/** Who reads what is written into a box, by its own label, name and placeholder. */
export const labelledAudience = (box: Element): Audience => statedAudience(describe(box));

/** What may be a reply box in one document or shadow root, inner ones left out. */
const boxesIn = (place: ParentNode): readonly HTMLElement[] => {
  const boxes = [...place.querySelectorAll<HTMLElement>(BOXES)]
    .slice(0, 200)
    .filter((box) => !box.closest(NOT_A_REPLY));
  return boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
};

/** Boxes of the page and of the frames it writes itself, as TinyMCE does; where none is, those in open shadow roots. */
const allBoxes = (page: Document): readonly FoundBox[] => {
  const here = boxesIn(page).map((element) => ({ element, outer: element }));
  const framed = [...page.querySelectorAll('iframe')].flatMap((outer) =>
    outer.contentDocument ? boxesIn(outer.contentDocument).map((element) => ({ element, outer })) : [],
  );
  if (here.length + framed.length > 0) return [...here, ...framed];
  return [...page.querySelectorAll<HTMLElement>('*')].flatMap((outer) =>
    outer.shadowRoot ? boxesIn(outer.shadowRoot).map((element) => ({ element, outer })) : [],
  );
};

/** The page's reply box: the one the agent stands in, else the only one that is meant for customers, else the last. */
export function findGenericComposer(page: Document): ComposerOutcome {
  const all = allBoxes(page);
  const shown = all
    .filter(({ element, outer }) => isShown(outer) && isShown(element))
    .map((found) => ({ ...found, audience: labelledAudience(found.element) }));
  const forCustomers = shown.filter(({ audience }) => audience === 'customer');
  const chosen =
    shown.find(({ outer }) => outer.contains(page.activeElement)) ??
    forCustomers.at(-1) ??
    (shown.length > 0 ? shown.at(-1) : undefined);
  if (!chosen) return { ok: false, reason: all.length > 0 ? 'composer-hidden' : 'composer-missing' };
  const { element, audience } = chosen;
  return {
    ok: true,
    composer: { element, audience },
  };
}
