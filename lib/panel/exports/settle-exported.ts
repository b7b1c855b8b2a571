import { type ChoiceReason, matchExports, type OrderQuery, type OrderReading, sameBuyer } from '../../orders/index.ts';
import type { StoredOrder } from './exports-port.ts';

/** Imported orders that fit a conversation, as they were found last. */
export interface ExportedState {
  /** What was asked for; null before the first answer. */
  readonly query: OrderQuery | null;
  /** The latest import first. */
  readonly found: readonly StoredOrder[];
  /** The device's store could not be read. */
  readonly failed: boolean;
}

/** Nothing asked yet. */
export const NOTHING_EXPORTED: ExportedState = { query: null, found: [], failed: false };

/** Which imported orders count for a case, and what the agent is asked. */
export type ExportedView =
  | { readonly kind: 'none' }
  /** `by`: how it was found; `choice` where the agent said so. One order, perhaps out of several files. */
  | { readonly kind: 'taken'; readonly by: 'order-id' | 'mail' | 'choice'; readonly orders: readonly StoredOrder[] }
  | { readonly kind: 'choose'; readonly why: ChoiceReason; readonly orders: readonly StoredOrder[] }
  /** The agent said that none of them is meant. */
  | { readonly kind: 'set-aside' };

/** The word under which a chosen order is kept with the case. */
export const exportChoiceOf = ({ source, ids }: StoredOrder): string => `${source}/${ids[0] ?? ''}`;

const dayOf = ({ record }: StoredOrder): string => record.orderedOn ?? record.paidAt ?? '';
/** A buyer mostly writes about the last order. */
const byDay = (a: StoredOrder, b: StoredOrder): number => dayOf(b).localeCompare(dayOf(a));

/** Decides by what the agent chose (null: none of them), else by what fits. */
export function settleExported({ query, found }: ExportedState, choice: string | null | undefined): ExportedView {
  if (!query || found.length === 0) return { kind: 'none' };
  if (choice === null) return { kind: 'set-aside' };
  const chosen = found.find((order) => exportChoiceOf(order) === choice);
  if (!chosen) {
    const match = matchExports(found, query);
    return match.kind === 'choose' ? { ...match, orders: match.orders.toSorted(byDay) } : match;
  }
  const orders = found.filter((order) => order.ids[0] === chosen.ids[0] && sameBuyer(chosen, order));
  return { kind: 'taken', by: 'choice', orders };
}

/** Imported orders as readings: the latest import last, which goes first where they differ. */
export const readingsOf = (
  orders: readonly (Pick<OrderReading, 'record' | 'currency'> & { readonly fileName?: string })[],
): readonly OrderReading[] =>
  orders
    .map(
      ({ record, currency, fileName: file }): OrderReading => ({
        source: 'export',
        record,
        ...(currency ? { currency } : {}),
        ...(file ? { file } : {}),
      }),
    )
    .toReversed();
