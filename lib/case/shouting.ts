import type { Span } from '../values/index.ts';

/** Codes and names that are written in capitals by everybody. */
const CODES = new Set(
  (
    'IFSC USPS UPS DHL DPD GLS EVRI FEDEX TNT HERMES EBAY ETSY AMAZON PAYPAL VISA AMEX KLARNA IBAN BIC SEPA SWIFT NIF CIF VAT UST EUST MWST IVA TVA ' +
    'DDP DAP DPU CIF CIP FOB FCA EXW HDMI USB WIFI LED LCD OLED SSD HDD RAM GPS NFC SIM PDF JPG JPEG PNG HTML HTTP HTTPS ASAP FAQ ETA RMA SKU ' +
    'ISO ANSI DIN ASIN EAN UPC IMEI MSRP USA NATO IKEA SONY LEGO NIKE ASUS ACER BOSCH XXL XXXL GDPR DSGVO RGPD AGB BGB ABOUT PLZ CEO LLC GMBH LTD ' +
    'FTC BBB ACCC HMRC IRS CPSC OPSS TSB EUR USD GBP CNY RMB JPY AUD CAD NIKON CANON DELL LENOVO XIAOMI HUAWEI SHEIN TEMU AAA AAAA'
  ).split(' '),
);
/** Short words that only emphasis puts in capitals. */
const SHORT = new Set('NOT NOW WHY ALL BAD NIE PAS MAI JÁ NÃO'.split(' '));
const WORD = /\p{Lu}[\p{Lu}'’]+(?![\p{L}\d-])/gu;
const SHORTEST = 4;

/**
 * Words shouted in capitals. A mail wholly in capitals counts as shouted; codes, order numbers and words of `known`
 * (the item's name, carrier) do not.
 */
export function findShouting(text: string, message: number, known = ''): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(0, 65_536).matchAll(WORD)) {
    const before = text[match.index - 1] ?? ' ';
    if (/[\p{L}\d_#@./-]/u.test(before)) continue;
    const word = match[0].replaceAll(/['’]/g, '');
    const isLong = word.length >= SHORTEST && /[AEIOUYÄÖÜÁÉÍÓÚÀÈÊÂÔÃÕ]/.test(word) && !CODES.has(word);
    if ((!isLong && !SHORT.has(word)) || (isLong && known.includes(word))) continue;
    // "NO." and "NO" before a number abbreviate "number".
    if (
      word === 'NO' &&
      /^\W{0,3}\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4))
    )
      continue;
    spans.push({ message, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
