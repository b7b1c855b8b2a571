import type { Browser } from 'playwright-core';
import { lintDraft } from '../../lib/lint/index.ts';
import type { ReadOutcome } from '../../lib/sites/index.ts';
import { atLeast, atMost, type BenchRow, quantile } from '../bench/row.ts';
import { bundleReader, launchChromium, openReaderPage } from '../e2e/open-reader-page.ts';
import type { Fault } from './fault.ts';

const CHATWOOT = 'https://desk.example.com/app/accounts/1/conversations/7';
const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';
const GENERAL = 'https://help.example.com/t/12';
const ROUNDS = 5;
/** Longest time the page's thread may be held, ms, and how many times an ordinary page's where that alone takes longer. */
const BLOCK_MS = 50;
const TIMES_ORDINARY = 5;
const HEAP_MB = 150;

interface HugePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Fills the page; `size` is the number of its parts. */
  readonly fill: string;
  readonly parts: number;
  /** Parts of an ordinary large page, read in the same moment for comparison. */
  readonly ordinary: number;
}

const gmailShell =
  '<!doctype html><title>Long - agent@shop.example - Example Mail</title><div role="main"><h2 class="hP" data-legacy-thread-id="18aa00bb11cc22dd">Long</h2><div role="list"></div></div>';
const chatShell =
  '<!doctype html><ul class="conversation-panel"></ul><div class="reply-box"><div class="reply-box__top"><textarea></textarea></div></div>';
const generalShell = '<!doctype html><main></main><textarea aria-label="Reply"></textarea>';

const repeat = (list: string, one: string): string =>
  `const list = document.querySelector(${JSON.stringify(list)}); const all = document.createDocumentFragment(); const make = document.createElement('template');
   for (let index = 0; index < size; index += 1) { make.innerHTML = ${one}; all.append(make.content); } list.append(all);`;

const PAGES: readonly HugePage[] = [
  {
    name: '100,000 messages, Gmail',
    url: GMAIL,
    html: gmailShell,
    parts: 100_000,
    ordinary: 1_000,
    fill: repeat(
      '[role=list]',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the page that runs it fills it in
      '`<div role="listitem"><div class="adn ads" data-message-id="m${index}"><span class="gD" email="m@example.com" name="N"></span><div class="ii gt"><div class="a3s aiL">Where is parcel ${index}?</div></div></div></div>`',
    ),
  },
  {
    name: '100,000 messages, a table of marks',
    url: CHATWOOT,
    html: chatShell,
    parts: 100_000,
    ordinary: 1_000,
    fill: repeat(
      '.conversation-panel',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the page that runs it fills it in
      '`<div id="message${index}" data-message-id="${index}" class="message-bubble-container"><div class="left-bubble" data-bubble-name="text">Where is parcel ${index}?</div></div>`',
    ),
  },
  {
    name: '100,000 messages, general reader',
    url: GENERAL,
    html: generalShell,
    parts: 100_000,
    ordinary: 1_000,
    fill: repeat(
      'main',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the page that runs it fills it in
      '`<article><b class="author">Mara</b><time>8:12</time><p>Where is parcel ${index}?</p></article>`',
    ),
  },
  {
    name: 'one message of 50 MB',
    url: CHATWOOT,
    html: chatShell,
    parts: 50,
    ordinary: 1,
    fill: `const list = document.querySelector('.conversation-panel'); if (!list.firstChild) list.innerHTML = '<div id="message1" data-message-id="1" class="message-bubble-container"><div class="left-bubble" data-bubble-name="text"></div></div>'; const text = 'Where is it? '.repeat(82_000).slice(0, 1_048_576); for (let part = 0; part < size; part += 1) list.querySelector('.left-bubble').append(document.createTextNode(text));`,
  },
  {
    name: '1,000,000 elements, a hundred deep',
    url: CHATWOOT,
    html: chatShell,
    parts: 10_000,
    ordinary: 500,
    fill: `const list = document.querySelector('.conversation-panel'); if (!list.firstChild) list.innerHTML = '<div id="message1" data-message-id="1" class="message-bubble-container"><div class="left-bubble" data-bubble-name="text" style="display:block;height:10px;overflow:hidden"></div></div>'; const chain = document.createElement('div'); let deep = chain; for (let level = 1; level < 100; level += 1) { const next = document.createElement('div'); deep.append(next); deep = next; } deep.append('x'); for (let part = 0; part < size; part += 1) list.querySelector('.left-bubble').append(chain.cloneNode(true));`,
  },
];

