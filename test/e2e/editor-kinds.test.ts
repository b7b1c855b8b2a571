import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromiumDriver } from './chromium-driver.ts';
import type { EditorDriver } from './editor-driver.ts';
import { type EditorPageServer, serveEditorPages } from './editor-pages/serve-editor-pages.ts';
import { EDITOR_PAGES, type EditorPage } from './editor-pages.ts';
import { type Attempt, tryEditor, type Verdict } from './editor-trials.ts';
import { startFirefoxDriver } from './firefox/firefox-driver.ts';

// Each where it is hardest; `npm run bench -- editors` tries all with all, in both browsers.
const ALSO: Readonly<Record<string, Attempt>> = {
  ckeditor5: 'overSelection',
  jodit: 'overSelection',
  roosterjs: 'amidWord',
  summernote: 'amidWord',
  trix: 'untouched',
  slate: 'anyText',
  squire: 'whileComposing',
  draftjs: 'whileComposing',
  'quill-1': 'fromPanel',
};
const NOTHING_WRONG: Verdict = { insert: [], caret: [], undo: [], model: [], paragraphs: [] };

const attemptsFor = ({ name }: EditorPage): readonly Attempt[] => {
  const also = ALSO[name];
  return also ? ['afterTyping', also] : ['afterTyping'];
};

type Start = (addressOf: EditorPageServer['addressOf']) => Promise<EditorDriver>;

const tryAll = async (start: Start, server: EditorPageServer): Promise<ReadonlyMap<string, Verdict | string>> => {
  const driver = await start(server.addressOf);
  const verdicts = new Map<string, Verdict | string>();
  try {
    for (const page of EDITOR_PAGES)
      verdicts.set(page.name, await tryEditor(driver, page, attemptsFor(page)).catch((error) => String(error)));
  } finally {
    await driver.close();
  }
  return verdicts;
};

let server: EditorPageServer;
let inChromium: Promise<ReadonlyMap<string, Verdict | string>>;
let inFirefox: Promise<ReadonlyMap<string, Verdict | string>>;
beforeAll(async () => {
  server = await serveEditorPages();
  // Both wait most of the time, as a person does: side by side they take no longer than one.
  inChromium = tryAll(startChromiumDriver, server);
  inFirefox = tryAll(startFirefoxDriver, server);
  await Promise.all([inChromium, inFirefox]);
}, 400_000);
afterAll(() => server?.close());

describe('a reply gets in whole, at the caret, and out by one undo, with nothing sent, in real Chromium', () => {
  it.each(EDITOR_PAGES.map(({ name }) => name))('into %s', async (name) => {
    expect((await inChromium).get(name)).toEqual(NOTHING_WRONG);
  });
});

describe('and in real Firefox', () => {
  it.each(EDITOR_PAGES.map(({ name }) => name))('into %s', async (name) => {
    expect((await inFirefox).get(name)).toEqual(NOTHING_WRONG);
  });
});
