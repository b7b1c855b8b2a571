import type { ComposerDescription, PageRequests, RequestHandlers } from '../messages/index.ts';
import { insertReply } from './insert-reply.ts';
import { composerOf, editorOf, siteOf, takeLayout, threadKeyOf } from './open-page.ts';
import { passagePointer } from './passage-pointer.ts';
import { withinCaps } from './within-caps.ts';

const readThread = (page: Document): PageRequests['thread.read']['response'] => {
  try {
    const outcome = siteOf(page)?.readThread(page, page.location.href);
    if (!outcome) return { ok: false, reason: 'not-a-ticket', missing: [] };
    if (outcome.ok) return { ok: true, thread: withinCaps(outcome.thread) };
    const threadKey = threadKeyOf(page);
    return threadKey === null ? outcome : { ...outcome, threadKey };
  } catch {
    // A page no one foresaw is reported as such, never half read.
    return { ok: false, reason: 'layout-changed', missing: ['structure'] };
  }
};

const describeComposer = (page: Document): ComposerDescription => {
  const composer = composerOf(page);
  if (typeof composer === 'string') return { found: false, reason: composer };
  const draft = (editorOf(composer)?.read(composer.element, composer.keepBelow) ?? '').slice(0, 65_536);
  return { found: true, audience: composer.audience, empty: draft.trim() === '', draft };
};

/** What this page does for each request of a panel. */
export const pageHandlers = (page: Document): RequestHandlers => ({
  'thread.read': () => readThread(page),
  'composer.describe': () => describeComposer(page),
  'layout.use': (layout) => takeLayout(page, layout),
  'selection.read': () => String(page.getSelection() ?? '').slice(0, 262_144),
  'passage.show': (passage) => ({ shown: passagePointer()?.(page, passage) ?? false }),
  'reply.insert': (request) => insertReply(page, request),
});
