import { browser } from 'wxt/browser';
import {
  type ChannelFailure,
  openRequestChannel,
  PORT_NAME,
  type RequestChannel,
  type WirePort,
} from '../messages/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';
import { READER_FILE, type TEACHER_FILE } from './site-origin.ts';

const HELLO_MS = 1_000;

/** What a connection hears of its page. */
export interface ConnectionListener {
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onClose: () => void;
}

/** Which of our scripts is spoken to: the name it listens under and where it comes from. */
export interface PageScript {
  readonly name: string;
  readonly file: typeof READER_FILE | typeof TEACHER_FILE;
}

const READER: PageScript = { name: PORT_NAME, file: READER_FILE };

const dial = async (
  tabId: number,
  listener: ConnectionListener,
  name: string,
): Promise<Result<RequestChannel, ChannelFailure>> => {
  let greeted = false;
  const port = browser.tabs.connect(tabId, { frameId: 0, name });
  const channel = openRequestChannel(port as WirePort, {
    onEvent: listener.onEvent,
    onClose: () => {
      // Chrome warns of an error nobody looked at: "receiving end does not exist" is an answer here.
      void browser.runtime.lastError;
      if (greeted) listener.onClose();
    },
    helloMs: HELLO_MS,
  });
  const ready = await channel.ready;
  greeted = ready.ok;
  if (ready.ok) return succeed(channel);
  channel.close();
  return ready;
};

const inject = async (tabId: number, file: PageScript['file']): Promise<Result<true, ChannelFailure>> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] });
    return succeed(true);
  } catch {
    return fail((await tabExists(tabId)) ? 'no-permission' : 'tab-closed');
  }
};

const tabExists = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/**
 * Opens a conversation with a tab's page: with the script that is there, else after bringing it in where the agent's
 * click or a permission allows it.
 */
export async function connectPage(
  tabId: number,
  listener: ConnectionListener,
  { name, file }: PageScript = READER,
): Promise<Result<RequestChannel, ChannelFailure>> {
  const present = await dial(tabId, listener, name);
  if (present.ok || present.error !== 'no-reader') return present;
  const injected = await inject(tabId, file);
  return injected.ok ? dial(tabId, listener, name) : injected;
}
