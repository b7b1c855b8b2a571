import { minutesBetween } from '../calendar/index.ts';
import { deriveOrder } from './derive-order.ts';
import { ORDER_SOURCES, type OrderOrigin, type OrderPath, type OrderReading, type OrderView } from './order-reading.ts';
import type { OrderRecord } from './order-record.ts';
import { listPaths, setPath, type Tree } from './set-path.ts';

const DAY_LENGTH = 10;

/** Paths that hold a number as a company writes it: "#1001" and "1001" are one. */
const NUMBERS: readonly OrderPath[] = ['orderId', 'tracking'];
const bare = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Whether two sources say the same: half a cent, case, spaces, seconds and the offset of an instant make no difference. */
function isSameValue(path: OrderPath, a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 0.005;
  if (typeof a !== 'string' || typeof b !== 'string') return JSON.stringify(a) === JSON.stringify(b);
  if (a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase()) return true;
  if (NUMBERS.includes(path)) return bare(a) === bare(b);
  if (/^\d{4}-\d\d-\d\d/.test(a) && /^\d{4}-\d\d-\d\d/.test(b)) {
    if (a.length === DAY_LENGTH || b.length === DAY_LENGTH) return a.slice(0, DAY_LENGTH) === b.slice(0, DAY_LENGTH);
    return Math.abs(minutesBetween(a, b)) < 1;
  }
  return false;
}

/** Strongest source first; of one source the latest reading first. */
const byStrength = (readings: readonly OrderReading[]): readonly OrderReading[] =>
  readings.toReversed().sort((a, b) => ORDER_SOURCES.indexOf(a.source) - ORDER_SOURCES.indexOf(b.source));

/**
 * All readings of one order as one record: for each path the strongest source that knows it wins. The record is
 * completed by `deriveOrder`; derived values have no origin.
 */
export function mergeOrders(readings: readonly OrderReading[]): OrderView {
  const origins: Record<OrderPath, OrderOrigin[]> = {};
  const ordered = byStrength(readings);
  for (const { source, record, evidence, file } of ordered) {
    for (const [path, value] of listPaths(record)) {
      const spans = evidence?.[path];
      const list = origins[path] ?? [];
      list.push({ source, value, ...(spans ? { evidence: spans } : {}), ...(file ? { file } : {}) });
      origins[path] = list;
    }
  }
  const tree: Tree = {};
  for (const [path, [strongest]] of Object.entries(origins)) if (strongest) setPath(tree, path, strongest.value);
  const conflicts = Object.entries(origins)
    .filter(([path, [strongest, ...others]]) =>
      others.some((other) => !isSameValue(path, strongest?.value, other.value)),
    )
    .map(([path]) => path);
  const currency = ordered.find((reading) => reading.currency)?.currency;
  return { record: deriveOrder(tree as OrderRecord), origins, conflicts, ...(currency ? { currency } : {}) };
}
