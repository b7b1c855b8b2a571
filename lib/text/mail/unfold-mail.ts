import type { Attribution } from './attribution.ts';
import { segmentMail } from './segment-mail.ts';
import { MAX_MAIL_LENGTH, splitMail } from './split-mail.ts';

/** An earlier mail found inside a later one. */
export interface UnfoldedMail {
  readonly attribution: Attribution;
  readonly text: string;
  readonly signature?: string;
  readonly forwarded: boolean;
  /** Index in the same list of the mail that quotes this one; null: the outermost mail does. */
  readonly quotedBy: number | null;
}

const MAX_DEPTH = 40;
const MAX_MAILS = 200;

/**
 * The mails quoted inside a mail that say who wrote them, newest first as they are met from the outside in. Quoted
 * lines without an attribution are searched for attributed mails inside them, but are no mail themselves.
 */
export function unfoldMail(body: string): readonly UnfoldedMail[] {
  const found: UnfoldedMail[] = [];
  const walk = (lines: readonly string[], quotedBy: number | null, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_MAILS) return;
    for (const quote of segmentMail(lines).quotes) {
      let parent = quotedBy;
      if (quote.attribution !== null && found.length < MAX_MAILS) {
        const own = splitMail(quote.lines.join('\n'));
        parent = found.length;
        found.push({
          attribution: quote.attribution,
          text: own.text,
          ...(own.signature === undefined ? {} : { signature: own.signature }),
          forwarded: quote.forwarded,
          quotedBy,
        });
      }
      walk(quote.lines, parent, depth + 1);
    }
  };
  walk(body.slice(0, MAX_MAIL_LENGTH).replaceAll(/\r\n?/g, '\n').split('\n'), null, 0);
  return found;
}
