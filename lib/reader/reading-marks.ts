import { type ReadOutcome, shortHash } from '../sites/index.ts';
import { siteOf, threadKeyOf } from './open-page.ts';

/** Marks by which a page knows its own readings again. */
export interface ReadingMarks {
  /** Mark of a reading: this document, and the first and last message it gave. */
  readonly markOf: (outcome: ReadOutcome | undefined) => string;
  /** Whether the reading came from this document and a message of it is still among those in view. */
  readonly isInView: (mark: string) => boolean;
}

/** The site's own outcome, undefined where no site reads the page. @throws whatever a hostile page makes a reading throw. */
const read = (page: Document): ReadOutcome | undefined => siteOf(page)?.readThread(page, page.location.href);

const hashes = (outcome: ReadOutcome | undefined): readonly string[] =>
  outcome?.ok ? outcome.thread.messages.map(({ text }) => shortHash(text)) : [];

/**
 * An address may name one ticket while the page still draws another, two tabs may hold tickets of one number, and a tab
 * may show another page by the time of a click: a key alone does not tell them apart, its document and words do.
 */
export function readingMarks(page: Document): ReadingMarks {
  const document = crypto.getRandomValues(new Uint32Array(2)).join('.');
  let last: { readonly key: string; readonly mark: string } | undefined;
  return {
    markOf: (outcome) => {
      const all = hashes(outcome);
      // A view that shows nothing of its ticket for a moment is answered for by what was seen of that ticket before.
      if (!outcome?.ok) return last && last.key === threadKeyOf(page) ? last.mark : document;
      last = { key: outcome.thread.key, mark: [document, all[0], all.at(-1)].join(' ') };
      return last.mark;
    },
    isInView: (mark) => {
      const [from, ...ends] = mark.split(' ');
      if (from !== document) return false;
      try {
        const now = hashes(read(page));
        // A page that held no words when it was read is another one as soon as it does.
        if (ends.length === 0) return now.length === 0;
        return ends.some((end) => now.includes(end));
      } catch {
        return false;
      }
    },
  };
}
