import { DERIVED_FROM } from './derive-order.ts';
import type { OrderOrigin, OrderPath, OrderView } from './order-reading.ts';

const isWithin = (path: OrderPath, outer: OrderPath): boolean => path === outer || path.startsWith(`${outer}.`);

function readOrigins({ origins }: OrderView, path: OrderPath): readonly OrderOrigin[] {
  const strongest = Object.keys(origins).flatMap((each) => (isWithin(each, path) ? (origins[each]?.[0] ?? []) : []));
  // A value worked out inside a message has no words of its own.
  return strongest.filter(
    ({ source, evidence }) => source !== 'thread' || (evidence !== undefined && evidence.length > 0),
  );
}

/**
 * Where the value at a path of the order was read: the strongest source, with the words where it is a message. A value that
 * was worked out (total = items + shipping) stands where its parts do. Empty where nobody read it, and for words of mail
 * that was only quoted.
 */
export function originsOf(view: OrderView, path: OrderPath): readonly OrderOrigin[] {
  const own = readOrigins(view, path);
  if (own.length > 0) return own;
  const parts = DERIVED_FROM[path] ?? [];
  const read = parts.flatMap((part) => readOrigins(view, part));
  return read.length > 0
    ? read
    : parts.flatMap((part) => (DERIVED_FROM[part] ?? []).flatMap((each) => readOrigins(view, each)));
}
