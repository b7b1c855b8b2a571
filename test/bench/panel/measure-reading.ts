import { longThread } from '../../e2e/long-thread.ts';
import { bundleReader, launchChromium, openReaderPage } from '../../e2e/open-reader-page.ts';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';

/** The reader over a conversation of 1,000 messages in a real page, ms a reading. */
export async function measureReading(rounds = 30): Promise<readonly number[]> {
  const browser = await launchChromium();
  try {
    const { page, ask } = await openReaderPage(browser, await bundleReader(), { url: ADDRESS, html: longThread(1_000) });
    const times = await ask<readonly number[]>(`readerUnderTest.readTimes(${rounds + 5})`);
    await page.close();
    return times.slice(5);
  } finally {
    await browser.close();
  }
}
