import { htmlToText, type Ticket } from '../../mailbox/index.ts';
import { fail, type Result } from '../../values/index.ts';
import { readPlainText } from './read-plain-text.ts';

/** The ticket of a saved page, read as text: outside a browser no site's layout can be asked. */
export function readPage(html: string, id: string): Result<Ticket, string> {
  const text = htmlToText(html);
  return text === '' ? fail('no text on the page') : readPlainText(text, id);
}
