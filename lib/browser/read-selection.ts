import { browser } from 'wxt/browser';
import type { ChannelFailure } from '../messages/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';
import { acceptSelection } from './page-answers.ts';

/** The text selected in a tab's page, cut to 256 Ki units; asked without the reader, which most pages keep for longer. */
export async function readSelection(tabId: number): Promise<Result<string, ChannelFailure>> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? '').slice(0, 262_144),
    });
    const selected = acceptSelection(answer?.result);
    return selected === null ? fail('bad-answer') : succeed(selected);
  } catch {
    return fail('no-permission');
  }
}
