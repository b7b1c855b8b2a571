import { amountOf, fractionDigits } from '../../values/index.ts';
import type { OfferInput } from '../offer.ts';
import type { OfferContext } from '../offer-context.ts';
import type { CostValueId, CostValues } from './cost-values.ts';
import { readClaimLoss, readClaimProbability, readLossProbability, readSalvage } from './read-risks.ts';

/** Figures of the agent's own by id of the input, in place of the defaults. What is no such input, or no such figure, is left out. */
export type InputOverrides = Readonly<Record<string, number>>;

/** Larger sums and times are typing errors. */
const LARGEST = 10_000_000;

const isPossible = (value: number | undefined, unit: OfferInput['unit']): value is number =>
  value !== undefined && value >= 0 && value <= (unit === 'share' ? 1 : LARGEST);

type Entry = readonly [value: number, unit: OfferInput['unit'], label: string, why: string, assumed: boolean];

/** Every number of the cost model with its default and why; null where nobody knows what was paid. */
export function readInputs(context: OfferContext, overrides: InputOverrides): readonly OfferInput[] | null {
  const { items, total } = context.sums;
  const paid = total ?? items;
  if (!paid) return null;
  const entries: Readonly<Record<CostValueId, Entry>> = {
    ...readCosts(context, amountOf(items ?? paid), amountOf(paid)),
    ...readRisks(context),
  };
  return Object.entries(entries).map(([id, [value, unit, label, why, assumed]]) => {
    const own = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
    return !isPossible(own, unit)
      ? { id, label, value, unit, why, assumed }
      : { id, label, value: own, unit, why: 'set by you', assumed: false, own: true };
  });
}

/** The inputs as the model reads them. */
export const toCostValues = (inputs: readonly OfferInput[]): CostValues =>
  Object.fromEntries(inputs.map((input) => [input.id, input.value])) as unknown as CostValues;

function readCosts(context: OfferContext, price: number, paid: number) {
  const { order, settings } = context.case;
  const record = order.record;
  // The defaults are written for currencies with cents; a yen or won is worth about a cent.
  const small = fractionDigits(context.currency) === 0 ? 100 : 1;
  const unitCost = record.unitCost === undefined ? undefined : record.unitCost * (record.quantity ?? 1);
  const send = record.shippingStandard ?? record.shippingPaid;
  const wayBack = record.costs?.returnFreight ?? settings.returnLabelCost;
  return {
    amountAtRisk: [paid, 'money', 'Paid in all', 'a lost claim costs it', false],
    itemPrice: [price, 'money', 'Price of the items', 'from the order', false],
    unitCost:
      unitCost === undefined
        ? [0.45 * price, 'money', 'Cost of the goods', 'no cost is set: 45 % of the price', true]
        : [unitCost, 'money', 'Cost of the goods', 'from the order', false],
    sendCost: [
      send ?? 0.1 * price,
      'money',
      'Sending again',
      send === undefined ? 'no fee known: 10 % of the price' : 'what shipping cost',
      true,
    ],
    returnCost:
      wayBack === undefined
        ? [send ?? 0.1 * price, 'money', 'Way back', 'taken as much as the way there', true]
        : [wayBack, 'money', 'Way back', 'from your settings', false],
    handling: [3 * small, 'money', 'Unpacking and checking a return', 'a few minutes of work', true],
    hours: [0.25, 'hours', 'Work on this answer', 'a quarter of an hour', true],
    wage: [12 * small, 'money_per_hour', 'An hour of work', 'common for support work', true],
    claimHours: [1.5, 'hours', 'Work on a claim', 'evidence and answers', true],
    chargebackHours: [1, 'hours', 'Work on a chargeback', 'one bundle of evidence', true],
    chargebackFee: [
      settings.chargebackFee ?? 15 * small,
      'money',
      'Fee of a chargeback',
      settings.chargebackFee === undefined ? 'usual fee of a payment service' : 'from your settings',
      settings.chargebackFee === undefined,
    ],
    counterFee: [
      settings.counterFee ?? 15 * small,
      'money',
      'Fee for contesting',
      settings.counterFee === undefined ? 'usual fee, back on a win' : 'from your settings',
      settings.counterFee === undefined,
    ],
    metricDamage: [25 * small, 'money', 'Harm to the account by a lost claim', 'far from a limit', true],
    reviewDamage: [30 * small, 'money', 'Lost margin by a bad review', 'a later one, not the first', true],
  } satisfies Record<string, Entry>;
}

function readRisks(context: OfferContext) {
  const [claim, loss, salvage, never] = [
    readClaimProbability(context),
    readClaimLoss(context),
    readSalvage(context),
    readLossProbability(context),
  ];
  return {
    claimProbability: [claim.value, 'share', 'Chance of a claim', claim.why, claim.assumed],
    claimLoss: [loss.value, 'share', 'Chance of losing it', loss.why, true],
    // The same for calm and for angry words: anger must not raise an offer.
    chargebackProbability: [0.05, 'share', 'Chance of a chargeback', 'base rate without a refund', true],
    chargebackLoss: [0.55, 'share', 'Chance of losing it', 'sellers win about 45 % of those they contest', true],
    reviewProbability: [0.2, 'share', 'Chance of a bad review', 'base rate without a solution', true],
    salvage: [salvage.value, 'share', 'Worth of the goods when back', salvage.why, true],
    lossProbability: [never.value, 'share', 'Chance that the parcel is lost', never.why, true],
    interceptSuccess: [0.6, 'share', 'Chance that a stop request works', 'between 40 and 90 %', true],
    redemption: [0.3, 'share', 'Credits that are used', 'about three in ten', true],
  } satisfies Record<string, Entry>;
}
