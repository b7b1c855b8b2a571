import type { ComposerDescription, InsertResponse, PageRequests, RequestHandlers } from '../messages/index.ts';
import { insertReply } from './insert-reply.ts';
import { composerOf, editorOf, siteOf, takeLayout, threadKeyOf } from './open-page.ts';
import { passagePointer } from './passage-pointer.ts';
import { type ReadingMarks, readingMarks } from './reading-marks.ts';
import { withinCaps } from './within-caps.ts';

const readThread = (page: Document, { markOf }: ReadingMarks): PageRequests['thread.read']['response'] => {
  try {
    const outcome = siteOf(page)?.readThread(page, page.location.href);
    const reading = markOf(outcome);
    if (!outcome) return { ok: false, reason: 'not-a-ticket', missing: [], reading };
    if (outcome.ok) return { ok: true, thread: withinCaps(outcome.thread), reading };
    const threadKey = threadKeyOf(page);
    return threadKey === null ? { ...outcome, reading } : { ...outcome, reading, threadKey };
  } catch {
    // A page no one foresaw is reported as such, never half read.
    return { ok: false, reason: 'layout-changed', missing: ['structure'], reading: markOf(undefined) };
  }
};

const describeComposer = (page: Document): ComposerDescription => {
  const composer = composerOf(page);
  if (typeof composer === 'string') return { found: false, reason: composer };
  const draft = (editorOf(composer)?.read(composer.element, composer.keepBelow) ?? '').slice(0, 65_536);
  return { found: true, audience: composer.audience, empty: draft.trim() === '', draft };
};

/** What this page does for each request of any panel, for as long as its document lives. */
export const pageHandlers = (page: Document): RequestHandlers => {
  const marks = readingMarks(page);
  let last: { readonly id: string; readonly answer: Promise<InsertResponse> } | undefined;
  return {
    'thread.read': () => readThread(page, marks),
    'composer.describe': () => describeComposer(page),
    'layout.use': (layout) => takeLayout(page, layout),
    'passage.show': (passage) => ({ shown: passagePointer()?.(page, passage) ?? false }),
    'reply.insert': (request) => {
      if (last?.id !== request.id)
        last = {
          id: request.id,
          answer: insertReply(page, request, () => Date.now() < request.notAfter && marks.isInView(request.reading)),
        };
      return last.answer;
    },
  };
};
