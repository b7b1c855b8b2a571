import type { OrderRecord } from '../orders/index.ts';
import { addMoney, type CurrencyCode, type Money, moneyOf, subtractMoney } from '../values/index.ts';

/** What was paid, by part. Absent: unknown. */
export interface OrderSums {
  /** All items, without shipping. */
  readonly items?: Money;
  readonly shipping?: Money;
  /** What faster shipping cost above the standard. */
  readonly premium?: Money;
  readonly total?: Money;
}

/** The sums of an order, worked out from one another where one is missing. */
export function readSums(order: OrderRecord, currency: CurrencyCode): OrderSums {
  const money = (amount: number | undefined): Money | undefined =>
    amount === undefined ? undefined : moneyOf(amount, currency);
  const shipping = money(order.shippingPaid);
  const paid = money(order.total);
  const items = money(readItemsAmount(order)) ?? (paid && shipping ? subtractMoney(paid, shipping) : undefined);
  const total = paid ?? (items && shipping ? addMoney(items, shipping) : undefined);
  const premium = money(order.expeditePremium) ?? readPremium(shipping, money(order.shippingStandard));
  return {
    ...(items && { items }),
    ...(shipping && { shipping }),
    ...(premium && { premium }),
    ...(total && { total }),
  };
}

function readItemsAmount(order: OrderRecord): number | undefined {
  if (order.price !== undefined) return order.price;
  if (order.unitPrice !== undefined && order.quantity !== undefined) return order.unitPrice * order.quantity;
  const lines = order.items?.map((line) => line.price ?? (line.unitPrice ?? Number.NaN) * (line.quantity ?? 1)) ?? [];
  const sum = lines.reduce((left, right) => left + right, 0);
  return lines.length === 0 || Number.isNaN(sum) ? undefined : sum;
}

function readPremium(shipping: Money | undefined, standard: Money | undefined): Money | undefined {
  if (!shipping || !standard || shipping.amountMinor <= standard.amountMinor) return undefined;
  return subtractMoney(shipping, standard);
}
