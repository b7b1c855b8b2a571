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
  /(?<![\w.,])(?:(USD|EUR|GBP|CAD|AUD|CHF|US\$|[$€£])\s?)?(\d{1,6}(?:[.,]\d{1,2})?)\s?(USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|SEK|NOK|DKK|PLN|MXN|BRL|SGD|%|€|£)?(?![\w.,]?\d)/gi;

/** The sums of sentences in which the seller offers money here and now. Empty where the order's currency is unknown. */
export function findOfferedAmounts(draft: DraftView, context: LintContext): readonly OfferedAmount[] {
  const currency = context.offers?.currency;
  const digits = /^(?:JPY|KRW|VND|CLP)$/.test(currency ?? '') ? 0 : 2;
  const total = context.case?.order.record.total ?? context.case?.order.record.price;
  if (!currency) return [];
  return draft.sentences.flatMap((sentence) => {
    if (!OFFERING.test(sentence.text) || LATER.test(sentence.text)) return [];
    return [...sentence.text.matchAll(SUM)].flatMap((match) => {
      const unit = (match[3] ?? match[1] ?? '').toUpperCase();
      const number = Number((match[2] ?? '').replace(',', '.'));
      const named = { '€': 'EUR', '£': 'GBP' }[unit] ?? unit;
      const isOther = /^[A-Z]{3}$/.test(named) && named !== currency;
      if (unit === '' || isOther || (unit === '%' && total === undefined)) return [];
      const amount = unit === '%' ? ((total ?? 0) * number) / 100 : number;
      const start = sentence.start + match.index;
      return [{ amountMinor: Math.round(amount * 10 ** digits), start, end: start + match[0].trimEnd().length }];
    });
  });
}
