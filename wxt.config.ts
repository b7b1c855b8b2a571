import { defineConfig, type WxtViteConfig } from 'wxt';

// Frozen by test/house/manifest.test.ts: a new permission is a decision, not a side effect.
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// Parts of the panel that come beside its first picture: the browser fetches them while it reads the page's own scripts.
const FETCHED_BESIDE = /\/sidepanel\/(?:whole-engine|notes-vault)\.ts$/;

const fetchLazyParts: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'fetch-lazy-parts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { path, bundle = {} }) =>
      path.includes('sidepanel')
        ? Object.values(bundle).flatMap((part) =>
            part.type === 'chunk' && FETCHED_BESIDE.test(part.facadeModuleId ?? '')
              ? { tag: 'link', attrs: { rel: 'modulepreload', href: `/${part.fileName}` }, injectTo: 'head' as const }
              : [],
          )
        : [],
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // What runs in pages has a budget of 25 KB: its names are worth the slower, more thorough minifier.
      if (!entrypoints.some(({ name }) => name === 'ticket-reader')) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, hoist_funs: true },
        },
      };
    },
  },
  // No module of ours does anything by being loaded: the worker and the reader then carry only what they call.
  vite: () => ({
    plugins: [fetchLazyParts],
    build: {
      rollupOptions: { treeshake: { moduleSideEffects: (id: string) => !/\/lib\/[a-z]+\/[^?]*\.ts$/.test(id) } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Middle Ground',
    description:
      'Reads the open ticket and shows what is true, what may be done, a fair offer and a kind reply. It never sends.',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    // Asked for when the first reminder is wanted.
    optional_permissions: ['notifications'],
    host_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Open Middle Ground', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    minimum_chrome_version: '144',
    browser_specific_settings: {
      gecko: {
        id: 'middle-ground@middle-ground.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
