import { splitMail, unfoldMail } from '../../text/index.ts';
import type { Message } from '../thread.ts';

/** A message on its way into the thread, with the message whose quotes it was found in (by index in the same list). */
export interface Draught {
  readonly message: Message;
  readonly quotedBy: number | null;
}

/** A message's own words, and the earlier mails its quotes hold, oldest first, the message itself last. */
export function unfoldMessage(message: Message): readonly Draught[] {
  const parts = splitMail(message.text);
  const history = [parts.quoted, message.quoted].filter((part) => part !== undefined).join('\n');
  const earlier = history === '' ? [] : unfoldMail(history);
  // Only quotes and nothing to unfold: better the whole text than none.
  const keepsAll = parts.text === '' && earlier.every((mail) => mail.text === '');
  const own: Message = keepsAll
    ? message
    : {
        ...message,
        text: parts.text,
        ...(parts.signature === undefined ? {} : { signature: parts.signature }),
        ...(history === '' ? {} : { quoted: history }),
      };
  const draughts: Draught[] = earlier.map((mail) => ({
    message: {
      from: 'unknown',
      author: {
        ...(mail.attribution.name === undefined ? {} : { name: mail.attribution.name }),
        ...(mail.attribution.address === undefined ? {} : { address: mail.attribution.address }),
      },
      ...(mail.attribution.atText === undefined ? {} : { atText: mail.attribution.atText }),
      text: mail.text,
      ...(mail.signature === undefined ? {} : { signature: mail.signature }),
      unfolded: true,
    },
    quotedBy: mail.quotedBy === null ? earlier.length : earlier.length - 1 - mail.quotedBy,
  }));
  draughts.reverse();
  const last = draughts.length;
  const kept = draughts.map((draught) => ({ ...draught, quotedBy: draught.quotedBy ?? last }));
  return [...kept, { message: own, quotedBy: null }];
}
