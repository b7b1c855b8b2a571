import { fullDaysBetween } from '../../calendar/index.ts';
import type { DisputeType, FaultParty } from '../../values/index.ts';
import type { OfferContext } from '../offer-context.ts';

/** A chance or share with its ground. */
export interface RiskValue {
  readonly value: number;
  readonly why: string;
  readonly assumed: boolean;
}

/** Base rate of claims by what is known, not by tone: a filed claim is a fact, a threat is not. */
export function readClaimProbability(context: OfferContext): RiskValue {
  const stage = context.case.order.record.platformCase?.stage;
  if (stage === undefined) return { value: 0.25, why: 'base rate for complaints', assumed: true };
  return stage === 'closed'
    ? { value: 0, why: 'the case is closed', assumed: false }
    : { value: 1, why: 'a case is open', assumed: false };
}

const LOSS_BY_FAULT: Readonly<Record<FaultParty, RiskValue>> = {
  seller: { value: 0.8, why: 'the record speaks for the buyer', assumed: true },
  safety: { value: 0.8, why: 'the record speaks for the buyer', assumed: true },
  buyer: { value: 0.15, why: 'the record speaks for you', assumed: true },
  carrier: { value: 0.5, why: 'the carrier’s fault counts as yours on most platforms', assumed: true },
  shared: { value: 0.5, why: 'both sides had a part in it', assumed: true },
  unclear: { value: 0.5, why: 'the cause is open', assumed: true },
};

/** Chance that a claim would be lost, from the evidence. */
export const readClaimLoss = (context: OfferContext): RiskValue => LOSS_BY_FAULT[context.case.fault.party];

const BROKEN: readonly DisputeType[] = [
  'defective',
  'damaged_in_transit',
  'warranty',
  'safety_incident',
  'counterfeit_claim',
];

/** Share of their cost that goods are worth when they come back. */
export function readSalvage(context: OfferContext): RiskValue {
  const { order, dispute } = context.case;
  if (order.record.perishable === true) return { value: 0, why: 'perishable', assumed: true };
  if (order.record.customMade !== undefined) return { value: 0, why: 'made for this buyer', assumed: true };
  if (BROKEN.includes(dispute.type)) return { value: 0.1, why: 'broken or unsafe', assumed: true };
  const isUnopened = order.record.deliveredAt === undefined;
  return isUnopened
    ? { value: 0.95, why: 'not opened yet', assumed: true }
    : { value: 0.7, why: 'opened', assumed: true };
}

/** Chance that the parcel never comes, by full days since its last scan. */
export function readLossProbability(context: OfferContext): RiskValue {
  const { lastScanAt, deliveredAt } = context.case.order.record;
  if (deliveredAt !== undefined) return { value: 0, why: 'it is delivered', assumed: false };
  const days = lastScanAt === undefined ? Number.NaN : fullDaysBetween(lastScanAt, context.case.now);
  if (Number.isNaN(days)) return { value: 0.1, why: 'no scan known', assumed: true };
  const value = days < 3 ? 0.05 : days < 7 ? 0.15 : days < 14 ? 0.5 : 0.9;
  return { value, why: `${days} full days since the last scan`, assumed: true };
}
