import { moneyOf } from '../../values/index.ts';
import type { DraftView } from '../draft/draft-view.ts';
import type { LintContext } from '../finding.ts';

/** Money a draft offers now, in minor units of the offers' currency. */
export interface OfferedAmount {
  readonly amountMinor: number;
  readonly start: number;
  readonly end: number;
}

const OFFERING =
  /\b(?:i|we)(?:['’]ll| can| will| could| would like to| am| are)?(?: now| also| gladly| either| only| then)* (?:refund(?:ing)?|offer(?:ing)?|pay|credit(?:ing)?|give|cover|send you|go to|return you)\b|\b(?:refund|offer|credit) (?:of|you)\b/i;
/** Money that follows something still to come (a return, a date) is no offer made now. */
const LATER =
  /\b(?:if|once|when|after|as soon as|on return|until|from (?:mon|tues|wednes|thurs|fri|satur|sun)day|from \d|when it is back|label|you (?:can )?choose|already (?:refunded|sent)|not|cannot|can['’]t)\b/i;
const SUM =
  /(?<![\w.,])(?:(USD|EUR|GBP|CAD|AUD|CHF|US\$|[$€£])\s?)?(\d{1,3}(?:[.,'’]\d{3}){1,2}(?:[.,]\d{1,2})?(?![\d.,]\d)|\d{1,6}(?:[.,]\d{1,2})?)\s?(USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|SEK|NOK|DKK|PLN|MXN|BRL|SGD|%|€|£)?(?![\w.,]?\d)/gi;

/** `1.234,50` and `1,234.50` alike: a mark before three digits groups them, the last mark before fewer is the decimal one. */
const numberOf = (written: string): number => Number(written.replace(/[.,'’](?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** The sums in sentences that are meant; empty where the case's currency is unknown. */
export function findSums(
  draft: DraftView,
  context: LintContext,
  isMeant: (sentence: string) => boolean,
): readonly OfferedAmount[] {
  const currency = context.offers?.currency ?? context.report?.grantLimit?.limit?.currency;
  const total = context.case?.order.record.total ?? context.case?.order.record.price;
  if (!currency) return [];
  return draft.sentences.flatMap((sentence) => {
    if (!isMeant(sentence.text)) return [];
    return [...sentence.text.matchAll(SUM)].flatMap((match) => {
      const unit = (match[3] ?? match[1] ?? '').toUpperCase();
      const number = numberOf(match[2] ?? '');
      const named = { '€': 'EUR', '£': 'GBP' }[unit] ?? unit;
      const isOther = /^[A-Z]{3}$/.test(named) && named !== currency;
      if (unit === '' || isOther || (unit === '%' && total === undefined)) return [];
      const amount = unit === '%' ? ((total ?? 0) * number) / 100 : number;
      const start = sentence.start + match.index;
      return [{ amountMinor: moneyOf(amount, currency).amountMinor, start, end: start + match[0].trimEnd().length }];
    });
  });
}

/** The sums of sentences in which the seller offers money here and now. Empty where the order's currency is unknown. */
export const findOfferedAmounts = (draft: DraftView, context: LintContext): readonly OfferedAmount[] =>
  findSums(draft, context, (sentence) => OFFERING.test(sentence) && !LATER.test(sentence));
