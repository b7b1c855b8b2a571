import { array, literal, nullable, number, object, optional, picklist, record, safeParse, string } from 'valibot';
import type { Corrections } from '../case/index.ts';
import { currencyCode } from '../forms/index.ts';
import { LANGUAGES } from '../language/index.ts';
import { type OrderRecord, orderRecord } from '../orders/index.ts';
import { DISPUTE_TYPES, FAULT_PARTIES, SIGNAL_IDS } from '../values/index.ts';
import { keptFacts } from './kept-facts.ts';

/** A finding the agent decided to live with, and why. */
interface Override {
  readonly rule: string;
  readonly reason: string;
}

/** What the agent put right, typed in and decided for one conversation; kept with the case as JSON. */
export interface KeptCase {
  readonly version: 1;
  readonly corrections: Corrections;
  /** Order facts typed into the short form. */
  readonly form: OrderRecord;
  /** Order texts pasted, as pasted: they are read again when the readers improve. */
  readonly pastedOrders: readonly string[];
  /** Imported order the agent chose; null: none of those found; absent: as it is found. */
  readonly exportChoice?: string | null;
  readonly overrides: readonly Override[];
  /** Figures of the agent's own for the cost model, by id of the input. */
  readonly assumptions: Readonly<Record<string, number>>;
}

/** A case that nobody has touched. */
export const NOTHING_KEPT: KeptCase = {
  version: 1,
  corrections: {},
  form: {},
  pastedOrders: [],
  overrides: [],
  assumptions: {},
};

const corrections = object({
  dispute: optional(picklist(DISPUTE_TYPES)),
  fault: optional(picklist(FAULT_PARTIES)),
  roles: optional(record(string(), picklist(['buyer', 'seller', 'platform', 'unknown']))),
  dismissedSignals: optional(array(picklist(SIGNAL_IDS))),
  currencies: optional(array(currencyCode)),
  dayOrder: optional(picklist(['dmy', 'mdy'])),
  language: optional(picklist(LANGUAGES)),
  facts: optional(keptFacts),
});

const envelope = object({
  version: literal(1),
  corrections: optional(corrections),
  form: optional(orderRecord),
  pastedOrders: optional(array(string())),
  exportChoice: optional(nullable(string())),
  overrides: optional(array(object({ rule: string(), reason: string() }))),
  assumptions: optional(record(string(), number())),
});

/**
 * Kept data as read from disk.
 *
 * @returns null where it is not what this version wrote; the caller says so and never overwrites it unasked.
 */
export function parseKeptCase(data: unknown): KeptCase | null {
  if (data === null || data === undefined) return NOTHING_KEPT;
  const parsed = safeParse(envelope, data);
  if (!parsed.success) return null;
  const { output } = parsed;
  return {
    version: 1,
    corrections: (output.corrections ?? {}) as Corrections,
    form: output.form ?? {},
    pastedOrders: output.pastedOrders ?? [],
    ...(output.exportChoice === undefined ? {} : { exportChoice: output.exportChoice }),
    overrides: output.overrides ?? [],
    assumptions: output.assumptions ?? {},
  };
}
