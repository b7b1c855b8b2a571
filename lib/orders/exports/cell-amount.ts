import type { CurrencyCode } from '../../values/index.ts';
import { currencyOfSum, findSums } from '../words/read-sum.ts';

/** The sign before decimals. */
export type DecimalSign = '.' | ',';

/** A sum as a cell writes it; the currency where it stands beside it. */
export interface CellAmount {
  readonly amount: number;
  readonly currency?: CurrencyCode;
}

const CELL = /^([^\d+-]{0,8}?)\s?(-?)(\d[\d.,'’\s]{0,24})\s?([^\d]{0,8})$/u;

const bodyOf = (text: string): string => (CELL.exec(text)?.[3] ?? '').replace(/['’\s]+/gu, '');

const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.');

/**
 * Which sign stands before the decimals in one cell: null where it has none, `open` for such as 1,234, which is either.
 */
export function decimalSignIn(text: string): DecimalSign | 'open' | null {
  const body = bodyOf(text);
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return null;
  const sign = body[last] as DecimalSign;
  if (body.includes(other(sign))) return sign;
  if (body.indexOf(sign) !== last) return other(sign);
  const isThousands = body.length - last - 1 === 3 && last <= 3 && !body.startsWith('0');
  return isThousands ? 'open' : sign;
}

/** Groups of three between thousands, nothing else. */
const isGrouped = (whole: string, sign: string): boolean =>
  !whole.includes(sign) ||
  whole.split(sign).every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));

/**
 * Reads a sum from 0. `decimal` is what the column settled on.
 *
 * @returns `open` where 1,234 may be either and nothing settled it; null where the cell holds no such sum.
 */
export function readCellAmount(
  text: string,
  decimal: DecimalSign | null,
  currency?: CurrencyCode,
): CellAmount | 'open' | null {
  const match = CELL.exec(text);
  if (!match || match[2] === '-') return null;
  const own = decimalSignIn(text);
  const sign = own === 'open' ? decimal : own;
  const body = bodyOf(text);
  if (own === 'open' && sign === null) return 'open';
  const at = sign && body.includes(sign) ? body.lastIndexOf(sign) : body.length;
  const whole = body.slice(0, at);
  const thousands = sign ? other(sign) : '';
  if (thousands && !isGrouped(whole, thousands)) return null;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${body.slice(at + 1) || '0'}`);
  if (!Number.isFinite(amount)) return null;
  const beside = `${match[1] ?? ''}${match[4] ?? ''}`.trim();
  const sum = beside === '' ? undefined : findSums(text)[0];
  const found = sum && currencyOfSum(sum, currency);
  return { amount, ...(found ? { currency: found } : {}) };
}
