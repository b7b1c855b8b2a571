import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { EDITOR_PAGES, type EditorPage } from '../editor-pages.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'";

const bundle = async (entry: string): Promise<string> => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(ROOT, `test/e2e/editor-pages/${entry}.ts`), formats: ['es'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
};

/** Makes the page a conversation that any reader can tell, for tests that write through the panel. */
const THREAD = `<h1>Order 1042: kettle</h1><main><div class="thread">
<div class="bubble bubble-left"><span class="sender-name">Mara Lind</span> <time datetime="2026-02-18T08:12:00+01:00">08:12</time><div class="message-text">Where is my parcel?</div></div>
<div class="bubble bubble-right"><span class="sender-name">Shop</span> <time datetime="2026-02-18T08:20:00+01:00">08:20</time><div class="message-text">On its way.</div></div>
<div class="bubble bubble-left"><span class="sender-name">Mara Lind</span> <time datetime="2026-02-18T08:31:00+01:00">08:31</time><div class="message-text">Since when?</div></div>
</div></main>`;

const markupOf = ({ entry, variant, host, scripts = [], styles = [] }: EditorPage, above: string): string =>
  [
    '<!doctype html><meta charset="utf-8"><title>Reply</title>',
    ...styles.map((file) => `<link rel="stylesheet" href="/modules/${file}">`),
    `<body data-kind="${variant ?? ''}">`,
    above,
    // A form, as helpdesks have: whatever pressed Enter or a button would send it.
    '<form>',
    host === 'textarea'
      ? '<textarea id="host">&lt;p&gt;&lt;br&gt;&lt;/p&gt;&lt;p&gt;Shop team&lt;/p&gt;</textarea>'
      : '<div id="host" style="height: 300px"></div>',
    '<button>Send</button></form>',
    ...scripts.map((file) => `<script src="/modules/${file}"></script>`),
    `<script type="module" src="/bundle/${entry}.js"></script>`,
  ].join('\n');

/** Pages with real editors on loopback, under a strict content security policy. */
export interface EditorPageServer {
  readonly addressOf: (page: EditorPage) => string;
  /** The same editor below a conversation. */
  readonly ticketAddressOf: (page: EditorPage) => string;
  readonly close: () => void;
}

/** Serves the test pages, each bundled when it is first asked for. */
export async function serveEditorPages(): Promise<EditorPageServer> {
  const bundles = new Map<string, Promise<string>>();
  const bundled = (entry: string): Promise<string> => {
    const known = bundles.get(entry) ?? bundle(entry);
    bundles.set(entry, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const [, room = '', ...rest] = new URL(request.url ?? '/', 'http://x').pathname.split('/');
    const path = rest.join('/');
    // Each run has a server of its own: what it gave once stays the same.
    if (room === 'bundle' || room === 'modules') response.setHeader('cache-control', 'max-age=3600');
    const page = room === 'page' || room === 'ticket' ? EDITOR_PAGES.find(({ name }) => name === path) : undefined;
    try {
      if (page) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', page.policy ?? POLICY);
        response.end(markupOf(page, room === 'ticket' ? THREAD : ''));
      } else if (room === 'bundle') {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(await bundled(path.replace(/\.js$/, '')));
      } else if (room === 'modules' && !path.includes('..')) {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(readFileSync(join(ROOT, 'node_modules', path)));
      } else {
        response.statusCode = 404;
        response.end();
      }
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addressOf: ({ name }) => `${base}/page/${name}`,
    ticketAddressOf: ({ name }) => `${base}/ticket/${name}`,
    close: () => void server.close(),
  };
}
