import { addressError } from './address-error.ts';
import { cancelAfterDispatch } from './cancel-after-dispatch.ts';
import { cancelBeforeDispatch } from './cancel-before-dispatch.ts';
import { changeOfMindReturn } from './change-of-mind-return.ts';
import { chargebackOpened } from './chargeback-opened.ts';
import { counterfeitClaim } from './counterfeit-claim.ts';
import { customItemBuyerError } from './custom-item-buyer-error.ts';
import { customsCharges } from './customs-charges.ts';
import { damagedInTransit } from './damaged-in-transit.ts';
import { defective } from './defective.ts';
import { deliveredNotReceived } from './delivered-not-received.ts';
import { digitalAccess } from './digital-access.ts';
import type { DisputeRule } from './dispute-rule.ts';
import { duplicateCharge } from './duplicate-charge.ts';
import { feedbackExtortion } from './feedback-extortion.ts';
import { generalQuestion } from './general-question.ts';
import { howToUse } from './how-to-use.ts';
import { lateDelivery } from './late-delivery.ts';
import { lateDispatch } from './late-dispatch.ts';
import { missingParts } from './missing-parts.ts';
import { notAsDescribed } from './not-as-described.ts';
import { notReceivedInTransit } from './not-received-in-transit.ts';
import { notReceivedLost } from './not-received-lost.ts';
import { orderMixup } from './order-mixup.ts';
import { partialShipment } from './partial-shipment.ts';
import { priceAdjustment } from './price-adjustment.ts';
import { refundNotReceived } from './refund-not-received.ts';
import { returnConditionDispute } from './return-condition-dispute.ts';
import { safetyIncident } from './safety-incident.ts';
import { warranty } from './warranty.ts';
import { wrongItem } from './wrong-item.ts';

/** Every dispute type, in the order in which ties are broken: the graver first. */
export const DISPUTE_RULES: readonly DisputeRule[] = [
  safetyIncident,
  chargebackOpened,
  counterfeitClaim,
  duplicateCharge,
  feedbackExtortion,
  notReceivedInTransit,
  notReceivedLost,
  deliveredNotReceived,
  lateDelivery,
  lateDispatch,
  partialShipment,
  missingParts,
  wrongItem,
  damagedInTransit,
  defective,
  notAsDescribed,
  howToUse,
  digitalAccess,
  cancelBeforeDispatch,
  cancelAfterDispatch,
  changeOfMindReturn,
  returnConditionDispute,
  refundNotReceived,
  customsCharges,
  addressError,
  priceAdjustment,
  customItemBuyerError,
  orderMixup,
  warranty,
  generalQuestion,
];
