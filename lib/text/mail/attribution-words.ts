/** Words of the line with which mail programs introduce quoted mail. All folded: lower case, no accents. */

/** "wrote": a phrase of any of these marks the line. Facts: strings shipped by Gmail, Apple Mail, Thunderbird, Outlook, Yahoo. */
export const WROTE = [
  'wrote',
  'writes',
  'sent',
  'schrieb',
  'hat geschrieben',
  'a ecrit',
  'ecrivait',
  'escribio',
  'ha escrito',
  'ha scritto',
  'scrive',
  'escreveu',
  'escrito por',
  '写道',
  '写了',
  '寫道',
  'のメール',
  'は書きました',
  'が書きました',
  'さんは書きました',
  'wrote on',
  'schreef',
  'het volgende geschreven',
  'geschreven',
  'skrev',
  'napisal(a)',
  'napisal/a',
  'napisal',
  'napisala',
  'kirjoitti',
  'da viet',
  'написал(а)',
  'написал',
  'написала',
  'пишет',
  'yazdi',
  'sunlari yazdi',
  'a scris',
  'irta',
  'εγραψε',
  'napsal',
  'napsal(a)',
] as const;

/** How such a line begins, where it does not begin with the date itself. */
export const OPENERS = [
  'on',
  'le',
  'am',
  'em',
  'no dia',
  'el',
  'il',
  'in data',
  'il giorno',
  'op',
  'den',
  'pa',
  'w dniu',
  'dnia',
  'vao',
  'dne',
  'ha',
  'в',
  'на',
  '在',
  '于',
  '於',
] as const;

/** Somebody speaking of the reader ("On 3 May you wrote:") quotes by hand: that is not a mail program's line. */
export const SPEAKS_TO_READER = /\b(?:you|sie|du|ihr|vous|tu|usted|ustedes|lei|voi|voce|voces)\s+(?:\w+\s+)?\w+[:\s]*$/;

/** Weekday abbreviations and names of the languages of mail programs, at the start of a line. */
export const WEEKDAY_START =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio|seg|ter|qua|qui|sex|man|tir|ons|tor|fre|lor|son|ma|to|pe|su|ti|ke|wo|vr|zo|za|пн|вт|ср|чт|пт|сб|вс)[a-zа-я]{0,10}[.,]?\s/;
