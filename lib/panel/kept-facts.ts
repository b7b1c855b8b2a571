import {
  array,
  type GenericSchema,
  literal,
  maxLength,
  null_,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  union,
  variant,
} from 'valibot';
import { DEFECT_KINDS, DEMAND_KINDS, DURATION_UNITS, type FactCorrection, type Stated } from '../case/index.ts';
import { currencyCode, moment, whole } from '../forms/index.ts';

const sum = union([
  object({ amountMinor: number(), currency: currencyCode }),
  object({ amountMinor: number(), currency: null_(), possible: array(currencyCode) }),
]);

const stated: GenericSchema<unknown, Stated> = variant('kind', [
  object({ kind: picklist(['order_id', 'product', 'email', 'phone', 'url']), value: string() }),
  object({ kind: literal('tracking'), value: object({ number: string(), carrier: nullable(string()) }) }),
  object({ kind: literal('amount'), value: sum }),
  object({ kind: literal('demand'), value: object({ want: picklist(DEMAND_KINDS), sum: nullable(sum) }) }),
  object({ kind: picklist(['date', 'deadline']), value: moment }),
  object({ kind: literal('promise'), value: object({ what: string(), by: nullable(moment), sum: nullable(sum) }) }),
  object({ kind: literal('duration'), value: object({ count: number(), unit: picklist(DURATION_UNITS) }) }),
  object({ kind: literal('defect'), value: picklist(DEFECT_KINDS) }),
  object({ kind: literal('evidence'), value: picklist(['attached', 'asked']) }),
  object({ kind: literal('expedited'), value: literal(true) }),
  object({ kind: literal('quantity'), value: whole }),
]);

const FACT_KINDS = [
  'order_id',
  'product',
  'email',
  'phone',
  'url',
  'tracking',
  'amount',
  'demand',
  'date',
  'deadline',
  'promise',
  'duration',
  'defect',
  'evidence',
  'expedited',
  'quantity',
] as const;

/** Facts of the messages as the agent put them right, as they are kept with the case. */
export const keptFacts: GenericSchema<unknown, readonly FactCorrection[]> = pipe(
  array(object({ kind: picklist(FACT_KINDS), words: string(), around: string(), to: nullable(stated) })),
  maxLength(500),
);
