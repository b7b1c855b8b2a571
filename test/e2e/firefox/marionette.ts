import { createConnection, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Firefox's own remote control: numbered commands over TCP, each answered in order of completion. */
export interface Marionette {
  readonly send: <Value>(command: string, parameters?: object) => Promise<Value>;
  readonly close: () => void;
}

async function connect(port: number): Promise<Socket> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = createConnection(port, '127.0.0.1');
      attempt.once('connect', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    await sleep(100);
  }
  throw new Error('Firefox did not answer within 30 s');
}

/** Connects to a Firefox started with -marionette and begins a session. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await connect(port);
  const waiting = new Map<
    number,
    { readonly resolve: (value: never) => void; readonly reject: (reason: Error) => void }
  >();
  let received = Buffer.alloc(0);
  let lastId = 0;
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      // The greeting is an object; answers are [1, id, error, result].
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, never];
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
      else call?.resolve(result);
    }
  });
  const send: Marionette['send'] = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve: resolve as (value: never) => void, reject });
      const text = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.destroy() };
}
