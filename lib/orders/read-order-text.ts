import type { CurrencyCode } from '../values/index.ts';
import { buildRecord } from './build-record.ts';
import { type FoundItem, findItems } from './labels/find-items.ts';
import { findLabels } from './labels/find-labels.ts';
import { unfoldTables } from './labels/unfold-tables.ts';
import type { OrderPath } from './order-reading.ts';
import type { OrderRecord } from './order-record.ts';
import { orderNumber } from './statements/order-number.ts';
import type { FoundValue } from './words/found-value.ts';
import { currencyOfSum, findSums } from './words/read-sum.ts';
import type { OrderTextContext } from './words/text-context.ts';

/** An order as a text tells it; evidence is in UTF-16 offsets of that text, end exclusive. */
export interface OrderText {
  readonly record: OrderRecord;
  readonly evidence: Readonly<Record<OrderPath, readonly { readonly start: number; readonly end: number }[]>>;
  readonly currency?: CurrencyCode;
}

const LONGEST_TEXT = 65_536;
const GREETING =
  /^\s{0,4}(?:hi|hello|dear|hey|hallo|liebe[r]?|guten tag|bonjour|hola|ciao|olá)[ ,]+(\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,30}){0,3})\s?[,!.:]?\s*$/imu;
/** Of a thing said twice the last counts for these ("Total" is repeated and refined downwards), the first for all else. */
const LAST_COUNTS = new Set<OrderPath>(['total', 'lastScanAt', 'lastScanOn', 'lastScan']);

function currencyIn(text: string, context: OrderTextContext): CurrencyCode | undefined {
  const counts = new Map<CurrencyCode, number>();
  const sums = findSums(text).filter((sum) => sum.sign !== '');
  // "All prices in USD" says what a bare $ means on the whole page.
  const named = /\b(USD|CAD|AUD|NZD|HKD|SGD|MXN|EUR|GBP|CHF|CNY|JPY)\b/.exec(text)?.[1];
  for (const sum of sums) {
    const currency = currencyOfSum(sum, named) ?? currencyOfSum(sum, context.currency);
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].reduce<[CurrencyCode, number] | null>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    null,
  )?.[0];
}

function itemValues(items: readonly FoundItem[]): readonly FoundValue[] {
  const only = items.length === 1 ? items[0] : undefined;
  const place = { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  if (only) {
    return [
      { path: 'item', value: only.name, ...place },
      ...(only.quantity === undefined ? [] : [{ path: 'quantity', value: only.quantity, ...place }]),
      ...(only.unitPrice === undefined ? [] : [{ path: 'unitPrice', value: only.unitPrice, ...place }]),
      ...(only.price === undefined ? [] : [{ path: 'price', value: only.price, ...place }]),
    ];
  }
  const lines = items.map(({ name, quantity, unitPrice, price }) => ({
    name,
    ...(quantity === undefined ? {} : { quantity }),
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(price === undefined ? {} : { price }),
  }));
  return items.length > 1 ? [{ path: 'items', value: lines, ...place }] : [];
}

/** A sum behind "2 × …" is of one piece or of the line: the items' sum tells which. */
function settleItemSum(values: Map<OrderPath, FoundValue>, items: readonly FoundItem[]): void {
  const [only, second] = items;
  if (!only?.sum || second || !only.quantity || only.quantity < 2 || only.price !== undefined) return;
  const price = values.get('price')?.value;
  const { amount } = only.sum;
  const set = (path: OrderPath, value: number): void => {
    if (!values.has(path)) values.set(path, { path, value, start: only.start, end: only.end });
  };
  if (only.unitPrice !== undefined || typeof price !== 'number') return;
  if (Math.abs(price - amount * only.quantity) < 0.005) set('unitPrice', amount);
}

/** The ordinary way bought as such: its price is both what was paid and what the ordinary way costs. */
function settleStandardShipping(values: Map<OrderPath, FoundValue>): void {
  const standard = values.get('shippingStandard');
  const paid = values.get('shippingPaid');
  if (standard && !paid) {
    values.set('shippingPaid', { ...standard, path: 'shippingPaid' });
    if (!values.has('shippingService'))
      values.set('shippingService', { ...standard, path: 'shippingService', value: 'Standard shipping' });
  }
}

/** Every value a text states under a label or in an item line, one for each path. */
export function findOrderValues(text: string, context: OrderTextContext): Map<OrderPath, FoundValue> {
  const values = new Map<OrderPath, FoundValue>();
  const keep = (found: FoundValue): void => {
    if (!values.has(found.path) || LAST_COUNTS.has(found.path)) values.set(found.path, found);
  };
  for (const { label, value } of findLabels(text)) for (const found of label.read(value, context)) keep(found);
  for (const { label, value } of unfoldTables(text)) for (const found of label.read(value, context)) keep(found);
  const items = findItems(text);
  for (const found of itemValues(items))
    if (found.path === 'item' || found.path === 'items' || !values.has(found.path)) keep(found);
  if (values.size > 1 && !values.has('orderId')) {
    for (const found of orderNumber.read({ text, start: 0 }, context)) keep(found);
  }
  settleItemSum(values, items);
  settleStandardShipping(values);
  const greeting = GREETING.exec(text);
  const name = greeting?.[1];
  if (greeting && name && !values.has('buyer.name') && values.size > 1 && !/customer|sir|madam|team|kund/i.test(name)) {
    const start = greeting.index + greeting[0].indexOf(name);
    keep({ path: 'buyer.name', value: name, start, end: start + name.length });
  }
  return values;
}

/**
 * Reads an order confirmation, an order page pasted as text or a short list of facts. What the text does not say under
 * a known label, in an item line or an address is not read; text that is no order gives an empty record.
 */
export function readOrderText(text: string, context: OrderTextContext = {}): OrderText {
  const cut = text.slice(0, LONGEST_TEXT);
  const { record, evidence } = buildRecord(findOrderValues(cut, context));
  const currency = currencyIn(cut, context);
  return {
    record,
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([path, found]) => [path, found.map(({ start, end }) => ({ start, end }))]),
    ),
    ...(currency ? { currency } : {}),
  };
}
