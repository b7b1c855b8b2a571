import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleReader, launchChromium, openReaderPage, type ReaderPage } from './open-reader-page.ts';

const TICKET = `<!doctype html><div data-mg-helpdesk><section data-ticket-id="1"><h2 class="subject">Kettle</h2>
<article data-message-id="1" data-role="buyer"><span class="author">Ines</span><div class="body">It cracked.</div></article>
<div id="wrap"><div id="box" data-reply-box data-audience="customer" contenteditable="true" style="min-height: 60px">own words</div></div></section></div>`;

let browser: Browser;
let reader: string;
let opened: ReaderPage;

beforeAll(async () => {
  [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
});
afterEach(() => opened.page.close());
afterAll(() => browser.close());

const open = async (change: string): Promise<void> => {
  opened = await openReaderPage(browser, reader, { url: 'https://inbox.example.com/', html: TICKET });
  await opened.page.evaluate(
    `{ const box = document.getElementById('box'); const wrap = document.getElementById('wrap'); ${change} }`,
  );
};
const insert = (options = '{}') => opened.ask(`readerUnderTest.insert('Hello', ${options})`);
const held = () => opened.page.evaluate("document.getElementById('box')?.textContent ?? 'gone'");

describe('a reply is refused, and the box left as it is, when the box', () => {
  it.each([
    ['is gone', 'box.remove()', 'composer-missing'],
    ['is not displayed', "wrap.style.display = 'none'", 'composer-hidden'],
    ['is invisible', "wrap.style.visibility = 'hidden'", 'composer-hidden'],
    ['is transparent', "wrap.style.opacity = '0'", 'composer-hidden'],
    ['is nearly transparent', "wrap.style.opacity = '0.3'; box.style.opacity = '0.3'", 'composer-hidden'],
    ['stands outside the screen', "wrap.style.cssText = 'position: absolute; left: -5000px'", 'composer-hidden'],
    [
      'has no size',
      "box.style.cssText = 'width: 1px; height: 1px; overflow: hidden; min-height: 0'",
      'composer-hidden',
    ],
    ['is an internal note', "box.dataset.audience = 'internal'", 'internal-note'],
    ['does not say who reads it', 'delete box.dataset.audience', 'audience-unknown'],
    ['cannot be edited', "box.contentEditable = 'false'", 'not-editable'],
  ])('%s', async (_, change, reason) => {
    await open(change);
    expect(await insert()).toEqual({ status: 'refused', reason });
    expect(await held()).toBe(change === 'box.remove()' ? 'gone' : 'own words');
  });

  it('shows another ticket by the time the box has the focus', async () => {
    await open("box.addEventListener('focus', () => { box.closest('section').dataset.ticketId = '2'; })");
    expect(await insert()).toEqual({ status: 'refused', reason: 'thread-changed' });
    expect(await held()).toBe('own words');
    expect(await opened.page.evaluate('document.activeElement.tagName')).toBe('BODY');
  });
});

describe('the focus, where nothing could be written, is back', () => {
  const search = `const search = document.createElement('input'); search.value = 'kettle';
    wrap.before(search); search.focus(); search.setSelectionRange(2, 4);`;
  const stands = () =>
    opened.page.evaluate('[document.activeElement.value, document.activeElement.selectionStart]') as Promise<unknown>;

  it('in the field it was taken from when the ticket changes meanwhile', async () => {
    await open(`${search} box.addEventListener('focus', () => { box.closest('section').dataset.ticketId = '2'; })`);
    expect(await insert()).toEqual({ status: 'refused', reason: 'thread-changed' });
    expect(await stands()).toEqual(['kettle', 2]);
  });

  it('in the field it was taken from when the box takes nothing', async () => {
    await open(`${search} box.addEventListener('paste', (event) => event.preventDefault())`);
    expect(await insert()).toEqual({ status: 'failed', reason: 'nothing-inserted', written: false });
    expect(await held()).toBe('own words');
    expect(await stands()).toEqual(['kettle', 2]);
  });

  it('never taken when the box is refused at sight', async () => {
    await open(`${search} box.dataset.audience = 'internal'; search.onblur = () => { search.value = 'lost'; };`);
    expect(await insert()).toEqual({ status: 'refused', reason: 'internal-note' });
    expect(await stands()).toEqual(['kettle', 2]);
  });
});

describe('a reply is written', () => {
  it('into a note after the second click that says so', async () => {
    await open("box.dataset.audience = 'internal'");
    expect(await insert('{ allowInternal: true }')).toMatchObject({ status: 'inserted' });
  });

  it('above quoted mail that fills the whole box, not into it', async () => {
    await open(
      "box.textContent = ''; box.append(Object.assign(document.createElement('blockquote'), { textContent: 'Where is it?' }))",
    );
    expect(await insert()).toMatchObject({ status: 'inserted' });
    expect(await opened.page.locator('blockquote').textContent()).toBe('Where is it?');
    expect(await held()).toBe('HelloWhere is it?');
  });

  it('above own words in a box that lost the caret, as a paragraph of its own', async () => {
    await open('');
    expect(await insert()).toMatchObject({ status: 'inserted' });
    expect((await opened.page.locator('#box').innerText()).split('\n').filter((line) => line !== '')).toEqual([
      'Hello',
      'own words',
    ]);
  });

  it('into a box that is only scrolled away', async () => {
    await open("wrap.style.paddingTop = '4000px'");
    expect(await insert()).toMatchObject({ status: 'inserted' });
    expect(await held()).toContain('Hello');
  });
});
