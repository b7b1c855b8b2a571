import { amountOf, fractionDigits, type Money } from '../../values/index.ts';

/** `18,50 EUR`: no mark between thousands, so that it cannot be misread across borders. */
export const withDecimalComma = (sum: Money): string =>
  `${amountOf(sum).toFixed(fractionDigits(sum.currency)).replace('.', ',')} ${sum.currency}`;
