import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openPanelOnClick, registerGrantedSites, siteAccess } from '../../lib/browser/index.ts';
import { originPattern, siteOrigin } from '../../lib/browser/site-origin.ts';
import { fakeEvent } from './page-fake-browser.ts';

let url: string | undefined;
let granted: Set<string>;
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  url = 'https://mail.example.com/inbox?x=1';
  granted = new Set();
  registered = [];
  Object.assign(browser, {
    tabs: { query: async () => [{ id: 1, url }] },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.add(each);
        return true;
      }),
      remove: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.delete(each)),
      getAll: async () => ({ origins: [...granted] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        if (registered.length > 0) throw new Error('Duplicate script ID');
        registered = scripts;
      },
      updateContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
});

describe('the right to read a site', () => {
  it('is asked for exactly this host, inside the click', async () => {
    const access = siteAccess();
    expect(await access.describe()).toEqual({ origin: 'https://mail.example.com', alwaysOn: false });
    const asked = access.alwaysOnHere();
    // Nothing was waited for before the browser was asked: else it would not count as the click.
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://mail.example.com/*'] });
    expect(await asked).toBe(true);
    expect(await access.describe()).toEqual({ origin: 'https://mail.example.com', alwaysOn: true });
    expect(await access.forgetHere()).toBe(true);
    expect(await access.describe()).toMatchObject({ alwaysOn: false });
  });

  it('is not asked for a page that cannot be seen, nor for the browser’s own', async () => {
    for (const address of [undefined, 'chrome://settings', 'chrome-extension://abc/example.html', 'file:///x.html']) {
      url = address;
      const access = siteAccess();
      expect(await access.describe()).toEqual({ origin: null, alwaysOn: false });
      expect(await access.alwaysOnHere()).toBe(false);
    }
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });

  it('names hosts without ports, as patterns must', () => {
    expect(siteOrigin('http://127.0.0.1:4180/?_task=mail')).toBe('http://127.0.0.1:4180');
    expect(originPattern('http://127.0.0.1:4180')).toBe('http://127.0.0.1/*');
  });
});

describe('the registered reader', () => {
  it('follows the sites that are switched on, however often it is asked to', async () => {
    await registerGrantedSites();
    expect(registered).toEqual([]);
    granted.add('https://mail.example.com/*');
    await Promise.all([registerGrantedSites(), registerGrantedSites()]);
    granted.add('https://help.example.com/*');
    await registerGrantedSites();
    expect(registered).toMatchObject([
      { matches: ['https://mail.example.com/*', 'https://help.example.com/*'], js: ['ticket-reader.js'] },
    ]);
    granted.clear();
    await registerGrantedSites();
    expect(registered).toEqual([]);
  });
});

describe('the toolbar click', () => {
  let click: ReturnType<typeof fakeEvent<(tab: { id: number; windowId: number }) => void>>;
  const prepare = (more: object): void => {
    click = fakeEvent();
    Object.assign(browser, { action: { onClicked: click }, sidePanel: undefined, sidebarAction: undefined }, more);
  };

  it('opens the panel of that window and says which tab may be read', () => {
    const open = vi.fn(async () => undefined);
    const setPanelBehavior = vi.fn(async () => undefined);
    prepare({ sidePanel: { open, setPanelBehavior } });
    const allowed: number[] = [];
    openPanelOnClick((tabId) => void allowed.push(tabId));
    click.fire({ id: 3, windowId: 10 });
    expect(open).toHaveBeenCalledWith({ windowId: 10 });
    expect(allowed).toEqual([3]);
    expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: false });
  });

  it('opens the sidebar where the browser has that instead', () => {
    const open = vi.fn(async () => undefined);
    prepare({ sidebarAction: { open } });
    openPanelOnClick(() => undefined);
    click.fire({ id: 3, windowId: 10 });
    expect(open).toHaveBeenCalledOnce();
  });
});
