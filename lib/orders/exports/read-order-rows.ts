import { buildRecord } from '../build-record.ts';
import type { OrderRecord } from '../order-record.ts';
import { readAddress } from '../places/read-address.ts';
import { findCarrier } from '../words/carrier-names.ts';
import { countryNamed } from '../words/country-names.ts';
import type { FoundValue } from '../words/found-value.ts';
import type { CellMoment } from './cell-moment.ts';
import type { ExportField } from './export-field.ts';
import type { ExportedOrder, ExportRow, RowFault } from './exported-order.ts';
import { type ItemLine, itemLines } from './item-lines.ts';
import { mailKeyOf, nameKeyOf, orderKeyOf } from './order-keys.ts';
import { remember } from './remember.ts';
import { type RowReading, type RowValues, rowValues } from './row-values.ts';

/** What rows of one order say; null where they name no order. */
export interface ReadOrder {
  readonly order: ExportedOrder | null;
  readonly faults: readonly RowFault[];
}

type Values = Readonly<Record<string, unknown>>;

/** The first row that says something; the others repeat it or leave it empty. */
function firstOf<Value>(rows: readonly ExportRow[], read: (row: ExportRow) => Value | undefined): Value | undefined {
  for (const row of rows) {
    const value = read(row);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function sumOfLines(values: RowValues, rows: readonly ExportRow[], field: ExportField): number | undefined {
  const sums = rows.flatMap((row) => values.amount(field, row) ?? []);
  return sums.length > 0 ? cents(sums.reduce((sum, each) => sum + each, 0)) : undefined;
}

/** One item stands in the order's own keys, several in a list. */
function itemValues(lines: readonly ItemLine[], itemsTotal: number | undefined): Values {
  const [only, second] = lines;
  if (!only) return { price: itemsTotal };
  if (second) return { items: lines, price: itemsTotal };
  return {
    item: only.name ?? only.sku,
    quantity: only.quantity,
    unitPrice: only.unitPrice,
    price: itemsTotal ?? only.price,
  };
}

const placeOf = remember(readAddress);
const carrierIn = remember((service) => findCarrier(service)?.name);

function placeValues(text: (field: ExportField) => string | undefined): Values {
  const country = text('country');
  const area = [text('region'), text('postcode')].filter(Boolean).join(' ');
  const lines = [text('street'), text('street2'), text('city'), area].filter((line) => line);
  const code = /^[a-z]{2}$/i.test(country ?? '') ? country?.toUpperCase() : countryNamed(country ?? '');
  const place =
    country || lines.length > 1
      ? placeOf(['-', text('city'), area, code ?? country ?? ''].filter(Boolean).join('\n'))
      : {};
  return {
    'buyer.country': code ?? place.country,
    'buyer.timeZone': place.timeZone,
    'address.onOrder': text('street') ? [...lines, country].filter(Boolean).join(', ') : undefined,
  };
}

function timeValues(moment: (field: ExportField) => CellMoment | undefined, isPaidKnown: boolean): Values {
  const [ordered, paid, sent, delivered] = [
    moment('orderedAt'),
    moment('paidAt'),
    moment('dispatchedAt'),
    moment('deliveredAt'),
  ];
  return {
    // Where the export has a column for the payment and it is empty, the order is not paid.
    paidAt: paid?.instant ?? (isPaidKnown ? undefined : ordered?.instant),
    orderedOn: ordered?.day ?? paid?.day,
    dispatchBy: moment('dispatchBy')?.day,
    estimatedDelivery: moment('estimatedDelivery')?.day,
    dispatchedAt: sent?.instant,
    dispatchedOn: sent?.day,
    deliveredAt: delivered?.instant ?? delivered?.day,
  };
}

const toBoolean = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : /^(?:true|yes|1|y|ja|oui|sí|sim)$/i.test(text);

function fulfilmentOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^(?:amazon|afn|fba)/i.test(text) ? 'platform' : /^(?:merchant|mfn|seller)/i.test(text) ? 'seller' : undefined;
}

/** What some rows say of one field. */
interface RowsRead {
  readonly text: (field: ExportField) => string | undefined;
  readonly amount: (field: ExportField) => number | undefined;
  readonly moment: (field: ExportField) => CellMoment | undefined;
}

function sumValues(values: RowValues, rows: readonly ExportRow[], { amount }: RowsRead): Values {
  const shippingPaid = amount('shippingPaid') ?? sumOfLines(values, rows, 'lineShipping');
  const [total, itemsTotal] = [amount('total'), amount('itemsTotal')];
  const lines = itemLines(values, rows, { total, itemsTotal, shippingPaid });
  return { ...itemValues(lines, itemsTotal), shippingPaid, total };
}

const wayValues = ({ text }: RowsRead): Values => ({
  fulfilment: fulfilmentOf(text('fulfilment')),
  shippingService: text('shippingService'),
  carrier: text('carrier') ?? carrierIn(text('shippingService') ?? ''),
  tracking: text('tracking'),
});

function recordOf(found: Values): OrderRecord {
  const entries = Object.entries(found).filter(([, value]) => value !== undefined && value !== '');
  return buildRecord(
    new Map(entries.map(([path, value]): [string, FoundValue] => [path, { path, value, start: 0, end: 0 }])),
  ).record;
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys.filter((key) => key !== ''))];

/** Reads the rows of one order, in the order of the file. */
export function readOrderRows(rows: readonly ExportRow[], reading: RowReading): ReadOrder {
  const values = rowValues(reading);
  const read: RowsRead = {
    text: (field) => firstOf(rows, (row) => values.text(field, row) || undefined),
    amount: (field) => firstOf(rows, (row) => values.amount(field, row)),
    moment: (field) => firstOf(rows, (row) => values.moment(field, row)),
  };
  const { text } = read;
  const orderId = text('orderId') ?? '';
  const key = orderKeyOf(orderId);
  if (key === '') return { order: null, faults: rows.map(({ row }) => ({ row, kind: 'no-order-id' })) };
  const ownName = [text('firstName'), text('lastName')].filter(Boolean).join(' ');
  const buyer = text('buyerName') ?? (ownName || text('recipient'));
  const record = recordOf({
    orderId,
    'buyer.name': buyer,
    'buyer.business': toBoolean(text('business')),
    orderNote: text('note'),
    ...sumValues(values, rows, read),
    ...wayValues(read),
    ...timeValues(read.moment, reading.columns.paidAt !== undefined),
    ...placeValues(text),
  });
  const code = text('currency')?.toUpperCase();
  const currency = code && /^[A-Z]{3}$/.test(code) ? code : values.currency();
  const order: ExportedOrder = {
    orderId,
    ids: unique([key, orderKeyOf(text('otherId') ?? '')]),
    mail: mailKeyOf(text('mail') ?? ''),
    names: unique([buyer, ownName, text('recipient'), text('username')].map((name) => nameKeyOf(name ?? ''))),
    record,
    ...(currency ? { currency } : {}),
    rows: rows.map(({ row }) => row),
  };
  return { order, faults: values.faults };
}
