import type { Passage } from '../messages/index.ts';
import { findPassage } from './find-passage.ts';

/** Name of the highlight; its colours come with the panel, since a page's own rules may forbid styles. */
export const HIGHLIGHT_NAME = 'middle-ground-passage';

const SHOWN_MS = 12_000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Frames of the page that may be looked into: a mail is often shown in one. */
const framesOf = (page: Document): readonly Document[] =>
  [...page.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument ?? [];
    } catch {
      return [];
    }
  });

/**
 * Scrolls to the words and colours them for a while by the CSS Custom Highlight API: nothing is added to the page's DOM.
 * @returns false where the page does not show them.
 */
export function pointAtPassage(page: Document, passage: Passage): boolean {
  clearTimeout(fading);
  for (const place of [page, ...framesOf(page)]) {
    const highlights = (place.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights;
    highlights?.delete(HIGHLIGHT_NAME);
    const range = findPassage(place, passage);
    if (!range) continue;
    const calm = place.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    highlights?.set(HIGHLIGHT_NAME, new Highlight(range));
    fading = setTimeout(() => highlights?.delete(HIGHLIGHT_NAME), SHOWN_MS);
    return true;
  }
  return false;
}
