import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrderRecord } from '../../../lib/orders/index.ts';

/** What can be done to an order, in the words of the tasks. */
export const KINDS = ['cancel', 'return', 'exchange', 'modify'] as const;
export type Kind = (typeof KINDS)[number];

interface RetailOrder {
  readonly status: 'pending' | 'processed' | 'delivered' | 'cancelled';
  readonly items: readonly { readonly name: string; readonly price: number }[];
}

/** One task: what a customer asks in words, and what an agent who keeps to the policy did to which order. */
export interface RetailTask {
  readonly instruction: string;
  readonly done: readonly { readonly kind: Kind; readonly orderId: string }[];
}

/** The open data set, read as orders of this product. */
export interface Retail {
  readonly orders: ReadonlyMap<string, { readonly status: RetailOrder['status']; readonly record: OrderRecord }>;
  readonly tasks: readonly RetailTask[];
}

/** The set states no days: any day before the day of judging stands for "it has happened". */
const HAPPENED = '2026-05-10T10:00:00-05:00';

/** What is known of an order from its state; what the set does not say stays unknown. */
function recordOf({ status, items }: RetailOrder): OrderRecord {
  const total = Math.round(items.reduce((sum, { price }) => sum + price, 0) * 100) / 100;
  const sold = { price: total, total, shippingPaid: 0 };
  switch (status) {
    case 'pending':
      return { ...sold, dispatchedAt: null };
    case 'processed':
      return { ...sold, dispatchedAt: HAPPENED };
    case 'delivered':
      return { ...sold, dispatchedAt: HAPPENED, deliveredAt: HAPPENED };
    case 'cancelled':
      return { ...sold, dispatchedAt: null, refund: { status: 'sent', amount: total, sentAt: HAPPENED } };
  }
}

const kindOf = (action: string): Kind | undefined => KINDS.find((kind) => action.startsWith(`${kind}_`));

/** Reads `tau-bench-retail` in a folder of open data sets; throws where it is not there. */
export function readRetail(folder: string): Retail {
  const read = (file: string): string => readFileSync(join(folder, 'tau-bench-retail', file), 'utf8');
  const orders = JSON.parse(read('orders.json')) as Readonly<Record<string, RetailOrder>>;
  const lines = read('tasks.jsonl').trim().split('\n');
  const tasks = lines.map((line): RetailTask => {
    const { instruction, actions } = JSON.parse(line) as {
      readonly instruction: string;
      readonly actions: readonly { readonly name: string; readonly kwargs: { readonly order_id?: string } }[];
    };
    const done = actions.flatMap(({ name, kwargs }) => {
      const kind = kindOf(name);
      return kind && kwargs.order_id ? [{ kind, orderId: kwargs.order_id }] : [];
    });
    return { instruction, done };
  });
  return {
    orders: new Map(
      Object.entries(orders).map(([id, order]) => [id, { status: order.status, record: recordOf(order) }]),
    ),
    tasks,
  };
}
