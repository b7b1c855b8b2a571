import type { Span } from '../../values/index.ts';
import { type SignalDetector, signalOfHits } from '../reading.ts';

const CODE = /[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu;
const MOST_CODES = 400;

/** `MC-4018` as `AA-0000`: two order numbers of one shop have the same shape. */
const shapeOf = (code: string): string => code.replaceAll(/\p{L}/gu, 'A').replaceAll(/\d/g, '0');

/** A number in the buyer's words that looks like the shop's order numbers, but is none of this buyer's. */
export const wrongOrderNumber: SignalDetector = {
  signals: ['wrong_order_number'],
  detect({ buyer, order }) {
    const id = order.orderId ?? '';
    if (!/\d{3}/.test(id)) return [];
    const known = new Set(
      [id, order.tracking, ...(order.otherOrders ?? []).map((one) => one.orderId)].map((one) => one?.toUpperCase()),
    );
    const prefix = /^[\p{L}]*/u.exec(id)?.[0].toUpperCase() ?? '';
    // A bare number of few digits could be anything: a price, a year, a size.
    const isTelling = prefix !== '' || id.length >= 8;
    const wrong: Span[] = buyer.flatMap(({ text, index }) =>
      [...text.slice(0, 65_536).matchAll(CODE)].slice(0, MOST_CODES).flatMap((match) => {
        const code = match[0].toUpperCase();
        const isSame =
          isTelling && shapeOf(code) === shapeOf(id.toUpperCase()) && code.startsWith(prefix) && !known.has(code);
        return isSame ? [{ message: index, start: match.index, end: match.index + match[0].length }] : [];
      }),
    );
    return signalOfHits('wrong_order_number', wrong, { text: `the order is ${id}` });
  },
};
