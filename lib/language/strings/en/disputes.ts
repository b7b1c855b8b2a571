import type { DisputeType, FaultParty } from '../../../values/index.ts';

/** Dispute types as the agent reads them. */
export const disputeNames: Readonly<Record<DisputeType, string>> = {
  not_received_in_transit: 'Not received, still in transit',
  not_received_lost: 'Not received, lost',
  delivered_not_received: 'Marked delivered, not received',
  late_delivery: 'Late delivery',
  late_dispatch: 'Late dispatch',
  partial_shipment: 'Only part arrived',
  missing_parts: 'Parts missing',
  wrong_item: 'Wrong item',
  damaged_in_transit: 'Damaged on the way',
  defective: 'Defective',
  not_as_described: 'Not as described',
  how_to_use: 'How to use it',
  digital_access: 'Download or licence access',
  cancel_before_dispatch: 'Cancel, not yet sent',
  cancel_after_dispatch: 'Cancel, already sent',
  change_of_mind_return: 'Return, changed their mind',
  return_condition_dispute: 'Condition of a return',
  refund_not_received: 'Refund not received',
  customs_charges: 'Customs charges',
  address_error: 'Wrong address',
  price_adjustment: 'Price dropped since',
  custom_item_buyer_error: 'Custom item, buyer’s error',
  order_mixup: 'Orders mixed up',
  feedback_extortion: 'Feedback used as pressure',
  chargeback_opened: 'Chargeback opened',
  safety_incident: 'Injury or danger',
  duplicate_charge: 'Charged twice',
  counterfeit_claim: 'Said to be counterfeit',
  warranty: 'Warranty',
  general_question: 'General question',
};

/** Who caused it, as a short line. */
export const faultNames: Readonly<Record<FaultParty, string>> = {
  seller: 'Ours',
  carrier: 'Carrier',
  buyer: 'Buyer',
  shared: 'Shared',
  unclear: 'Unclear',
  safety: 'Safety first',
};
