import { longThread } from '../../e2e/long-thread.ts';
import { bundleReader, launchChromium, openReaderPage } from '../../e2e/open-reader-page.ts';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';

/** One reading, and in the same moment a bare walk over all text of the page: what a busy machine does to one it does to the other. */
interface ReadTime {
  readonly readMs: number;
  readonly controlMs: number;
}

/** The reader over a conversation of 1,000 messages in a real page. */
export async function measureReading(rounds = 30): Promise<readonly ReadTime[]> {
  const browser = await launchChromium();
  try {
    const { page, ask } = await openReaderPage(browser, await bundleReader(), {
      url: ADDRESS,
      html: longThread(1_000),
    });
    const times = await ask<readonly ReadTime[]>(`readerUnderTest.readTimes(${rounds + 5})`);
    await page.close();
    return times.slice(5);
  } finally {
    await browser.close();
  }
}
