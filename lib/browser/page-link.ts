import type { ChannelFailure, RequestChannel, RequestName } from '../messages/index.ts';
import { fail, type Result } from '../values/index.ts';
import { connectPage } from './page-connection.ts';
import { bringLayout, layoutOfTab } from './page-layout.ts';

/** A lost port is opened again and the question asked again after these times; then the failure is told. */
const RETRY_MS = [50, 200, 800] as const;

type Connected = Result<RequestChannel, ChannelFailure>;

/** One request as it goes over the port. */
export interface PageRequest {
  readonly name: RequestName;
  readonly payload: unknown;
  readonly timeoutMs: number;
}

/** The conversation with the page in one tab at a time. */
export interface PageLink {
  /** Asks the page, over the port that is open or a new one. */
  readonly ask: (request: PageRequest) => Promise<Result<unknown, ChannelFailure>>;
  readonly open: () => Promise<Connected>;
  readonly isOpening: () => boolean;
  /** Leaves the page. What it was already asked may still be answered: an insertion is not cut off half told. */
  readonly hangUp: () => void;
}

/** What a link hears, of the page it is open to only. */
export interface LinkListener {
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onLost: () => void;
}

interface Line {
  readonly opened: Promise<Connected>;
  readonly pending: Set<Promise<unknown>>;
}

const wait = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

const closeWhenDone = async ({ opened, pending }: Line): Promise<void> => {
  const channel = await opened;
  await Promise.allSettled(pending);
  if (channel.ok) channel.value.close();
};

/** A link to the page in the tab that `tabInFront` names at the moment of opening. */
export function pageLink(tabInFront: () => Promise<number | null>, listener: LinkListener): PageLink {
  let line: Line | undefined;
  const dial = async (self: () => Line): Promise<Connected> => {
    const tabId = await tabInFront();
    if (tabId === null) return fail('tab-closed');
    const layout = layoutOfTab(tabId);
    const opened = await connectPage(tabId, {
      onEvent: (name, payload) => {
        if (line === self()) listener.onEvent(name, payload);
      },
      onClose: () => {
        if (line !== self()) return;
        line = undefined;
        listener.onLost();
      },
    });
    // The page answers in order: what is asked next is read by this layout, or by none where it was forgotten.
    if (opened.ok) await bringLayout(tabId, await layout, opened.value);
    return opened;
  };
  const current = (): Line => {
    if (line) return line;
    const opened = dial(() => own).then((answer) => {
      // A failure is not kept: the next request tries again.
      if (!answer.ok && line === own) line = undefined;
      return answer;
    });
    const own: Line = { opened, pending: new Set() };
    line = own;
    return own;
  };
  /** `gone` says that the page was left for another one meanwhile: nothing is asked of that other one. */
  const askOnce = async (own: Line, { name, payload, timeoutMs }: PageRequest) => {
    const opened = await own.opened;
    if (!opened.ok) return { answer: opened, gone: true };
    const answer = await opened.value.request(name, payload, timeoutMs);
    const lost = !answer.ok && answer.error === 'no-reader';
    return { answer, gone: !lost };
  };
  let visits = 0;
  return {
    open: () => current().opened,
    isOpening: () => line !== undefined,
    hangUp: () => {
      visits += 1;
      if (line) void closeWhenDone(line);
      line = undefined;
    },
    ask: async (request) => {
      const visit = visits;
      for (let tries = 0; ; tries += 1) {
        const own = current();
        const asked = askOnce(own, request);
        own.pending.add(asked);
        const { answer, gone } = await asked;
        own.pending.delete(asked);
        const delayMs = RETRY_MS[tries];
        if (gone || visit !== visits || delayMs === undefined) return answer;
        await wait(delayMs);
        if (visit !== visits) return answer;
      }
    },
  };
}
