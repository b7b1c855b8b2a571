import { browser } from 'wxt/browser';
import {
  type ChannelFailure,
  openRequestChannel,
  PORT_NAME,
  type RequestChannel,
  type WirePort,
} from '../messages/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';
import { READER_FILE } from './site-origin.ts';

const HELLO_MS = 1_000;

/** What a connection hears of its page. */
export interface ConnectionListener {
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onClose: () => void;
}

const dial = async (tabId: number, listener: ConnectionListener): Promise<Result<RequestChannel, ChannelFailure>> => {
  let greeted = false;
  const port = browser.tabs.connect(tabId, { frameId: 0, name: PORT_NAME });
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

const inject = async (tabId: number): Promise<Result<true, ChannelFailure>> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${READER_FILE}`] });
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
 * Opens a conversation with a tab's page: with the reader that is there, else after bringing one in where the agent's
 * click or a permission allows it.
 */
export async function connectPage(
  tabId: number,
  listener: ConnectionListener,
): Promise<Result<RequestChannel, ChannelFailure>> {
  const present = await dial(tabId, listener);
  if (present.ok || present.error !== 'no-reader') return present;
  const injected = await inject(tabId);
  return injected.ok ? dial(tabId, listener) : injected;
}
