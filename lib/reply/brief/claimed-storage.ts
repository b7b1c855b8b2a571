import type { Case } from '../../case/index.ts';
import type { Money } from '../../values/index.ts';
import { threadWordsOf } from '../thread-words/thread-words-of.ts';

/**
 * What the buyer says storage cost: the sum written right after the word. A claim, not a proof; a reply may offer it on
 * condition that the invoice shows it. Undefined where no message names one in a known currency.
 */
export function claimedStorageOf(subject: Case): Money | undefined {
  const words = threadWordsOf(subject);
  for (const fact of subject.facts) {
    if (fact.kind !== 'amount' || fact.from !== 'buyer' || fact.value.currency === null) continue;
    const span = fact.evidence[0];
    if (span === undefined) continue;
    const before = subject.thread.messages[span.message]?.text.slice(Math.max(0, span.start - 40), span.start) ?? '';
    if (words.some(({ storage }) => storage.test(before.toLowerCase())))
      return { amountMinor: fact.value.amountMinor, currency: fact.value.currency };
  }
  return undefined;
}
