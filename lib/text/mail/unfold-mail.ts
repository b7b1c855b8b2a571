import { type Attribution, mailEffort } from './attribution.ts';
import { type MailSegments, segmentMail } from './segment-mail.ts';
import { MAX_MAIL_LENGTH, ownParts } from './split-mail.ts';

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
  const effort = mailEffort();
  const walk = (segments: MailSegments, quotedBy: number | null, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_MAILS) return;
    for (const quote of segments.quotes) {
      const inner = segmentMail(quote.lines, effort);
      let parent = quotedBy;
      if (quote.attribution !== null && found.length < MAX_MAILS) {
        const { text, signature } = ownParts(inner.own);
        parent = found.length;
        found.push({
          attribution: quote.attribution,
          text,
          ...(signature === undefined ? {} : { signature }),
          forwarded: quote.forwarded,
          quotedBy,
        });
      }
      walk(inner, parent, depth + 1);
    }
  };
  const lines = body.slice(0, MAX_MAIL_LENGTH).replaceAll(/\r\n?/g, '\n').split('\n');
  walk(segmentMail(lines, effort), null, 0);
  return found;
}
