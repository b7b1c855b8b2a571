import type { OfferInput } from '../../offers/index.ts';

const LARGEST = 10_000_000;
const NUMBER = /^\d{1,8}([.,]\d{1,3})?$/;

/** A figure of the cost model as it is read and typed: shares in percent, sums as `15` or `117.90`. */
export function assumptionText({ value, unit }: OfferInput): string {
  if (unit === 'share') return String(Math.round(value * 1000) / 10);
  if (unit === 'hours') return String(value);
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(2);
}

/** What stands behind the figure. */
export function unitOfAssumption({ unit }: OfferInput, currency: string): string {
  switch (unit) {
    case 'money':
      return currency;
    case 'money_per_hour':
      return `${currency}/h`;
    case 'share':
      return '%';
    case 'hours':
      return 'h';
  }
}

/** The figure out of what was typed; null where it is no number that can be: a chance is at most 100 %. */
export function parseAssumption({ unit }: OfferInput, text: string): number | null {
  const typed = text.trim();
  if (!NUMBER.test(typed)) return null;
  const value = Number(typed.replace(',', '.'));
  if (unit === 'share') return value <= 100 ? value / 100 : null;
  return value <= LARGEST ? value : null;
}
