import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';
import { type EditorPageServer, serveEditorPages } from './editor-pages/serve-editor-pages.ts';
import { EDITOR_PAGES } from './editor-pages.ts';
import { endPretendedFocus, type RealHands, realHands } from './real-hands.ts';
import { linesOf } from './reply-lines.ts';

// One of each manner of taking text that a focus may disturb: native, model of its own, in a frame, in a shadow root.
const NAMES = ['textarea', 'shadow-editable', 'frame-editable', 'tinymce', 'ckeditor5', 'slate', 'lexical', 'jodit'];

let server: EditorPageServer;
let session: BrowserSession;
let page: Page;
let panel: Page;
let hands: RealHands;

const inPage = <Value>(expression: string): Promise<Value> => page.evaluate(expression) as Promise<Value>;
const model = async (): Promise<readonly string[]> => linesOf(await inPage<string>('replyEditor.model()'));
const clickBox = async (where: 'point' | 'top'): Promise<void> =>
  hands.clickInPage(await inPage(`replyEditor.${where}()`));
const insertButton = () => panel.getByRole('button', { name: /^insert/i });
const pressInsert = async (): Promise<void> => {
  const { x, y, width, height } = (await insertButton().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await hands.clickInPanel({ x: x + width / 2, y: y + height / 2 });
};

beforeAll(async () => {
  [server, session] = await Promise.all([serveEditorPages(), startSession()]);
  page = session.page;
});
afterAll(async () => {
  await session?.close();
  server?.close();
});

const openTicket = async (name: string): Promise<void> => {
  const editor = EDITOR_PAGES.find((each) => each.name === name);
  if (!editor) throw new Error(`no page ${name}`);
  await page.goto(server.ticketAddressOf(editor));
  await page.waitForSelector('body[data-ready="yes"]', { state: 'attached' });
  await inPage('replyEditor.markPublic()');
  if (!panel) {
    panel = await session.openPanel();
    hands = realHands(page, panel);
    await endPretendedFocus(panel);
  }
  await endPretendedFocus(page);
  await panel.locator('[data-panel-state="case"]').waitFor();
};

describe('with the focus really in the docked panel, a reply gets from its button', () => {
  it.each(NAMES)('into %s, and the focus stays in the panel', async (name) => {
    await openTicket(name);
    await clickBox('point');
    hands.press('ctrl+Home');
    hands.type('Hi ');
    await expect.poll(async () => (await model())[0]).toBe('Hi');
    expect(await hands.focused()).toEqual({ page: true, panel: false });
    const before = await model();
    await sleep(1_100);
    await pressInsert();
    await expect.poll(async () => (await model()).join('\n').length).toBeGreaterThan(60);
    await panel.getByText(/Nothing was sent/).waitFor();
    expect(await hands.focused()).toEqual({ page: false, panel: true });
    const after = await model();
    expect(after[0]).toMatch(/^Hi\b/);
    expect(after.at(-1)).toBe(before.at(-1));
    await clickBox('top');
    hands.press('ctrl+z');
    await expect.poll(model).toEqual(before);
  });
});
