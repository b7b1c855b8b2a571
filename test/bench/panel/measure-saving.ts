import type { Page } from 'playwright-core';
import { bringBundle } from '../bring-bundle.ts';

/** From the call of save until the vault says that the note is on disk, in the real panel, ms. */
export async function measureSaving(panel: Page, rounds = 60): Promise<readonly number[]> {
  await bringBundle(panel, 'panel/notes-under-test.ts');
  const times = (await panel.evaluate(`measureSaves(${rounds + 5})`)) as readonly number[];
  return times.slice(5);
}
