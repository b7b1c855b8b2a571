import { insertReply } from '../../lib/reader/insert-reply.ts';
import { composerOf, editorOf, siteOf, threadKeyOf } from '../../lib/reader/open-page.ts';
import { mutatePage } from './mutate-page.ts';

// Loaded into a world of its own in a real page, as the browser does with the reader itself.
Object.assign(globalThis, {
  readerUnderTest: {
    insert: (text: string, { allowInternal = false, threadKey = threadKeyOf(document) ?? '' } = {}) =>
      insertReply(document, { threadKey, text, allowInternal }),
    draft: () => {
      const composer = composerOf(document);
      return typeof composer === 'string' ? composer : editorOf(composer)?.read(composer.element, composer.keepBelow);
    },
    read: () => siteOf(document)?.readThread(document, location.href),
    mutatePage,
    readTimes: (rounds: number) =>
      Array.from({ length: rounds }, () => {
        const start = performance.now();
        siteOf(document)?.readThread(document, location.href);
        return performance.now() - start;
      }),
  },
});
