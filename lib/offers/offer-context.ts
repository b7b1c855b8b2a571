import type { Case } from '../case/index.ts';
import type { PolicyReport, Remedy } from '../policy/index.ts';
import type { CurrencyCode, Money, RemedyId, SignalId } from '../values/index.ts';
import { moneyOf } from '../values/index.ts';
import { type OrderSums, readSums } from './read-sums.ts';

/** What every source, gate and path of offers looks at. */
export interface OfferContext {
  readonly case: Case;
  readonly report: PolicyReport;
  readonly currency: CurrencyCode;
  /** Sums of the order in `currency`; an absent one is unknown. */
  readonly sums: OrderSums;
  readonly remedies: ReadonlyMap<RemedyId, Remedy>;
}

/** The context of a case; null where no currency is known, because then no sum can be named. */
export function readOfferContext(theCase: Case, report: PolicyReport): OfferContext | null {
  const currency = theCase.order.currency ?? theCase.settings.currency;
  if (currency === undefined) return null;
  return {
    case: theCase,
    report,
    currency,
    sums: readSums(theCase.order.record, currency),
    remedies: new Map(report.remedies.map((remedy) => [remedy.id, remedy])),
  };
}

/** Whether a remedy may be given now: owed, or open to the seller. */
export function isOpen(context: OfferContext, id: RemedyId): boolean {
  const verdict = context.remedies.get(id)?.verdict;
  return verdict === 'required' || verdict === 'allowed';
}

/** Whether a remedy is owed now. */
export const isRequired = (context: OfferContext, id: RemedyId): boolean =>
  context.remedies.get(id)?.verdict === 'required';

/** Whether the case shows a signal. */
export const hasSignal = (context: OfferContext, id: SignalId): boolean =>
  context.case.signals.some((signal) => signal.id === id);

/** Money in the currency of the offers from an amount in major units. */
export const sumOf = (context: OfferContext, amount: number): Money => moneyOf(amount, context.currency);
