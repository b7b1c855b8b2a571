import type { IsoInstant } from '../../values/index.ts';
import type { Message } from '../thread.ts';
import { isSameText, textKey } from './text-key.ts';

const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds of an instant with an offset; NaN for anything else, so that the machine's zone never matters. */
export const millisecondsOf = (at: IsoInstant | undefined): number =>
  at !== undefined && INSTANT.test(at) ? Date.parse(at) : Number.NaN;

/** No clock on earth is further than this from that of another place. */
const WIDEST_ZONES_MS = 14 * 3_600_000;

/** The earliest and latest moment at which a message can have been written. */
function spanOf({ at, day, writtenClock }: Message): { readonly from: number; readonly to: number } {
  const exact = millisecondsOf(at);
  if (!Number.isNaN(exact) || day === undefined) return { from: exact, to: exact };
  const from = millisecondsOf(`${day}T${writtenClock ?? '00:00'}:00Z`);
  const to = writtenClock === undefined ? from + DAY_MS : from;
  return { from: from - WIDEST_ZONES_MS, to: to + WIDEST_ZONES_MS };
}

function isCopy(a: Message, b: Message): boolean {
  if (a.unfolded !== true && b.unfolded !== true) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  // Zones of attribution lines may be unknown; the same words more than a day apart were sent twice.
  return !(one.from - other.to > DAY_MS || other.from - one.to > DAY_MS);
}

function fill(kept: Message, copy: Message): Message {
  const { at, day, writtenClock, ...rest } = kept;
  const time = at !== undefined ? { at } : copy.at !== undefined ? { at: copy.at } : null;
  const written = day !== undefined ? kept : copy;
  return {
    ...rest,
    from: kept.from === 'unknown' ? copy.from : kept.from,
    ...(kept.author?.name === undefined && kept.author?.address === undefined && copy.author !== undefined
      ? { author: copy.author }
      : {}),
    ...(time ?? {
      ...(written.day === undefined ? {} : { day: written.day }),
      ...(written.writtenClock === undefined ? {} : { writtenClock: written.writtenClock }),
    }),
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

/**
 * Sorts oldest first. A message without a moment stays before the one it was quoted in, unless the day it names says
 * that it cannot stand there.
 */
export function sortByTime(messages: readonly Message[]): readonly Message[] {
  const keys = messages.map((message) => millisecondsOf(message.at));
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const message = messages[index];
    if (!Number.isNaN(keys[index]) || message === undefined) continue;
    const { from, to } = spanOf(message);
    const next = keys[index + 1] ?? Number.NaN;
    keys[index] = Number.isNaN(from) ? next : Number.isNaN(next) ? (from + to) / 2 : Math.min(to, Math.max(from, next));
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
