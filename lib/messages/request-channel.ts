import { fail, type Result, succeed } from '../values/index.ts';
import type { ChannelFailure } from './contract.ts';
import type { TeacherRequestName } from './teacher-contract.ts';
import { asRecord, type RequestName, WIRE_VERSION, type WirePort } from './wire.ts';

/** The panel's end of a conversation with one page. */
export interface RequestChannel {
  /** Whether a reader of our version is there; decided by its greeting, a closed port, or `helloMs` of silence. */
  readonly ready: Promise<Result<true, ChannelFailure>>;
  readonly request: (
    name: RequestName | TeacherRequestName,
    payload: unknown,
    timeoutMs: number,
  ) => Promise<Result<unknown, ChannelFailure>>;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** What the panel wants to hear of a channel, and how long it waits for a greeting. */
export interface ChannelOptions {
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onClose: () => void;
  readonly helloMs: number;
}

const FAILURES: readonly ChannelFailure[] = [
  'no-reader',
  'tab-closed',
  'timeout',
  'stale-reader',
  'no-permission',
  'bad-answer',
];

type Settle = (result: Result<unknown, ChannelFailure>) => void;

/** Speaks over a port the panel opened: numbered requests with a time limit each, and events. */
export function openRequestChannel(port: WirePort, { onEvent, onClose, helloMs }: ChannelOptions): RequestChannel {
  const waiting = new Map<number, Settle>();
  const greeting = Promise.withResolvers<Result<true, ChannelFailure>>();
  let nextId = 1;
  let open = true;
  const silence = setTimeout(() => greeting.resolve(fail('no-reader')), helloMs);
  const settle = (id: number, result: Result<unknown, ChannelFailure>): void => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  const receive = (message: unknown): void => {
    const reply = asRecord(message);
    if (reply?.kind === 'hello') {
      clearTimeout(silence);
      greeting.resolve(reply.version === WIRE_VERSION ? succeed(true) : fail('stale-reader'));
    } else if (reply?.kind === 'event' && typeof reply.name === 'string') onEvent(reply.name, reply.payload);
    else if (reply?.kind === 'answer' && typeof reply.id === 'number') {
      const error = FAILURES.find((each) => each === reply.error) ?? 'bad-answer';
      settle(reply.id, reply.ok === true ? succeed(reply.value) : fail(error));
    }
  };
  const end = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(silence);
    greeting.resolve(fail('no-reader'));
    for (const id of [...waiting.keys()]) settle(id, fail('no-reader'));
    onClose();
  };
  port.onMessage.addListener(receive);
  port.onDisconnect.addListener(end);
  return {
    ready: greeting.promise,
    isOpen: () => open,
    close: () => {
      port.disconnect();
      end();
    },
    request: (name, payload, timeoutMs) => {
      if (!open) return Promise.resolve(fail('no-reader'));
      const id = nextId;
      nextId += 1;
      return new Promise((resolve) => {
        const limit = setTimeout(() => settle(id, fail('timeout')), timeoutMs);
        waiting.set(id, (result) => {
          clearTimeout(limit);
          resolve(result);
        });
        try {
          port.postMessage({ kind: 'request', id, name, payload });
        } catch {
          settle(id, fail('no-reader'));
        }
      });
    },
  };
}
