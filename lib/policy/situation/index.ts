import type { FactName, Situation } from '../report.ts';
import { agreementFacts } from './agreement-facts.ts';
import { buyerFacts } from './buyer-facts.ts';
import { cancelFacts } from './cancel-facts.ts';
import { carrierFacts } from './carrier-facts.ts';
import { chargeFacts } from './charge-facts.ts';
import { claimFacts } from './claim-facts.ts';
import { customsFacts } from './customs-facts.ts';
import { dateFacts } from './date-facts.ts';
import { digitalFacts } from './digital-facts.ts';
import { disputeFacts } from './dispute-facts.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { findGrounds, type Grounds } from './find-grounds.ts';
import { goodsFacts } from './goods-facts.ts';
import { itemFacts } from './item-facts.ts';
import { moneyFacts } from './money-facts.ts';
import { parcelFacts } from './parcel-facts.ts';
import { promiseFacts } from './promise-facts.ts';
import { proofFacts } from './proof-facts.ts';
import { returnFacts } from './return-facts.ts';
import { readSettingFacts } from './setting-facts.ts';
import { readContext } from './situation-context.ts';

/**
 * Every fact a rule may name, by group. The tables are the documentation: each entry says what the fact states, of which
 * type it is and how to ask for it. Beside them stand `settings.<key>` (see `readSettingFacts`) and, for rules that look
 * at the other verdicts, `outcome.*` (see `find-remedies.ts`).
 */
const FACT_TABLES: readonly FactTable[] = [
  disputeFacts,
  claimFacts,
  dateFacts,
  promiseFacts,
  agreementFacts,
  parcelFacts,
  carrierFacts,
  cancelFacts,
  moneyFacts,
  chargeFacts,
  customsFacts,
  buyerFacts,
  itemFacts,
  goodsFacts,
  proofFacts,
  returnFacts,
  digitalFacts,
];

/** All tables as one. */
export const FACTS: FactTable = Object.assign({}, ...FACT_TABLES) as FactTable;

/** Facts about the verdicts of the first pass, for rules that weigh the whole. */
export const OUTCOME_FACTS: readonly FactName[] = [
  'outcome.anyRequired',
  'outcome.moneyOwed',
  'outcome.opening',
  'outcome.asking',
  'outcome.cancelOpen',
  'outcome.noReturn',
];

const ENTRIES = Object.entries(FACTS);

/** Reads every policy fact of a case. */
export function readSituation(context: SituationContext): Situation {
  const situation: Record<FactName, Situation[string]> = { ...readSettingFacts(context) };
  for (const [name, fact] of ENTRIES) situation[name] = fact.read(context);
  return situation;
}

/** Finds what each fact of a case rests on, when it is asked for and once; undefined for names that are read from no case. */
export function groundsFinder(context: SituationContext): (name: FactName) => Grounds | undefined {
  const found = new Map<FactName, Grounds>();
  return (name) => {
    const spec = FACTS[name];
    if (spec === undefined) return undefined;
    const grounds = found.get(name) ?? findGrounds(context, spec.read);
    found.set(name, grounds);
    return grounds;
  };
}

export { type Grounds, readContext, type SituationContext };
