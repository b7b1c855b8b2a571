import { foldText } from '../fold-text.ts';
import {
  AUTO_SUBJECT,
  AWAY,
  AWAY_DETAILS,
  BOUNCE_SUBJECT,
  BOUNCE_TEXT,
  OF_A_PURCHASE,
  SAYS_AUTOMATIC,
} from './mail-kind-words.ts';

/** Whether a person wrote a mail, or a machine in answer to one. */
export type MailKind = 'person' | 'auto_reply' | 'bounce';

/** Somebody's absence stands within so many characters of the start of a machine's answer. */
const EARLY = 200;

/**
 * Tells automatic answers and returned mail from what a person wrote, by subject and first words. A buyer whose parcel
 * was "undelivered", or who is on holiday on the day of delivery, is a person.
 */
export function detectMailKind(text: string, subject = ''): MailKind {
  const title = foldText(subject.slice(0, 200)).folded.trim();
  const start = foldText(text.slice(0, 600)).folded.replaceAll(/\s+/g, ' ').trim();
  if (BOUNCE_SUBJECT.test(title) || BOUNCE_TEXT.test(start.slice(0, 400))) return 'bounce';
  if (AUTO_SUBJECT.test(title) || SAYS_AUTOMATIC.test(start.slice(0, EARLY))) return 'auto_reply';
  if (!AWAY.test(start.slice(0, EARLY))) return 'person';
  return AWAY_DETAILS.test(start) || !OF_A_PURCHASE.test(start) ? 'auto_reply' : 'person';
}
