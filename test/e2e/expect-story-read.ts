import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type DeskStory, NOTE_WORDS } from './desk-story.ts';
import { messagesIn, squeeze } from './panel-reading.ts';

/** Checks that the panel tells the two sides of a story apart, reads all they said, and shows nothing of the note. */
export async function expectStoryRead(panel: Page, story: DeskStory): Promise<void> {
  expect(await panel.locator('h1').innerText()).toContain(story.buyer.name);
  const messages = await messagesIn(panel);
  const own = story.entries.filter(({ kind }) => kind !== 'note');
  // The order confirmation that the first mail quotes is a message too.
  expect(messages[0]).toMatch(/^platform: Thank you for your order/);
  expect(messages.slice(1).map((each) => each.split(': ')[0])).toEqual(
    own.map(({ kind }) => (kind === 'buyer' ? 'buyer' : 'seller')),
  );
  expect(messages.slice(2).map((each) => each.slice(each.indexOf(': ') + 2))).toEqual(
    own.slice(1).map(({ text }) => squeeze(text)),
  );
  expect(await panel.locator('body').innerText()).not.toContain(NOTE_WORDS);
}
