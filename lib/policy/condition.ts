import {
  array,
  boolean,
  type GenericSchema,
  lazy,
  maxLength,
  minLength,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import type { FactName } from './report.ts';

/** A value written in a pack, or the name of the fact it stands in (`settings.returnWindowDays`). */
export type Operand = string | number | boolean | { readonly fact: FactName };

/** A count of units, as a number or from a fact. */
export type Count = number | { readonly fact: FactName };

/**
 * A moment counted from a named event. `until` says where on the last day it lies: `same_time` (default), 00:00,
 * 23:59 or close of business; `zone` (default buyer) says whose day.
 */
export interface Clock {
  readonly from: FactName;
  readonly hours?: Count | undefined;
  /** Full days of 24 hours, whatever the clocks do. */
  readonly fullDays?: Count | undefined;
  readonly days?: Count | undefined;
  readonly months?: Count | undefined;
  readonly businessDays?: Count | undefined;
  readonly holidaysOf?: string | undefined;
  readonly until?: 'same_time' | 'start_of_day' | 'end_of_day' | 'close_of_business' | undefined;
  readonly zone?: 'buyer' | 'seller' | undefined;
}

/** The closed list of operators. A rule is never code. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactName; readonly is: Operand }
  | { readonly fact: FactName; readonly in: readonly (string | number)[] }
  /** The fact is a list and holds the word. */
  | { readonly fact: FactName; readonly has: string }
  | { readonly fact: FactName; readonly atLeast: Operand }
  | { readonly fact: FactName; readonly atMost: Operand }
  | { readonly fact: FactName; readonly above: Operand }
  | { readonly fact: FactName; readonly below: Operand }
  /** Moments; a whole day begins at its 00:00 in the buyer's zone. */
  | { readonly fact: FactName; readonly before: Operand }
  | { readonly fact: FactName; readonly after: Operand }
  /** The only operator that is never unknown. */
  | { readonly fact: FactName; readonly known: boolean }
  /** Whether a clock has run out, now or at the moment `at` names. */
  | { readonly clock: Clock; readonly over: boolean; readonly at?: FactName | undefined };

const factName = pipe(string(), minLength(1), maxLength(80));
const reference = strictObject({ fact: factName });
const operand = union([pipe(string(), maxLength(200)), number(), boolean(), reference]);
const count = union([number(), reference]);
const word = pipe(string(), maxLength(200));

/** Shape of a clock; an unknown key is an error. */
export const clockSchema: GenericSchema<Clock> = strictObject({
  from: factName,
  hours: optional(count),
  fullDays: optional(count),
  days: optional(count),
  months: optional(count),
  businessDays: optional(count),
  /** Country whose Monday to Friday and public holidays the business days are; default: the seller's own week and holidays. */
  holidaysOf: optional(pipe(string(), regex(/^[A-Z]{2}(?:-[A-Z]{2,3})?$/))),
  until: optional(picklist(['same_time', 'start_of_day', 'end_of_day', 'close_of_business'])),
  zone: optional(picklist(['buyer', 'seller'])),
});

const inner: GenericSchema<Condition> = lazy(() => conditionSchema);
const several = pipe(array(inner), maxLength(64));

/** Shape of a condition; an unknown key or operator is an error. */
export const conditionSchema: GenericSchema<Condition> = union([
  strictObject({ all: several }),
  strictObject({ any: several }),
  strictObject({ not: inner }),
  strictObject({ fact: factName, is: operand }),
  strictObject({ fact: factName, in: pipe(array(union([word, number()])), maxLength(256)) }),
  strictObject({ fact: factName, has: word }),
  strictObject({ fact: factName, atLeast: operand }),
  strictObject({ fact: factName, atMost: operand }),
  strictObject({ fact: factName, above: operand }),
  strictObject({ fact: factName, below: operand }),
  strictObject({ fact: factName, before: operand }),
  strictObject({ fact: factName, after: operand }),
  strictObject({ fact: factName, known: boolean() }),
  strictObject({ clock: clockSchema, over: boolean(), at: optional(factName) }),
]);
