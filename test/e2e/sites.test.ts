import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../lib/sites/index.ts';
import { SITE_FAMILIES } from '../bench/sites/families.ts';
import { mutateFamily } from '../bench/sites/mutate-family.ts';
import { bundleReader, launchChromium, openReaderPage } from './open-reader-page.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';
const ROUNDS = 350;
/** The bar of the full size is 2 %; so few pages are seldom exactly average. */
const MAX_SHARE = 0.04;
/** Far below its bar, so that a reader that stops counting what it leaves out is found in so few pages too. */
const MAX_LOST = 0.01;
const RATIO_BAR = 12;

/** A Gmail thread of many open messages of about 1 KB. */
const longThread = (count: number): string => {
  const words = 'The parcel has not moved since Monday and nobody has written to me about it. '.repeat(12);
  const message = (index: number): string =>
    `<div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:${index}"><span class="gD" email="${index % 2 ? 'mara@example.com' : 'agent@shop.example'}" name="N"></span><span class="gK"><span class="g3" title="day ${index}"></span></span><div class="ii gt"><div class="a3s aiL"><div dir="ltr">${index}<br><p>${words}</p><b>bold</b> and <a href="#">link</a></div></div></div></div></div>`;
  return `<!doctype html><title>Long - agent@shop.example - Example Mail</title><div role="main"><h2 class="hP" data-legacy-thread-id="18aa00bb11cc22dd">Long</h2><div role="list">${Array.from({ length: count }, (_, index) => message(index)).join('')}</div></div>`;
};

let browser: Browser;
let reader: string;
beforeAll(async () => {
  [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
});
afterAll(() => browser.close());

describe.each(SITE_FAMILIES)('$name in a real browser', (family) => {
  it('changed at random is never misread: no words go to the other side, and nothing is lost in silence', async () => {
    const count = await mutateFamily({ browser, reader }, family, ROUNDS);
    expect(count).toMatchObject({ threw: 0, wrong: [], noteShown: 0 });
    const readable = count.rounds - count.nothingLeft;
    expect(readable).toBeGreaterThan(ROUNDS / 2);
    expect(count.lostSilently / readable).toBeLessThanOrEqual(MAX_LOST);
    // A reader that gives up on everything would pass the above.
    expect(count.notRead / readable).toBeLessThanOrEqual(family.sized ? MAX_SHARE : 0.7);
  });
});

it('reads a thread of 1,000 messages in little more than touching its texts takes', async () => {
  const { page, ask } = await openReaderPage(browser, reader, { url: GMAIL, html: longThread(1_000) });
  const outcome = await ask<ReadOutcome>('readerUnderTest.read()');
  expect(outcome.ok && outcome.thread.messages.length).toBe(1_000);
  const times = await ask<readonly { readonly readMs: number; readonly controlMs: number }[]>(
    'readerUnderTest.readTimes(40)',
  );
  await page.close();
  const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[20] ?? Number.POSITIVE_INFINITY;
  const read = median(times.map(({ readMs }) => readMs));
  const ratio = median(times.map(({ readMs, controlMs }) => readMs / controlMs));
  console.log(`1,000 messages: median ${read.toFixed(1)} ms, ${ratio.toFixed(1)} × a bare walk over the page's texts`);
  // A bare walk takes 2 ms on a quiet machine and reading eight times that; others on the machine slow both alike.
  expect(ratio).toBeLessThan(RATIO_BAR);
});
