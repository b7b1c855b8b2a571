import { EDITORS, type Editor } from '../editors/index.ts';
import { type Composer, findSite, type NoComposer, SITES, type SiteAdapter } from '../sites/index.ts';

/** Site of the page now; asked anew each time, since pages change under one address. */
export function siteOf(page: Document): SiteAdapter | undefined {
  return findSite(SITES, page, page.location?.href ?? '');
}

/** Key of the conversation in view, null where none is or the page resists reading. */
export function threadKeyOf(page: Document): string | null {
  try {
    return siteOf(page)?.threadKey(page, page.location.href) ?? null;
  } catch {
    return null;
  }
}

/** The reply box in view, or why there is none. */
export function composerOf(page: Document): Composer | NoComposer {
  try {
    const found = siteOf(page)?.findComposer(page, page.location.href);
    return found?.ok ? found.composer : (found?.reason ?? 'composer-missing');
  } catch {
    return 'composer-missing';
  }
}

/** Editor for a box: the kind its site names where that fits, else the first that fits. */
export function editorOf({ element, editor }: Composer): Editor | undefined {
  return (
    EDITORS.find((each) => each.kind === editor && each.handles(element)) ??
    EDITORS.find((each) => each.handles(element))
  );
}
