import type { Advice } from '../../advice/index.ts';
import type { DemandKind, WrittenSum } from '../../case/index.ts';
import { formatMoney } from '../../values/index.ts';

/** What the buyer asks for, as said last. */
export interface Want {
  readonly want: DemandKind;
  /** Sum named, '' where none is. */
  readonly sum: string;
}

/** A sum as the buyer wrote it, with the currencies it may be in where that is open; '' for none. */
export const sumText = (sum: WrittenSum | null): string => {
  if (!sum) return '';
  return sum.currency === null
    ? `${sum.amountMinor / 100} (${sum.possible.join(' or ')}?)`
    : formatMoney({ amountMinor: sum.amountMinor, currency: sum.currency });
};

/** The buyer's demands, latest first, each kind once. */
export function listWants(advice: Advice): readonly Want[] {
  const wants = new Map<DemandKind, Want>();
  for (const fact of advice.case.facts.toReversed()) {
    if (fact.kind !== 'demand' || fact.from !== 'buyer') continue;
    const before = wants.get(fact.value.want);
    if (!before?.sum) wants.set(fact.value.want, { want: fact.value.want, sum: sumText(fact.value.sum) });
  }
  return [...wants.values()];
}
