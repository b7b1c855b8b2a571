import { safeParse } from 'valibot';
import { instantAt, toZone } from '../../calendar/index.ts';
import type { OrderPath, OrderRecord } from '../../orders/index.ts';
import { orderRecord } from '../../orders/index.ts';
import { fail, isDay, type Result, succeed, type TimeZoneId } from '../../values/index.ts';
import type { OrderField, OrderFieldKind } from './order-fields.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Value at a dotted path of an order record, undefined where it is unknown. */
export function orderValueAt(record: OrderRecord, path: OrderPath): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), record);
}

function withValue(record: Json, keys: readonly string[], value: unknown): Json {
  const [key = '', ...rest] = keys;
  const { [key]: before, ...others } = record;
  if (rest.length === 0) return value === undefined ? others : { ...others, [key]: value };
  const inner = withValue(isJson(before) ? before : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...others, [key]: inner };
}

/** The text an input shows for a value; instants on the clocks of `zone`, as `YYYY-MM-DDTHH:MM`. */
export function fieldTextOf(record: OrderRecord, field: OrderField, zone: TimeZoneId): string {
  const value = orderValueAt(record, field.path);
  if (value === undefined || value === null) return '';
  if (field.kind === 'yes-no') return value === true ? 'yes' : 'no';
  const text = String(value);
  if (field.kind !== 'instant') return text;
  return isDay(text) ? `${text}T00:00` : (toZone(text, zone) || text).slice(0, 16);
}

const NUMBER = /^\d{1,12}([.,]\d{1,3})?$/;

function parseField(kind: OrderFieldKind, text: string, zone: TimeZoneId): unknown {
  switch (kind) {
    case 'amount':
      return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined;
    case 'whole':
      return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
    case 'instant':
      return instantAt(text.slice(0, 10), text.slice(11, 16), zone) || undefined;
    case 'country':
      return text.toUpperCase();
    case 'yes-no':
      return text === 'yes';
    case 'choice':
    case 'day':
    case 'zone':
    case 'text':
      return text;
  }
}

/**
 * An order record with one field set from what was typed; empty text takes the field out.
 *
 * @returns the kind of the field where the text is not such a value.
 */
export function withField(
  record: OrderRecord,
  field: OrderField,
  typed: { readonly text: string; readonly zone: TimeZoneId },
): Result<OrderRecord, OrderFieldKind> {
  const text = typed.text.trim();
  const keys = field.path.split('.');
  const value = text === '' ? undefined : parseField(field.kind, text, typed.zone);
  if (text !== '' && value === undefined) return fail(field.kind);
  const parsed = safeParse(orderRecord, withValue(record as Json, keys, value));
  return parsed.success ? succeed(parsed.output) : fail(field.kind);
}

/** An order record with the value another source gives put in: how a conflict is decided. */
export function withChosenValue(record: OrderRecord, path: OrderPath, value: unknown): OrderRecord {
  const parsed = safeParse(orderRecord, withValue(record as Json, path.split('.'), value));
  return parsed.success ? parsed.output : record;
}
