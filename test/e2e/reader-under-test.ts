import { insertReply } from '../../lib/reader/insert-reply.ts';
import { composerOf, editorOf, siteOf, threadKeyOf } from '../../lib/reader/open-page.ts';
import { mutatePage } from './mutate-page.ts';

const timeOf = (task: () => unknown): number => {
  const start = performance.now();
  task();
  return performance.now() - start;
};

/** The least any reader must do: touch every text of the page once. What a busy machine does to this it does to reading. */
const walkAllText = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
};

// Loaded into a world of its own in a real page, as the browser does with the reader itself.
Object.assign(globalThis, {
  readerUnderTest: {
    insert: (text: string, { allowInternal = false, threadKey = threadKeyOf(document) ?? '' } = {}) =>
      insertReply(document, { threadKey, text, allowInternal }, () => true),
    draft: () => {
      const composer = composerOf(document);
      return typeof composer === 'string' ? composer : editorOf(composer)?.read(composer.element, composer.keepBelow);
    },
    read: () => siteOf(document)?.readThread(document, location.href),
    mutatePage,
    readTimes: (rounds: number) =>
      Array.from({ length: rounds }, () => ({
        controlMs: timeOf(walkAllText),
        readMs: timeOf(() => siteOf(document)?.readThread(document, location.href)),
      })),
  },
});
