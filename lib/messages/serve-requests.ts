import type { InsertRequest, PageEvents, PageRequests, Passage } from './contract.ts';
import { asRecord, type RequestName, WIRE_VERSION, type WirePort } from './wire.ts';

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
  const passage = name === 'passage.show' ? readPassage(payload) : null;
  if (passage) return handlers['passage.show'](passage);
  const insertion = name === 'reply.insert' ? readInsertRequest(payload) : null;
  if (!insertion) throw new Error('not a request of this version');
  return handlers['reply.insert'](insertion);
};

/**
 * Answers the requests of one port. Greets first; a request that is not of the contract, or a handler that fails, is
 * answered `bad-answer` so that the panel does not wait. Schemas stay out of the page: the few requests are checked by hand.
 */
export function serveRequests(port: WirePort, handlers: RequestHandlers): ServedPort {
  const post = (message: unknown): void => {
    try {
      port.postMessage(message);
    } catch {
      // The panel closed meanwhile: nobody waits for this any more.
    }
  };
  port.onMessage.addListener((message) => {
    const request = asRecord(message);
    if (request?.kind !== 'request' || typeof request.id !== 'number') return;
    const { id } = request;
    answer(handlers, request.name, request.payload).then(
      (value) => post({ kind: 'answer', id, ok: true, value }),
      () => post({ kind: 'answer', id, ok: false, error: 'bad-answer' }),
    );
  });
  post({ kind: 'hello', version: WIRE_VERSION });
  return { tell: (name, payload) => post({ kind: 'event', name, payload }) };
}
