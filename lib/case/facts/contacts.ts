import { firstMatches } from '../../text/index.ts';
import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}/g;
const URL = /(?<![a-z0-9@])(?:https?:\/\/|www\.)[^\s<>"'）】」，。、]{3,400}/g;
const PHONE =
  /(?<![\w.,/#-])(?:\+|(?<!\d\s)00)\d{1,3}[\s().-]{0,3}\d(?:[\s().-]{0,2}\d){6,12}(?![\w])|(?<![\w.,/#-])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\w)/g;
const PHONE_WORD =
  /(?<![a-z])(?:phone|call me|mobile|cell|tel|telefon|handy|telephone|portable|telefono|movil|cellulare|telemovel|whatsapp|电话|手机|電話)[^\n\d+]{0,16}((?:\+|0)?\d(?:[\s().-]{0,2}\d){6,13})(?!\w)/g;

function matches(message: ReadMessage, pattern: RegExp, kind: 'email' | 'phone' | 'url'): readonly Fact[] {
  return firstMatches(message.text.folded, pattern).map((match) => {
    const whole = match[0].replace(/[.,;:!?)\]]+$/, '');
    const value = match[1] ?? whole;
    const start = match.index + whole.lastIndexOf(value);
    const end = start + value.length;
    const written = message.text.normal.slice(start, end);
    return {
      kind,
      value: kind === 'email' ? written.toLowerCase() : written,
      evidence: [spanOf(message, start, end)],
      from: message.from,
    };
  });
}

/** Mail addresses, links and telephone numbers. A bare run of digits is a telephone number only after a word that says so. */
export function readContacts(message: ReadMessage): readonly Fact[] {
  const folded = message.text.folded;
  const emails = folded.includes('@') ? matches(message, EMAIL, 'email') : [];
  const urls = folded.includes('://') || folded.includes('www.') ? matches(message, URL, 'url') : [];
  if (!/\d{3}/.test(folded)) return [...emails, ...urls];
  const phones = [...matches(message, PHONE, 'phone'), ...matches(message, PHONE_WORD, 'phone')];
  const seen = new Set<number>();
  const once = phones.filter((fact) => {
    const end = fact.evidence[0]?.end ?? 0;
    const isNew = !seen.has(end);
    seen.add(end);
    return isNew;
  });
  return [...emails, ...urls, ...once];
}
