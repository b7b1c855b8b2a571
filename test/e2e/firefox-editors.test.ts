import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxReader, startFirefoxReader } from './firefox/firefox-reader.ts';
import { EXAMPLE_BOX, QUOTED_TEXTAREA, TINYMCE } from './reply-pages.ts';

const REPLY =
  'Hello Mara,\n\nI am sorry about the wait.\nThe carrier answers by Friday 27 February.\n\nKind regards 👍';
const BOXES = [
  {
    box: 'a plain text box with quoted mail',
    page: QUOTED_TEXTAREA,
    click: ['#composebody'],
    model: "return document.getElementById('composebody').value",
    start: "const box = document.getElementById('composebody'); box.focus(); box.setSelectionRange(0, 0);",
  },
  {
    box: 'a bare editable element',
    page: EXAMPLE_BOX,
    click: ['[data-reply-box]'],
    model: "return document.querySelector('[data-reply-box]').innerText",
    start: '',
  },
  {
    box: 'TinyMCE',
    page: TINYMCE,
    click: ['p', '#composebody_ifr'],
    model: "return tinymce.get('composebody').getContent({ format: 'text' })",
    start: '',
  },
] as const;

let firefox: FirefoxReader;
beforeAll(async () => {
  firefox = await startFirefoxReader();
});
afterAll(() => firefox?.close());

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');

describe.each(BOXES)('inserting in Firefox into $box', ({ page, click, model, start }) => {
  it('keeps what stands there, leaves the caret behind, and is gone by one undo', async () => {
    const { pathname, search } = new URL(page.open.url);
    await firefox.open(`${pathname}${search}`, page.open.html);
    await expect.poll(() => firefox.inPage(`return ${page.isReady}`), { timeout: 10_000 }).toBe(true);
    await firefox.click(click[0], click[1]);
    if (start !== '') await firefox.inPage(start);
    await firefox.type('Hi ');
    const before = linesOf(await firefox.inPage<string>(model));
    expect(before[0]).toBe('Hi');
    expect(await firefox.ask(`readerUnderTest.insert(${JSON.stringify(REPLY)})`)).toMatchObject({ status: 'inserted' });
    const [first, ...rest] = linesOf(REPLY);
    const after = linesOf(await firefox.inPage<string>(model));
    const opening = after[0] === 'Hi' ? ['Hi', first] : [`Hi ${first}`];
    expect(after).toEqual([...opening, ...rest, ...before.slice(1)]);
    await firefox.type('\uE009z');
    expect(linesOf(await firefox.inPage<string>(model))).toEqual(before);
    await firefox.ask(`readerUnderTest.insert(${JSON.stringify(REPLY)})`);
    await firefox.type('~');
    expect(linesOf(await firefox.inPage<string>(model))).toContain('Kind regards 👍~');
  });
});
