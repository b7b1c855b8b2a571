import { type ReadTextOptions, readText } from './read-text.ts';

/** Text of a message's body, and the `partial` mark where it was cut at the cap of one message (64 Ki units). */
export function readMessageText(
  body: Element,
  options: ReadTextOptions = {},
): { readonly text: string; readonly partial?: true } {
  const { text, clipped } = readText(body, options);
  return clipped ? { text, partial: true } : { text };
}
