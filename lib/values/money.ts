/** ISO 4217 code in capitals, such as `USD`. */
export type CurrencyCode = string;

/** A sum of money in integer minor units (cents, or whole yen where the currency has no cents). */
export interface Money {
  readonly amountMinor: number;
  readonly currency: CurrencyCode;
}

const WITHOUT_MINOR_UNIT = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'UGX', 'XAF', 'XOF', 'XPF', 'PYG', 'RWF']);
const WITH_THREE_DIGITS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Digits after the decimal point of a currency: 0, 2 or 3. Source: ISO 4217 table A.1. */
export const fractionDigits = (currency: CurrencyCode): number =>
  WITHOUT_MINOR_UNIT.has(currency) ? 0 : WITH_THREE_DIGITS.has(currency) ? 3 : 2;

/** Money from an amount in major units, rounded half away from zero to the currency's minor unit. */
export function moneyOf(amount: number, currency: CurrencyCode): Money {
  const scaled = Math.abs(amount) * 10 ** fractionDigits(currency);
  // The tolerance keeps 1.005 (stored as 1.00499999…) on the side a person would round it to.
  return { amountMinor: Math.sign(amount) * Math.round(scaled + 1e-9), currency };
}

/** The sum in major units, for output and for files. */
export const amountOf = (money: Money): number => money.amountMinor / 10 ** fractionDigits(money.currency);

const sameCurrency = (a: Money, b: Money): void => {
  if (a.currency !== b.currency) throw new TypeError(`cannot combine ${a.currency} with ${b.currency}`);
};

/** a + b. @throws TypeError when the currencies differ. */
export function addMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return { amountMinor: a.amountMinor + b.amountMinor, currency: a.currency };
}

/** a − b, may be negative. @throws TypeError when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return { amountMinor: a.amountMinor - b.amountMinor, currency: a.currency };
}

/** Negative, 0 or positive as a is less than, equal to or more than b. @throws TypeError when the currencies differ. */
export function compareMoney(a: Money, b: Money): number {
  sameCurrency(a, b);
  return a.amountMinor - b.amountMinor;
}

/** percent (0–100 or more) of a sum, rounded half up to the minor unit. */
export const percentOf = (money: Money, percent: number): Money => ({
  amountMinor: Math.round((money.amountMinor * percent) / 100),
  currency: money.currency,
});

/** `24.90 USD`: the plain form that cannot be misread across borders; the one replies use. */
export const formatMoney = (money: Money): string =>
  `${amountOf(money).toFixed(fractionDigits(money.currency))} ${money.currency}`;
