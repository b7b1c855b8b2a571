import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromiumDriver } from './chromium-driver.ts';
import type { EditorDriver } from './editor-driver.ts';
import { type EditorPageServer, serveEditorPages } from './editor-pages/serve-editor-pages.ts';
import { EDITOR_PAGES } from './editor-pages.ts';
import { tryEditor } from './editor-trials.ts';
import { startFirefoxDriver } from './firefox/firefox-driver.ts';

// One of each manner of taking text; `npm run bench -- editors` tries all in both browsers.
const IN_CHROMIUM = ['ckeditor5', 'quill-1', 'slate', 'summernote'];
const IN_FIREFOX = ['roosterjs', 'lexical'];
const NOTHING_WRONG = { insert: [], caret: [], undo: [], model: [], paragraphs: [] };

let server: EditorPageServer;
beforeAll(async () => {
  server = await serveEditorPages();
});
afterAll(() => server?.close());

const pageOf = (name: string) => {
  const page = EDITOR_PAGES.find((each) => each.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
};

describe.each([
  { browser: 'Chromium', start: startChromiumDriver, names: IN_CHROMIUM },
  { browser: 'Firefox', start: startFirefoxDriver, names: IN_FIREFOX },
])('in real $browser a reply gets into, and out of', ({ start, names }) => {
  let driver: EditorDriver;
  beforeAll(async () => {
    driver = await start(server.addressOf);
  });
  afterAll(() => driver?.close());

  it.each(names)('%s whole, at the caret, and by one undo', async (name) => {
    expect(await tryEditor(driver, pageOf(name))).toEqual(NOTHING_WRONG);
  });
});
