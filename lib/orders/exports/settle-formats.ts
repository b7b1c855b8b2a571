import { type DecimalSign, decimalSignIn } from './cell-amount.ts';
import { type DateOrder, dateOrderIn } from './cell-moment.ts';
import { cellText } from './cell-text.ts';
import { type ExportColumns, type ExportField, fieldsOfKind } from './export-field.ts';

interface Count {
  readonly first: number;
  readonly second: number;
  readonly open: number;
  /** One of the open cells. */
  readonly example?: string;
}

/** What the cells of a file say about how days and sums are written in it, column by column. */
export interface FormatEvidence {
  readonly days: Readonly<Partial<Record<ExportField, Count>>>;
  readonly sums: Readonly<Partial<Record<ExportField, Count>>>;
}

/** How days and sums of each column are to be read. */
export interface SettledFormats {
  readonly dateOrders: Readonly<Partial<Record<ExportField, DateOrder>>>;
  readonly decimals: Readonly<Partial<Record<ExportField, DecimalSign>>>;
  /** A cell such as 03/04/26 that nothing settles; the agent is asked. Null where there is none. */
  readonly openDay: string | null;
}

const NONE: Count = { first: 0, second: 0, open: 0 };

/** Nothing seen yet. */
export const NO_EVIDENCE: FormatEvidence = { days: {}, sums: {} };

function counted(count: Count, says: boolean | 'open', text: string): Count {
  if (says === 'open') return { ...count, open: count.open + 1, example: count.example ?? text };
  return says ? { ...count, first: count.first + 1 } : { ...count, second: count.second + 1 };
}

/** Adds what one more block of rows says. */
export function addEvidence(
  evidence: FormatEvidence,
  columns: ExportColumns,
  rows: readonly (readonly string[])[],
): FormatEvidence {
  const days: Partial<Record<ExportField, Count>> = { ...evidence.days };
  const sums: Partial<Record<ExportField, Count>> = { ...evidence.sums };
  const [dates, amounts] = [fieldsOfKind(columns, 'date'), fieldsOfKind(columns, 'amount')];
  for (const row of rows) {
    for (const field of dates) {
      const text = cellText(row[columns[field] ?? -1]);
      const order = dateOrderIn(text);
      if (order) days[field] = counted(days[field] ?? NONE, order === 'open' ? 'open' : order === 'dmy', text);
    }
    for (const field of amounts) {
      const text = cellText(row[columns[field] ?? -1]);
      const sign = decimalSignIn(text);
      if (sign) sums[field] = counted(sums[field] ?? NONE, sign === 'open' ? 'open' : sign === ',', text);
    }
  }
  return { days, sums };
}

/** True for the first reading, false for the second, null where nothing or both are said. */
const verdictOf = ({ first, second }: Count): boolean | null => (first > 0 === second > 0 ? null : first > 0);

function settleAll(counts: Readonly<Partial<Record<ExportField, Count>>>) {
  const all = Object.entries(counts) as readonly (readonly [ExportField, Count])[];
  const total = (side: 'first' | 'second'): number => all.reduce((sum, [, count]) => sum + count[side], 0);
  const file = verdictOf({ first: total('first'), second: total('second'), open: 0 });
  return all.map(([field, count]) => {
    const isMixed = count.first > 0 && count.second > 0;
    return { field, count, verdict: isMixed ? null : (verdictOf(count) ?? file), isMixed };
  });
}

/**
 * Settles each column by its own cells, else by the other columns of the file, else by the agent's answer or the habit of
 * the platform. A column that says both stays open.
 */
export function settleFormats({ days, sums }: FormatEvidence, otherwise: DateOrder | null): SettledFormats {
  const dateOrders: Partial<Record<ExportField, DateOrder>> = {};
  const decimals: Partial<Record<ExportField, DecimalSign>> = {};
  let openDay: string | null = null;
  for (const { field, count, verdict, isMixed } of settleAll(days)) {
    const order = verdict === null ? (isMixed ? null : otherwise) : verdict ? 'dmy' : 'mdy';
    if (order) dateOrders[field] = order;
    else if (!isMixed && count.example) openDay ??= count.example;
  }
  for (const { field, verdict } of settleAll(sums)) if (verdict !== null) decimals[field] = verdict ? ',' : '.';
  return { dateOrders, decimals, openDay };
}
