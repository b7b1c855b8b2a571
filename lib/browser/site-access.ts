import { browser } from 'wxt/browser';
import type { SiteAccessPort } from '../panel/index.ts';
import { originPattern, siteOrigin } from './site-origin.ts';

const activeOrigin = async (): Promise<string | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return siteOrigin(tab?.url);
};

/**
 * The right to read the site in the active tab. Its address is known only while the agent's click or a permission lets
 * us see it; else `origin` is null.
 */
export function siteAccess(): SiteAccessPort {
  // The browser asks only inside the click itself, where no answer can be waited for first: so the site is kept.
  let known: string | null = null;
  const describe: SiteAccessPort['describe'] = async () => {
    known = await activeOrigin();
    const alwaysOn = known !== null && (await browser.permissions.contains({ origins: [originPattern(known)] }));
    return { origin: known, alwaysOn };
  };
  return {
    describe,
    alwaysOnHere: async () => {
      if (known === null) return false;
      return browser.permissions.request({ origins: [originPattern(known)] });
    },
    forgetHere: async () => {
      const origin = known ?? (await activeOrigin());
      return origin !== null && browser.permissions.remove({ origins: [originPattern(origin)] });
    },
  };
}
