import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';
import type { SumMention } from './money/find-sums.ts';

/** Every sum of money a message names. */
export const readAmounts = (message: ReadMessage, sums: readonly SumMention[]): readonly Fact[] =>
  sums.map((sum) => ({
    kind: 'amount',
    value: sum.value,
    evidence: [spanOf(message, sum.start, sum.end)],
    from: message.from,
  }));
