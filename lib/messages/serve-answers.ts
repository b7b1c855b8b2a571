import { asRecord, WIRE_VERSION, type WirePort } from './wire.ts';

/** Sends over a port whose other end may be gone. */
export const postTo = (port: WirePort, message: unknown): void => {
  try {
    port.postMessage(message);
  } catch {
    // The panel closed meanwhile: nobody waits for this any more.
  }
};

/** Greets, then gives each numbered request its answer; one that fails is answered `bad-answer`, so that nobody waits. */
export function serveAnswers(port: WirePort, answer: (name: unknown, payload: unknown) => Promise<unknown>): void {
  port.onMessage.addListener((message) => {
    const request = asRecord(message);
    if (request?.kind !== 'request' || typeof request.id !== 'number') return;
    const { id } = request;
    answer(request.name, request.payload).then(
      (value) => postTo(port, { kind: 'answer', id, ok: true, value }),
      () => postTo(port, { kind: 'answer', id, ok: false, error: 'bad-answer' }),
    );
  });
  postTo(port, { kind: 'hello', version: WIRE_VERSION });
}
