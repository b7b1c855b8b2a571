import { safeLocale } from './plural.ts';

const formats = new Map<string, Intl.ListFormat>();

/** A list in words ("a, b and c") in a language; '' for an empty list. */
export function joinList(items: readonly string[], locale: string, type: 'and' | 'or' = 'and'): string {
  const key = `${locale} ${type}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.ListFormat(safeLocale(locale), { type: type === 'and' ? 'conjunction' : 'disjunction' });
    formats.set(key, format);
  }
  return format.format(items);
}
