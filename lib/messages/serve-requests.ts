import type { TaughtLayout } from '../sites/index.ts';
import type { InsertRequest, PageEvents, PageRequests, Passage } from './contract.ts';
import { postTo, serveAnswers } from './serve-answers.ts';
import { asRecord, type RequestName, type WirePort } from './wire.ts';

const MAX_REPLY = 65_536;
const MAX_KEY = 4_096;

/** What the page does for each request. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    request: PageRequests[Name]['request'],
  ) => PageRequests[Name]['response'] | Promise<PageRequests[Name]['response']>;
};

/** The page's end of a conversation with one panel. */
export interface ServedPort {
  readonly tell: <Name extends keyof PageEvents>(name: Name, payload: PageEvents[Name]) => void;
}

/** An insertion with all its parts and within its caps, or null. */
export function readInsertRequest(payload: unknown): InsertRequest | null {
  const request = asRecord(payload);
  if (!request) return null;
  const { threadKey, reading, text, allowInternal, id, notAfter } = request;
  if (typeof threadKey !== 'string' || threadKey === '' || threadKey.length > MAX_KEY) return null;
  if (typeof text !== 'string' || text.trim() === '' || text.length > MAX_REPLY) return null;
  if (typeof allowInternal !== 'boolean' || typeof notAfter !== 'number') return null;
  if (typeof reading !== 'string' || typeof id !== 'string') return null;
  return { threadKey, reading, text, allowInternal, id, notAfter };
}

/** A passage with both its parts and within the cap, or null. */
function readPassage(payload: unknown): Passage | null {
  const { words, messageStart } = asRecord(payload) ?? {};
  if (typeof words !== 'string' || words.length > MAX_KEY) return null;
  return typeof messageStart === 'string' && messageStart.length <= MAX_KEY ? { words, messageStart } : null;
}

const answer = async (handlers: RequestHandlers, name: unknown, payload: unknown): Promise<unknown> => {
  if (name === 'thread.read' || name === 'composer.describe') return handlers[name]({});
  // Ours alone may ask, and they check what they keep; selectors that are none fail where they are used.
  if (name === 'layout.use') return handlers[name](asRecord(payload) as TaughtLayout | null);
  const passage = name === 'passage.show' ? readPassage(payload) : null;
  if (passage) return handlers['passage.show'](passage);
  const insertion = name === 'reply.insert' ? readInsertRequest(payload) : null;
  if (!insertion) throw new Error('not a request of this version');
  return handlers['reply.insert'](insertion);
};

/**
 * Answers the requests of one port. A request that is not of the contract is answered `bad-answer`. Schemas stay out of
 * the page: requests are checked by hand.
 */
export function serveRequests(port: WirePort, handlers: RequestHandlers): ServedPort {
  serveAnswers(port, (name, payload) => answer(handlers, name, payload));
  return { tell: (name, payload) => postTo(port, { kind: 'event', name, payload }) };
}
