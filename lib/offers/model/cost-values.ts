/** The numbers of the cost model, in major units, shares from 0 to 1 and hours. Ids are those of `OfferInput`. */
export interface CostValues {
  /** Items and shipping: what a lost claim costs. */
  readonly amountAtRisk: number;
  readonly itemPrice: number;
  readonly unitCost: number;
  readonly sendCost: number;
  readonly returnCost: number;
  readonly handling: number;
  /** Share of the cost that comes back with the goods. */
  readonly salvage: number;
  readonly claimProbability: number;
  readonly claimLoss: number;
  readonly chargebackProbability: number;
  readonly chargebackLoss: number;
  readonly chargebackFee: number;
  readonly counterFee: number;
  readonly hours: number;
  readonly wage: number;
  readonly claimHours: number;
  readonly chargebackHours: number;
  readonly metricDamage: number;
  readonly reviewDamage: number;
  readonly reviewProbability: number;
  /** Chance that the parcel never comes. */
  readonly lossProbability: number;
  /** Chance that a stop request reaches the parcel in time. */
  readonly interceptSuccess: number;
  /** Share of credits and coupons that are ever used. */
  readonly redemption: number;
}

/** Name of a number of the model. */
export type CostValueId = keyof CostValues;
