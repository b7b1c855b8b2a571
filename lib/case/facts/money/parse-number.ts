/** A number as written in any of the eight languages, for use in a pattern; linear, no more than 20 characters. */
export const NUMBER_PATTERN =
  "\\d{1,3}(?:[.,' ]\\d{3}(?!\\d)){1,4}(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";

/**
 * The value of a number with any separators ("1,234.50", "1.234,50", "1'234", "12,5"); NaN where it is none. A single
 * separator before exactly three digits groups thousands: prices have two decimals.
 */
export function parseNumber(written: string): number {
  const text = written.replaceAll(/[\s']/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return Number(text);
  const decimals = text.length - last - 1;
  const isDecimal = decimals !== 3 || (text.includes('.') && text.includes(',') && decimals < 3);
  const whole = (isDecimal ? text.slice(0, last) : text).replaceAll(/[.,]/g, '');
  return Number(isDecimal ? `${whole}.${text.slice(last + 1)}` : whole);
}
