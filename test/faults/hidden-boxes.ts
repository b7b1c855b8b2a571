import { atLeast, atMost } from '../bench/row.ts';
import { bundleReader, launchChromium, openReaderPage } from '../e2e/open-reader-page.ts';
import type { Fault } from './fault.ts';
import { HIDING_WAYS, SHOWN_WAYS } from './hiding-ways.ts';

const STYLE = '<!doctype html><meta charset="utf-8"><style>body{margin:20px;background:#fff}#wrap{width:600px}</style>';
const TICKET = `<div data-mg-helpdesk><section data-ticket-id="1"><h2 class="subject">Kettle</h2>
<article data-message-id="1" data-role="buyer"><span class="author">Ines</span><div class="body">It cracked.</div></article>
<div id="wrap">BOX</div></section></div><div id="late"></div>`;
const BOXES = {
  contenteditable:
    '<div id="box" data-reply-box data-audience="customer" contenteditable="true" style="min-height: 80px"></div>',
  textarea: '<textarea id="box" data-reply-box data-audience="customer" style="width: 500px; height: 80px"></textarea>',
} as const;

/** Pages that hide their reply box from the agent, or lay something over it: nothing may be written into any. */
export const hiddenBoxes: Fault = {
  id: 'F6',
  name: 'pages that hide the reply box',
  full: HIDING_WAYS.length * Object.keys(BOXES).length,
  run: async (size, progress) => {
    const [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
    const written: string[] = [];
    const refusedShown: string[] = [];
    const every = Object.entries(BOXES).flatMap(([kind, box]) =>
      HIDING_WAYS.map((way) => ({ ...way, html: TICKET.replace('BOX', box), name: `${way.name} (${kind})` })),
    );
    // Spread over all ways, whatever the size.
    const tried = every.filter(
      (_, index) => Math.floor((index * size) / every.length) !== Math.floor(((index - 1) * size) / every.length),
    );
    const { page, ask } = await openReaderPage(browser, reader, { url: 'https://inbox.example.com/', html: STYLE });
    const held = async (html: string, script: string): Promise<boolean> => {
      await page.evaluate(
        `{ document.body.innerHTML = ${JSON.stringify(html)}; scrollTo(0, 0); const box = document.getElementById('box'); const wrap = document.getElementById('wrap'); const late = document.getElementById('late'); ${script} }`,
      );
      await ask("readerUnderTest.insert('Hello Ines')");
      const box = "document.getElementById('box')";
      const text = await page.evaluate(`(${box}?.value ?? '') + (${box}?.textContent ?? '')`);
      return String(text).includes('Hello Ines');
    };
    try {
      for (const [index, { html, script, name }] of tried.entries()) {
        if (await held(html, script)) written.push(name);
        progress(index + 1, tried.length);
      }
      for (const { name, script } of SHOWN_WAYS)
        for (const box of Object.values(BOXES))
          if (!(await held(TICKET.replace('BOX', box), script))) refusedShown.push(name);
    } finally {
      await browser.close();
    }
    const told = (names: readonly string[]) => (names.length > 0 ? { baseline: names.join(', ') } : {});
    return [
      atLeast('pages tried', tried.length, { unit: '', bar: Math.min(size, every.length) }),
      atMost('insertions into a box that is not seen', written.length, { unit: '', bar: 0, ...told(written) }),
      atMost('boxes in plain view that were refused', refusedShown.length, { unit: '', bar: 0, ...told(refusedShown) }),
    ];
  },
};
