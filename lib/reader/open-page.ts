import { EDITORS, type Editor } from '../editors/index.ts';
import {
  type Composer,
  findSite,
  type NoComposer,
  SITES,
  type SiteAdapter,
  type TaughtLayout,
} from '../sites/index.ts';
import { taughtReader } from './taught-reader.ts';

let taught: { readonly site: SiteAdapter; readonly overKnown: boolean } | null = null;

/** Takes what the agent taught of this page's host, or null; what belongs to another host is none. */
export function takeLayout(page: Document, layout: TaughtLayout | null): true {
  const site = layout?.host === page.location.host ? taughtReader()?.(layout) : null;
  taught = site ? { site, overKnown: layout?.overKnown === true } : null;
  return true;
}

/**
 * Site of the page now; asked anew each time, since pages change under one address. What was taught goes before a site of
 * which little is known, and before a well-known one only where the agent taught it on its page.
 */
export function siteOf(page: Document): SiteAdapter | undefined {
  const url = page.location?.href ?? '';
  const known = findSite(SITES, page, url);
  const isThin = known?.grade === 'C' || known?.grade === 'D';
  return taught && (isThin || taught.overKnown) && taught.site.detect(page, url) ? taught.site : known;
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
