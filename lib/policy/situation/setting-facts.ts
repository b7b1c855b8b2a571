import { known, moneyOf } from '../../values/index.ts';
import type { FactValue, Situation } from '../report.ts';
import type { SituationContext } from './fact-spec.ts';

/** Settings that are sums in the seller's currency. */
const SUMS: ReadonlySet<string> = new Set([
  'approvalAboveAmount',
  'highValueAbove',
  'goodwillMaxAmount',
  'tokenMax',
  'hardshipMax',
  'nextOrderCreditMax',
  'refundWithoutReturnBelow',
  'returnLabelCost',
  'signatureRequiredAbove',
  'customsGoodwillMax',
  'chargebackFee',
  'counterFee',
  'intercept.fee',
  'agentLimit.amount',
  'managerLimit.amount',
]);

type Entry = readonly [name: string, value: FactValue];

function flatten(name: string, value: unknown, currency: string): readonly Entry[] {
  if (typeof value === 'number') return [[name, SUMS.has(name) ? moneyOf(value, currency) : value]];
  if (typeof value === 'boolean' || typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string')) return [[name, value]];
    const ends = ['from', 'to'];
    return value.flatMap((each, at) => (at < 2 ? flatten(`${name}.${ends[at]}`, each, currency) : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => flatten(`${name}.${key}`, each, currency));
}

/**
 * Every setting that is set, as `settings.<key>`; keys of nested settings after a dot, ranges as `.from` and `.to`.
 * A name that is absent is not set: conditions on it are false, not unknown.
 */
export function readSettingFacts({ settings, currency }: SituationContext): Situation {
  // Rows for goods and ways have been taken into the settings of the order.
  const { notes: _freeText, categories: _goods, carrierZones: _ways, ...deciding } = settings;
  const entries = Object.entries(deciding).flatMap(([key, value]) =>
    flatten(key, value, settings.currency ?? currency),
  );
  return Object.fromEntries(entries.map(([name, value]) => [`settings.${name}`, known(value)]));
}