const told = (outcome: ReadOutcome | undefined): number =>
  outcome?.ok ? outcome.thread.hiddenMessages + outcome.thread.messages.filter(({ partial }) => partial).length : 0;

async function measurePage(
  browser: Browser,
  reader: string,
  { name, url, html, fill, parts, ordinary }: HugePage,
  share: number,
) {
  const { page, ask } = await openReaderPage(browser, reader, { url, html });
  try {
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1_048_576;
    };
    const readMs = async (): Promise<number> => {
      const times = await ask<readonly { readMs: number }[]>(`readerUnderTest.readTimes(${ROUNDS})`);
      return quantile(
        times.map((each) => each.readMs),
        0.5,
      );
    };
    const size = Math.max(Math.ceil(parts * share), ordinary + 1);
    await page.evaluate(`{ const size = ${ordinary}; ${fill} }`);
    const ordinaryMs = await readMs();
    await page.evaluate(`{ const size = ${size - ordinary}; ${fill} }`);
    const before = await heap();
    const saying = told(await ask<ReadOutcome>('readerUnderTest.read()'));
    const heldMs = await readMs();
    const grown = (await heap()) - before;
    return [
      atMost(`${name}: thread of the page held`, heldMs, {
        unit: 'ms',
        bar: Math.max(BLOCK_MS, TIMES_ORDINARY * ordinaryMs),
        baseline: `an ordinary page ${ordinaryMs.toFixed(1)} ms`,
      }),
      // Said only where something was left out.
      ...(share === 1 ? [atLeast(`${name}: messages said to be left out or cut`, saying, { unit: '', bar: 1 })] : []),
      atMost(`${name}: heap`, grown, { unit: 'MB', bar: HEAP_MB }),
    ];
  } finally {
    await page.close();
  }
}

/** Lines on which a pattern that looks back at what it has read would take for ever. */
const LINES: readonly string[] = [
  'a',
  'a ',
  '1',
  '1.',
  '$1 ',
  '\u0130',
  'ab@',
  'http://a.',
  '> ',
  'no not ',
  'é',
  '(',
  'refund ',
  'I will ',
];

/** Time of the coach on a line ten times as long, against ten times its time: 1 is linear. */
function measureLines(length: number): readonly BenchRow[] {
  const timeOf = (text: string): number => {
    const started = performance.now();
    lintDraft(text, {});
    return performance.now() - started;
  };
  const growths = LINES.map((piece) => {
    const line = (count: number): string => piece.repeat(Math.ceil(count / piece.length)).slice(0, count);
    timeOf(line(length / 10));
    const short = Math.min(...[0, 1, 2].map(() => timeOf(line(length / 10))));
    const long = Math.min(...[0, 1].map(() => timeOf(line(length))));
    return { piece, growth: long / Math.max(1, 10 * short), long };
  });
  const worst = growths.reduce((most, each) => (each.growth > most.growth ? each : most));
  return [
    atMost(`every pattern of the coach on lines of ${length} letters: growth`, worst.growth, {
      unit: '× linear',
      bar: 3,
      baseline: `${JSON.stringify(worst.piece)}, ${Math.round(worst.long)} ms`,
    }),
  ];
}

/** Pages and drafts far beyond every cap. `size` is a percentage of the full ones. */
export const hugePages: Fault = {
  id: 'F3',
  name: 'pages and drafts far beyond every cap (size in %)',
  full: 100,
  run: async (size, progress) => {
    const [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
    const rows: BenchRow[] = [];
    try {
      for (const [index, page] of PAGES.entries()) {
        rows.push(...(await measurePage(browser, reader, page, size / 100)));
        progress(index + 1, PAGES.length + 1);
      }
    } finally {
      await browser.close();
    }
    rows.push(...measureLines(Math.max(10_000, size * 1_000)));
    progress(PAGES.length + 1, PAGES.length + 1);
    return rows;
  },
};
