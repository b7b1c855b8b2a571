import { segmentMail } from './segment-mail.ts';
import { findSignature, isSentFrom } from './signature.ts';

/** A mail's text cut into its parts; `text` and `signature` follow each other in the mail. */
export interface MailParts {
  /** What its writer wrote, trimmed. */
  readonly text: string;
  readonly signature?: string;
  /** Quoted and forwarded mail with the lines that introduce it, as it stands. */
  readonly quoted?: string;
}

/** Longest mail that is read; the rest of a longer one is left as quoted text. */
export const MAX_MAIL_LENGTH = 65_536;

const joined = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();

/** A phone's closing line above more text: what follows is mail quoted without marks, unless nothing stands above it. */
function cutBelowSentFrom(own: readonly string[]): { kept: readonly string[]; below: readonly string[] } {
  const at = own.findIndex(isSentFrom);
  const above = at > 0 && own.slice(0, at).some((line) => line.trim() !== '');
  if (!above) return { kept: own, below: [] };
  return { kept: own.slice(0, at + 1), below: own.slice(at + 1) };
}

/** The own words of a mail already cut, and what stands below a phone's closing line. */
export function ownParts(own: readonly string[]): Omit<MailParts, 'quoted'> & { readonly below: readonly string[] } {
  const { kept, below } = cutBelowSentFrom(own);
  const end = findSignature(kept);
  const text = joined(kept.slice(0, end)).trimStart();
  const signature = joined(kept.slice(end));
  return { text, ...(signature === '' ? {} : { signature }), below };
}

/** Cuts quoted mail, forwarded mail and the signature off a mail's plain text. Never throws; linear in its length. */
export function splitMail(body: string): MailParts {
  const lines = body.slice(0, MAX_MAIL_LENGTH).replaceAll(/\r\n?/g, '\n').split('\n');
  const { own, quotedRaw } = segmentMail(lines);
  const { below, ...parts } = ownParts(own);
  const quoted = joined([...below, ...quotedRaw, body.slice(MAX_MAIL_LENGTH)]);
  return { ...parts, ...(quoted === '' ? {} : { quoted }) };
}
