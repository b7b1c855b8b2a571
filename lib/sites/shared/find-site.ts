import type { SiteAdapter } from '../site.ts';

/** First site that knows this page. The last in the list knows every page, so there is always one unless it is empty. */
export function findSite(sites: readonly SiteAdapter[], page: Document, url: string): SiteAdapter | undefined {
  return sites.find((site) => site.detect(page, url));
}
