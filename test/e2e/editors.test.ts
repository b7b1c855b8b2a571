import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleReader, launchChromium, openReaderPage, type ReaderPage } from './open-reader-page.ts';
import { REPLY_PAGES, type ReplyPage } from './reply-pages.ts';

const REPLY = 'Hello Mara,\n\nI am sorry about the wait.\nThe carrier answers by Friday 27 February.\n\nKind regards';
const TEXTS = [
  'Danke 👍🏽 für Ihre Geduld – „bis Freitag“ 👩‍👩‍👧',
  'שלום מארה,\n\nמצטערים על העיכוב.',
  '<b>5 < 6 & "7"</b> &amp;\n\n<script>alert(1)</script>',
  Array.from({ length: 160 }, (_, line) => `Line ${line} of a very long reply, sixty-four signs wide.`).join('\n\n'),
];

let browser: Browser;
let reader: string;
let opened: ReaderPage;

beforeAll(async () => {
  [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
});
afterEach(() => opened.page.close());
afterAll(() => browser.close());

const open = async (kind: ReplyPage): Promise<ReaderPage> => {
  opened = await openReaderPage(browser, reader, kind.open);
  await opened.page.waitForFunction(kind.isReady);
  return opened;
};
const insert = (text: string, options = '{}') =>
  opened.ask<unknown>(`readerUnderTest.insert(${JSON.stringify(text)}, ${options})`);
/** Lines of a text without empty ones: products differ in how they space paragraphs. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');

const essence = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

describe.each(REPLY_PAGES)('inserting into $name', (kind) => {
  it('keeps what the agent typed before and what stands below, in paragraphs', async () => {
    const { page } = await open(kind);
    await kind.enter(page);
    await page.keyboard.type('Hi ');
    const before = linesOf(await kind.model(page));
    expect(await insert(REPLY)).toMatchObject({ status: 'inserted' });
    const [first, ...rest] = linesOf(REPLY);
    const after = linesOf(await kind.model(page));
    // TinyMCE begins a paragraph of its own for pasted paragraphs; the others go on in the line.
    const start = after[0] === 'Hi' ? ['Hi', first] : [`Hi ${first}`];
    expect(after).toEqual([...start, ...rest, ...before.slice(1)]);
  });

  it('is gone by one undo, which takes nothing else', async () => {
    const { page } = await open(kind);
    await kind.enter(page);
    await page.keyboard.type('Hi ');
    const before = linesOf(await kind.model(page));
    await insert(REPLY);
    await kind.enter(page);
    await page.keyboard.press('Control+z');
    expect(linesOf(await kind.model(page))).toEqual(before);
    expect(before[0]).toBe('Hi');
    expect(await insert(REPLY)).toMatchObject({ status: 'inserted' });
  });

  it('leaves the caret behind the text', async () => {
    const { page } = await open(kind);
    await kind.enter(page);
    await insert(REPLY);
    await page.keyboard.type('~');
    expect(linesOf(await kind.model(page))).toContain('Kind regards~');
  });

  it('goes to the place of a reply when nobody has been in the box', async () => {
    const { page } = await open(kind);
    const before = linesOf(await kind.model(page));
    expect(await insert(REPLY)).toMatchObject({ status: 'inserted' });
    expect(linesOf(await kind.model(page))).toEqual([...linesOf(REPLY), ...before]);
    if (kind.below !== '') expect(before).toContain(kind.below);
    expect(linesOf(await opened.ask<string>('readerUnderTest.draft()'))).toEqual(linesOf(REPLY));
  });

  it('writes any text as it is, and takes each back by one undo', async () => {
    const { page } = await open(kind);
    await kind.enter(page);
    await page.keyboard.type('Hi');
    const before = await kind.model(page);
    for (const text of TEXTS) {
      expect(await insert(text)).toMatchObject({ status: 'inserted' });
      // Letters alone: where a text begins in a line was looked at above.
      expect(essence(await kind.model(page))).toContain(essence(text));
      await kind.enter(page);
      await page.keyboard.press('Control+z');
      expect(linesOf(await kind.model(page))).toEqual(linesOf(before));
    }
  });

  it('refuses when another conversation is in view', async () => {
    const { page } = await open(kind);
    const before = await kind.model(page);
    expect(await insert(REPLY, '{ threadKey: "another" }')).toEqual({ status: 'refused', reason: 'thread-changed' });
    expect(await kind.model(page)).toBe(before);
  });
});
