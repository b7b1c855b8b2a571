/** A parcel number as written, and the carrier where its form gives it away. */
export interface FoundTracking {
  readonly number: string;
  readonly carrier: string | null;
  readonly start: number;
  readonly end: number;
}

/** Forms that are a parcel number wherever they stand; the order number's form never has this many characters. */
const OWN_FORMS: readonly { readonly pattern: RegExp; readonly carrier: string | null }[] = [
  {
    pattern: /(?<![A-Z0-9])1Z\s?[A-Z0-9]{3}\s?[A-Z0-9]{3}\s?[A-Z0-9]{2}\s?[A-Z0-9]{4}\s?[A-Z0-9]{4}(?![A-Z0-9])/gi,
    carrier: 'UPS',
  },
  { pattern: /(?<![A-Z0-9])[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}(?![A-Z0-9])/g, carrier: null },
  { pattern: /(?<!\d)9[1-5]\d{2}(?:\s?\d{4}){4}(?:\s?\d{2})?(?!\d)/g, carrier: 'USPS' },
  { pattern: /(?<![A-Z0-9])JJ?D\d{16,20}(?!\d)/g, carrier: 'DHL' },
  { pattern: /(?<![A-Z0-9])TBA\d{10,12}(?!\d)/g, carrier: 'Amazon Logistics' },
  { pattern: /(?<![A-Z0-9])YT\d{16}(?!\d)/g, carrier: 'YunExpress' },
];
const PLAIN_FORM = /(?<![A-Z0-9-])(?=[A-Z0-9-]{0,6}\d)[A-Z0-9][A-Z0-9-]{8,34}(?![A-Z0-9-])/g;

const clean = (written: string): string => written.replace(/\s/g, '').toUpperCase();

/** The first parcel number whose form alone shows what it is; null when there is none. */
export function findTracking(text: string): FoundTracking | null {
  for (const { pattern, carrier } of OWN_FORMS) {
    const match = text.matchAll(pattern).next().value;
    if (match) return { number: clean(match[0]), carrier, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** As `findTracking`, but any long run of capitals and digits will do: for places labelled as a parcel number. */
export function findLabelledTracking(text: string): FoundTracking | null {
  const own = findTracking(text);
  if (own) return own;
  for (const match of text.matchAll(PLAIN_FORM)) {
    if ((match[0].match(/\d/g) ?? []).length < 6) continue;
    return { number: clean(match[0]), carrier: null, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
