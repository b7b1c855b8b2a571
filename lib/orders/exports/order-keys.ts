/**
 * An order's number as it is looked up: letters and digits alone, so that "#1001" and "1001" are one. '' where the text is
 * none: a number without a digit is the caption of a sum or a footnote.
 */
export function orderKeyOf(id: string): string {
  const key = id
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return /\d/.test(key) ? key : '';
}

/** A mail address as it is looked up; '' where the text is none. */
export function mailKeyOf(mail: string): string {
  const key = mail.slice(0, 320).trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(key) ? key : '';
}

/** A name as it is looked up: without case, accents and the order of its words. '' for none. */
export const nameKeyOf = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
