import type { IsoInstant } from '../../values/index.ts';
import type { Message } from '../thread.ts';
import { isSameText, textKey } from './text-key.ts';

const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds of an instant with an offset; NaN for anything else, so that the machine's zone never matters. */
export const millisecondsOf = (at: IsoInstant | undefined): number =>
  at !== undefined && INSTANT.test(at) ? Date.parse(at) : Number.NaN;

function isCopy(a: Message, b: Message): boolean {
  if (a.unfolded !== true && b.unfolded !== true) return false;
  const apart = Math.abs(millisecondsOf(a.at) - millisecondsOf(b.at));
  // Zones of attribution lines may be unknown; the same words more than a day apart were sent twice.
  return !(apart > DAY_MS);
}

function fill(kept: Message, copy: Message): Message {
  return {
    ...kept,
    from: kept.from === 'unknown' ? copy.from : kept.from,
    ...(kept.author?.name === undefined && kept.author?.address === undefined && copy.author !== undefined
      ? { author: copy.author }
      : {}),
    ...(kept.at === undefined && copy.at !== undefined ? { at: copy.at } : {}),
    ...(kept.atText === undefined && copy.atText !== undefined ? { atText: copy.atText } : {}),
  };
}

/** Keeps one of each message: a mail quoted in several later ones appears once, delivered mails before quoted copies. */
export function mergeCopies(messages: readonly Message[]): readonly Message[] {
  const kept: { message: Message; key: string }[] = [];
  for (const message of messages) {
    const key = textKey(message.text);
    if (key === '') {
      if ((message.attachments?.length ?? 0) > 0) kept.push({ message, key });
      continue;
    }
    const twin = kept.find((other) => isSameText(other.key, key) && isCopy(other.message, message));
    if (twin === undefined) kept.push({ message, key });
    else if (twin.message.unfolded === true && message.unfolded !== true) {
      twin.message = fill(message, twin.message);
      twin.key = key;
    } else twin.message = fill(twin.message, message);
  }
  return kept.map(({ message }) => message);
}

/** Sorts oldest first; a message without a moment stays before the one it was quoted in. */
export function sortByTime(messages: readonly Message[]): readonly Message[] {
  const keys = messages.map((message) => millisecondsOf(message.at));
  for (let index = keys.length - 2; index >= 0; index -= 1) {
    if (Number.isNaN(keys[index])) keys[index] = keys[index + 1] ?? Number.NaN;
  }
  for (let index = 1; index < keys.length; index += 1) {
    if (Number.isNaN(keys[index])) keys[index] = keys[index - 1] ?? Number.NaN;
  }
  if (keys.some((key) => Number.isNaN(key))) return messages;
  return messages
    .map((message, index) => ({ message, key: keys[index] ?? 0, index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ message }) => message);
}
