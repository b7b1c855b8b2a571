import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string };
}

const read = (browser: string): Manifest => {
  const path = `${ROOT}.output/${browser}-mv3/manifest.json`;
  if (!existsSync(path)) throw new Error(`${browser} is not built: npm run build`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
};

describe.each(['chrome', 'firefox'])('what %s is asked for at install', (browser) => {
  const manifest = read(browser);

  it('is this short list and no site', () => {
    const common = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...manifest.permissions].sort()).toEqual(browser === 'chrome' ? [...common, 'sidePanel'].sort() : common);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('puts nothing into any page and shows nothing to one', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its pages run only their own scripts, reach no network and take no HTML', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has its panel beside the page', () => {
    expect(browser === 'chrome' ? manifest.side_panel?.default_path : manifest.sidebar_action?.default_panel).toBe(
      'sidepanel.html',
    );
  });
});
