import { array, optional, picklist, strictObject } from 'valibot';
import { decimalAmount, percentage } from '../forms/index.ts';
import { REMEDY_IDS } from '../values/index.ts';

const caseLimit = strictObject({
  /** Fixed sum; with `pct` the lower one. */
  amount: optional(decimalAmount),
  /** Percent of the order total. */
  pct: optional(percentage),
});

/** Settings of the seller: who may grant what without asking. A key that is absent is not set. */
export const sellerAuthorityFields = {
  /** Most an agent gives away in one case: money without a return, a second parcel, credit. */
  agentLimit: optional(caseLimit),
  /** Most a manager gives away in one case; above it the owner decides. */
  managerLimit: optional(caseLimit),
  /** Remedies that an agent grants only after a manager has agreed, whatever they cost. */
  managerRemedies: optional(array(picklist(REMEDY_IDS))),
};
