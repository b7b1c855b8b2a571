import { foldText } from '../fold-text.ts';
import type { Attribution, AttributionMatch } from './attribution.ts';

type HeaderKind = 'from' | 'date' | 'to' | 'subject';

// Header names as mail programs print them above a quoted or forwarded mail, folded.
const KEYS: Readonly<Record<HeaderKind, string>> = {
  from: 'from|von|de|da|van|fra|fran|od|remitente|mittente|expediteur|desde|от|发件人|寄件者|差出人|送信者|message de|lahettaja|kimden|gonderen|de la|felado|kuldo|remitent|saatja|od koga|izvor|από|от кого|від|від кого|מאת|من|จาก|tu|dari|보낸 ?사람|발신|발신자',
  date: 'date|sent|datum|gesendet|gesendet am|envoye|envoye le|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|inviato|inviato il|verzonden|sendt|skickat|dato|wyslano|дата|发送时间|日期|寄件日期|傳送時間|送信日時|日時|日付|message du|lahetetty|elkuldve|datum|odeslano|odoslane|poslano|trimis|trimis la|gonderildi|gonderim tarihi|tarih|enviat|saadetud|kuupaev|στάλθηκε|ημερομηνία|отправлено|изпратено|надіслано|נשלח|תאריך|تم الإرسال|تاريخ الإرسال|التاريخ|ส่ง|วันที่|da gui|ngay|dikirim|tanggal|보낸 ?날짜|날짜|받은 ?날짜|reply-to-date',
  to: 'to|an|a|para|aan|til|till|do|cc|kopie|copie a|cci|kopia|кому|收件人|抄送|宛先|收件者|destinataire|destinatario|vastaanottaja|cimzett|komu|prima|za|catre|kime|alici|per a|adressaat|προς|до|למי|אל|إلى|ถึง|den|toi|kepada|받는 ?사람|수신|masolatot kap|kopija|reply-to|antwort an',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|amne|temat|sujet|тема|主题|主旨|件名|aihe|konu|targy|predmet|subiect|assumpte|teema|θέμα|относно|נושא|הנדון|الموضوع|เรื่อง|chu de|tieu de|subjek|perihal|제목',
};
const LINE = new RegExp(
  `^[\\s>*]{0,12}(?:(${KEYS.from})|(${KEYS.date})|(${KEYS.to})|(${KEYS.subject}))\\s{0,4}\\*?\\s?[:：]\\*?(.*)$`,
);
const ORDER: readonly HeaderKind[] = ['from', 'date', 'to', 'subject'];

function headerOf(line: string): { kind: HeaderKind; value: string } | null {
  if (line.length > 600 || !/[:：]/.test(line.slice(0, 40))) return null;
  const text = foldText(line);
  const match = LINE.exec(text.folded);
  if (match === null) return null;
  const kind = ORDER.find((_, index) => match[index + 1] !== undefined);
  const value = text.normal.slice(text.normal.length - (match[5] ?? '').length).trim();
  return kind === undefined ? null : { kind, value };
}

/** Whether a line has the form of a mail header ("From: …"). */
export const isHeaderLine = (line: string): boolean => headerOf(line) !== null || ANY_HEADER.test(line.slice(0, 300));

function attributionFrom(values: ReadonlyMap<HeaderKind, string>): Attribution {
  const from = values.get('from') ?? '';
  const address = /[^\s<>()[\]"'，,:;]{1,64}@[a-z0-9][a-z0-9.-]{0,120}/i.exec(from)?.[0];
  const name = from
    .replace(/[<[(].{0,200}$/, '')
    .replaceAll(/["'*]/g, '')
    .trim();
  const atText = (values.get('date') ?? '').replaceAll('*', '').trim();
  return {
    ...(name !== '' && !name.includes('@') && name.length < 80 ? { name } : {}),
    ...(address === undefined ? {} : { address: address.toLowerCase() }),
    ...(atText === '' ? {} : { atText }),
  };
}

const isFilled = (line: string): boolean => line.trim() !== '';
const ANY_HEADER = /^[\s>*]{0,12}\p{L}[\p{L}\p{M} .'-]{0,30}\*?\s{0,3}[:：]\*?\s?\S/u;

/**
 * A block of headers in a language that is not known: three lines or more of a word, a colon and a value, one of them
 * with an address in angle brackets, one with a year and a clock time. A form that somebody filled in has no such brackets.
 */
function findBlockByForm(lines: readonly string[], at: number): AttributionMatch | null {
  if (at > 0 && !/^[\s>_—-]*$/.test(lines[at - 1] ?? '')) return null;
  let end = at;
  while (end < Math.min(lines.length, at + 8) && ANY_HEADER.test((lines[end] ?? '').slice(0, 300))) end += 1;
  const block = lines.slice(at, end);
  // Somebody's own words stand above what a mail program adds, and the mail itself below.
  if (!lines.slice(0, at).some(isFilled) || !lines.slice(end, end + 6).some(isFilled)) return null;
  const first = block.findIndex((line) => /<[^<>\s]{1,64}@[^<>\s]{1,120}>/.test(line));
  const dated = block.find((line) => /\b(?:19|20)\d{2}\b/.test(line) && /\b\d{1,2}[:.]\d{2}\b/.test(line));
  if (block.length < 3 || first < 0 || first > 1 || dated === undefined) return null;
  const behindColon = (line: string): string => line.slice(line.search(/[:：]/) + 1).trim();
  const values = new Map<HeaderKind, string>([
    ['from', behindColon(block[first] ?? '')],
    ['date', behindColon(dated)],
  ]);
  return { attribution: attributionFrom(values), lines: block.length };
}

/** The block of mail headers that begins at a line ("From: … Sent: … To: … Subject: …"); null where none begins. */
export function findHeaderBlock(lines: readonly string[], at: number): AttributionMatch | null {
  if (headerOf(lines[at] ?? '') === null) return findBlockByForm(lines, at);
  const values = new Map<HeaderKind, string>();
  let last = at;
  for (let index = at; index < Math.min(lines.length, at + 12); index += 1) {
    const line = lines[index] ?? '';
    const header = headerOf(line);
    if (header !== null) {
      if (!values.has(header.kind)) values.set(header.kind, header.value);
      last = index;
    } else if (line.replaceAll('>', '').trim() === '') {
      if (values.has('subject') || index - last > 1) break;
    } else if (index - last > 2) break;
    else if (values.size === 1 && values.has('from')) values.set('from', `${values.get('from') ?? ''} ${line.trim()}`);
  }
  const evidence = lines.slice(at, last + 1).join(' ');
  const isMail = /@|\b(?:19|20)\d{2}\b|\d{1,2}[:.]\d{2}/.test(evidence);
  if (values.size < 2 || !(values.has('from') || values.has('date'))) return null;
  // At the top of a mail somebody may have written "From: me, To: you" himself.
  if (!isMail && (values.size < 3 || !lines.slice(0, at).some(isFilled))) return null;
  return { attribution: attributionFrom(values), lines: last - at + 1 };
}
