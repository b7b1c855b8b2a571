import type { Message } from '../../../thread/index.ts';
import { readMailboxes } from '../mail-address.ts';
import { readMessageText } from '../read-message-text.ts';
import { readText } from '../read-text.ts';

/** Names of the sender's line in the languages of the product. */
const FROM = /^(from|von|de|da|expéditeur|mittente|remitente|发件人|差出人)\s*[:：]\s*/i;
const DATE = /^(date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|日期|日時|发送时间)\s*[:：]\s*/i;

const HEADER_PLACES = 'table, dl, header, [class*="header"]';

const lineWith = (lines: readonly string[], name: RegExp): string | undefined =>
  lines
    .find((line) => name.test(line))
    ?.replace(name, '')
    .trim();

/** A page that shows one mail: its header lines and the block after them. Empty where there is none. */
export function readMailPage(page: Document): readonly Message[] {
  for (const header of [...page.querySelectorAll(HEADER_PLACES)].slice(0, 200)) {
    // A definition list puts the name and the value on lines of their own.
    const lines = readText(header, { limit: 4_000 })
      .text.replace(/([:：])\n/g, '$1 ')
      .split('\n');
    const from = lineWith(lines, FROM);
    const sender = from ? readMailboxes(from)[0] : undefined;
    const body = header.nextElementSibling;
    if (!sender || !body) continue;
    const read = readMessageText(body);
    if (read.text === '') continue;
    const atText = lineWith(lines, DATE);
    return [{ from: 'unknown', author: sender, ...(atText ? { atText } : {}), ...read }];
  }
  return [];
}
