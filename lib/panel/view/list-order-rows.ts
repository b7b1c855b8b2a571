import type { Advice } from '../../advice/index.ts';
import type { OrderSource } from '../../orders/index.ts';
import { formatMoney, moneyOf } from '../../values/index.ts';
import { formatMoment } from './format-time.ts';
import { ORDER_FIELDS, type OrderField } from './order-fields.ts';
import { orderValueAt } from './order-values.ts';
import { type Quote, quoteEvidence } from './quote-evidence.ts';

/** One source's account of a value. */
interface OrderAccount {
  readonly source: OrderSource;
  readonly text: string;
  readonly value: unknown;
  readonly quotes: readonly Quote[];
  /** The file, where several of this kind of source say something. */
  readonly file: string | null;
}

/** An order fact as the panel shows it. */
export interface OrderRow {
  readonly field: OrderField;
  readonly text: string;
  /** Where it stands, strongest first. */
  readonly accounts: readonly OrderAccount[];
  /** The others say something else, and nobody has decided yet. */
  readonly conflict: boolean;
  /** What the others say where the agent has decided against them. */
  readonly overruled: readonly OrderAccount[];
}

/** Words of values that are one of a list, such as `yes` or `as_sent`. */
type ChoiceWords = Readonly<Record<string, string>>;

function textOf(advice: Advice, { field, words }: { field: OrderField; words: ChoiceWords }, value: unknown): string {
  const { order, settings, zones, now } = advice.case;
  if (field.kind === 'amount' && typeof value === 'number') {
    const currency = order.currency ?? settings.currency;
    return currency ? formatMoney(moneyOf(value, currency)) : String(value);
  }
  if ((field.kind === 'instant' || field.kind === 'day') && typeof value === 'string')
    return formatMoment(value, zones.seller, now) || value;
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'] ?? String(value);
  return words[String(value)] ?? String(value);
}

/** Known order facts with their sources, in the order of the form. */
export function listOrderRows(advice: Advice, words: ChoiceWords): readonly OrderRow[] {
  const { order, thread } = advice.case;
  return ORDER_FIELDS.flatMap((field) => {
    const value = orderValueAt(order.record, field.path);
    if (value === undefined || value === null) return [];
    const origins = order.origins[field.path] ?? [];
    const accounts = origins.map((origin) => ({
      source: origin.source,
      text: textOf(advice, { field, words }, origin.value),
      value: origin.value,
      quotes: quoteEvidence(thread, origin.evidence),
      file: origins.some((other) => other !== origin && other.source === origin.source) ? (origin.file ?? null) : null,
    }));
    const [strongest, ...others] = accounts;
    const disagree = order.conflicts.includes(field.path);
    const decided = strongest?.source === 'form';
    const overruled = disagree && decided ? others.filter(({ text }) => text !== strongest.text) : [];
    const text = textOf(advice, { field, words }, value);
    return [{ field, text, accounts, conflict: disagree && !decided, overruled }];
  });
}
