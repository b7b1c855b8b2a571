import type { DisputeType, RemedyId } from '../../values/index.ts';

/**
 * Remedies worth naming to the buyer in each kind of case when they are open, best first. What is owed is always named,
 * also where it is missing here.
 */
export const NAMED_REMEDIES: Readonly<Record<DisputeType, readonly RemedyId[]>> = {
  not_received_in_transit: ['refund_shipping_expedite', 'refund_shipping_all', 'return_refund_seller_pays'],
  not_received_lost: ['refund_full_no_return', 'reship'],
  delivered_not_received: ['refund_full_no_return', 'reship'],
  late_delivery: ['refund_shipping_expedite', 'refund_shipping_all', 'return_refund_seller_pays'],
  late_dispatch: ['wait_with_date', 'cancel_order', 'customs_cost_contribution', 'refund_partial', 'credit_next_order'],
  partial_shipment: ['reship', 'replacement', 'refund_partial', 'refund_full_no_return'],
  missing_parts: ['replacement_parts', 'replacement', 'return_refund_seller_pays', 'refund_full_no_return'],
  wrong_item: ['replacement', 'exchange', 'return_refund_seller_pays', 'refund_full_no_return', 'refund_partial'],
  damaged_in_transit: ['replacement', 'refund_full_no_return', 'return_refund_seller_pays', 'refund_partial'],
  defective: ['repair', 'replacement', 'return_refund_seller_pays', 'refund_full_no_return'],
  not_as_described: ['goodwill_token', 'return_refund_seller_pays', 'replacement', 'exchange', 'refund_partial'],
  how_to_use: ['usage_help', 'replacement', 'return_refund_buyer_pays'],
  digital_access: ['reissue_license', 'device_reset', 'refund_full_no_return'],
  cancel_before_dispatch: ['cancel_order'],
  cancel_after_dispatch: ['return_refund_seller_pays', 'return_refund_buyer_pays', 'intercept_parcel'],
  change_of_mind_return: ['return_refund_buyer_pays', 'return_refund_seller_pays', 'exchange', 'store_credit'],
  return_condition_dispute: ['send_back_item', 'refund_partial', 'return_refund_buyer_pays'],
  refund_not_received: ['refund_full_no_return', 'return_refund_buyer_pays', 'return_refund_seller_pays'],
  customs_charges: ['customs_cost_full', 'customs_cost_contribution'],
  address_error: ['intercept_parcel', 'reroute_or_hold', 'reship', 'return_refund_buyer_pays'],
  price_adjustment: ['price_match_adjust', 'return_refund_buyer_pays', 'return_refund_seller_pays'],
  custom_item_buyer_error: ['remake_discount'],
  order_mixup: ['exchange', 'replacement', 'send_back_item', 'return_refund_seller_pays'],
  feedback_extortion: [
    'replacement_parts',
    'replacement',
    'repair',
    'return_refund_seller_pays',
    'return_refund_buyer_pays',
  ],
  chargeback_opened: [],
  safety_incident: ['refund_full_no_return'],
  duplicate_charge: ['refund_partial', 'refund_full_no_return'],
  counterfeit_claim: ['return_refund_seller_pays', 'refund_full_no_return'],
  warranty: ['repair', 'replacement', 'return_refund_seller_pays'],
  general_question: ['usage_help'],
};

/** Money that is due beside another remedy and never in its place. */
export const ALONGSIDE: readonly RemedyId[] = [
  'refund_shipping_expedite',
  'refund_shipping_all',
  'customs_cost_full',
  'price_match_adjust',
  'goodwill_credit',
  'goodwill_token',
];

/** Steps inside the shop: they are carried out or advised, and never offered in a reply. */
export const INTERNAL_REMEDIES: readonly RemedyId[] = [
  'carrier_claim',
  'tracking_investigation',
  'accept_chargeback',
  'represent_chargeback',
  'report_to_platform',
  'escalate_manager',
  'escalate_safety',
  'mass_notice',
  'refuse_final',
  'ask_evidence',
  'documents_supply',
  'explain_breakdown',
];

/** Money that may settle a case a platform decides, best first. */
export const HEARING_REMEDIES: readonly RemedyId[] = [
  'refund_full_no_return',
  'customs_cost_contribution',
  'refund_partial',
  'goodwill_credit',
  'return_refund_seller_pays',
];
