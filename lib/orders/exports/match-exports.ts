import type { ExportedOrder } from './exported-order.ts';
import { mailKeyOf, nameKeyOf, orderKeyOf } from './order-keys.ts';

/** What a conversation says about the order it is of. */
export interface OrderQuery {
  /** Keys of order numbers named (`orderKeyOf`). */
  readonly ids: readonly string[];
  /** Key of the buyer's address, '' where none is known. */
  readonly mail: string;
  /** Key of the buyer's name, '' where none is known. */
  readonly name: string;
}

/**
 * Why the agent is asked instead. `other-buyer`: the number fits, but mail and name are another person's. `other-number`:
 * the address fits, but the conversation names a number that no export holds.
 */
export type ChoiceReason = 'several' | 'name-only' | 'other-buyer' | 'other-number';

/** Which of the orders found belong to the conversation. */
export type ExportMatch<Order> =
  | { readonly kind: 'none' }
  /** One order, perhaps out of several exports: each is a source of its own. */
  | { readonly kind: 'taken'; readonly by: 'order-id' | 'mail'; readonly orders: readonly Order[] }
  | { readonly kind: 'choose'; readonly why: ChoiceReason; readonly orders: readonly Order[] };

/** Keys to look up. Numbers of fewer than three signs are too many orders' at once. */
export const orderQuery = (said: { ids: readonly string[]; mail?: string; name?: string }): OrderQuery => ({
  ids: [...new Set(said.ids.map(orderKeyOf))].filter((id) => id.length > 2),
  mail: mailKeyOf(said.mail ?? ''),
  name: nameKeyOf(said.name ?? ''),
});

/** Whether an order is somebody else's: both sides know an address and a name, and neither fits. */
function isOtherBuyer({ mail, names }: ExportedOrder, query: OrderQuery): boolean {
  const otherMail = mail !== '' && query.mail !== '' && mail !== query.mail;
  const otherName = names.length > 0 && query.name !== '' && !names.includes(query.name);
  return otherMail && otherName;
}

const numberOf = ({ ids }: ExportedOrder): string => ids[0] ?? '';

/** Whether nothing speaks against two accounts being of one buyer. */
export const sameBuyer = (a: ExportedOrder, b: ExportedOrder): boolean =>
  (a.mail !== '' && a.mail === b.mail) ||
  a.names.some((name) => b.names.includes(name)) ||
  (a.mail === '' && a.names.length === 0) ||
  (b.mail === '' && b.names.length === 0);

/** One order in all its exports, or null where there are several orders. */
function onlyOrder<Order extends ExportedOrder>(orders: readonly Order[]): readonly Order[] | null {
  const [first] = orders;
  return first && orders.every((each) => numberOf(each) === numberOf(first) && sameBuyer(first, each)) ? orders : null;
}

/** Decides by order number, else by mail, else by name. A name alone, or several orders, are the agent's to decide. */
export function matchExports<Order extends ExportedOrder>(
  found: readonly Order[],
  query: OrderQuery,
): ExportMatch<Order> {
  const byId = found.filter(({ ids }) => ids.some((id) => query.ids.includes(id)));
  if (byId.length > 0) {
    if (byId.some((order) => isOtherBuyer(order, query))) return { kind: 'choose', why: 'other-buyer', orders: byId };
    const only = onlyOrder(byId);
    return only ? { kind: 'taken', by: 'order-id', orders: only } : { kind: 'choose', why: 'several', orders: byId };
  }
  const byMail = found.filter(({ mail }) => mail !== '' && mail === query.mail);
  if (byMail.length > 0) {
    const only = onlyOrder(byMail);
    if (query.ids.length > 0) return { kind: 'choose', why: 'other-number', orders: byMail };
    return only ? { kind: 'taken', by: 'mail', orders: only } : { kind: 'choose', why: 'several', orders: byMail };
  }
  const byName = found.filter(({ names }) => query.name !== '' && names.includes(query.name));
  return byName.length > 0 ? { kind: 'choose', why: 'name-only', orders: byName } : { kind: 'none' };
}
