import type { OfferSource } from './offer-source.ts';
import { customsGoodwill } from './sources/customs-goodwill.ts';
import { defectiveUnits } from './sources/defective-units.ts';
import { documentedLoss } from './sources/documented-loss.ts';
import { dueRefund } from './sources/due-refund.ts';
import { fullRefund } from './sources/full-refund.ts';
import { goodwill } from './sources/goodwill.ts';
import { importCharges } from './sources/import-charges.ts';
import { interceptShare } from './sources/intercept-share.ts';
import { lateShipping } from './sources/late-shipping.ts';
import { nextOrderCredit } from './sources/next-order-credit.ts';
import { owedPart } from './sources/owed-part.ts';
import { ownOffer } from './sources/own-offer.ts';
import { partRefund } from './sources/part-refund.ts';
import { priceDifference } from './sources/price-difference.ts';
import { remakeDiscount } from './sources/remake-discount.ts';
import { returnLabel } from './sources/return-label.ts';
import { sharedFault } from './sources/shared-fault.ts';
import { token } from './sources/token.ts';

/** Every rule by which money can be offered. Where two name the same sum, the first gives its reason. */
export const OFFER_SOURCES: readonly OfferSource[] = [
  dueRefund,
  fullRefund,
  owedPart,
  lateShipping,
  importCharges,
  documentedLoss,
  priceDifference,
  defectiveUnits,
  sharedFault,
  remakeDiscount,
  ownOffer,
  partRefund,
  customsGoodwill,
  interceptShare,
  returnLabel,
  nextOrderCredit,
  goodwill,
  token,
];
