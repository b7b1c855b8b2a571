import type { CostValues } from './cost-values.ts';

/** Cost of a claim that may be opened: what is lost with it, and the work on it. `returned` is money already given back. */
const claimCost = (values: CostValues, returned: number): number =>
  values.claimProbability *
  (values.claimLoss * (open(values, returned) + values.metricDamage) + values.claimHours * values.wage);

/**
 * Cost of a chargeback that may be opened. It can follow a claim the seller won; after a lost claim it cannot, the buyer
 * is paid already.
 */
const chargebackCost = (values: CostValues, returned: number): number =>
  values.chargebackProbability *
  (1 - values.claimProbability + values.claimProbability * (1 - values.claimLoss)) *
  (values.chargebackLoss * (open(values, returned) + values.counterFee) +
    values.chargebackFee +
    values.chargebackHours * values.wage);

/** Claim, chargeback and review together, for a buyer who was not satisfied. */
export const openRisk = (values: CostValues, returned: number): number =>
  open(values, returned) === 0
    ? 0
    : claimCost(values, returned) + chargebackCost(values, returned) + values.reviewProbability * values.reviewDamage;

/** The dearest course: a lost claim, or a won one with a lost chargeback after it; and a bad review. */
export function worstRisk(values: CostValues, returned: number): number {
  const claimLost = open(values, returned) + values.metricDamage + values.claimHours * values.wage;
  const chargebackLost =
    open(values, returned) +
    values.chargebackFee +
    values.counterFee +
    (values.claimHours + values.chargebackHours) * values.wage;
  return (open(values, returned) === 0 ? 0 : Math.max(claimLost, chargebackLost)) + values.reviewDamage;
}

/** What is still at risk. */
const open = (values: CostValues, returned: number): number => Math.max(0, values.amountAtRisk - returned);

/** Share of the risk that stays when the buyer has said yes. */
export const RESIDUAL = 0.1;
