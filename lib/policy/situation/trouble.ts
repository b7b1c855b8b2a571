import type { Case } from '../../case/index.ts';
import type { DisputeType } from '../../values/index.ts';

/** Disputes that are about how something is demanded; another trouble lies under them. */
const FORMS: readonly DisputeType[] = ['feedback_extortion', 'chargeback_opened'];

const CHARGEBACK_TROUBLE: Readonly<Record<string, DisputeType>> = {
  product_not_received: 'not_received_in_transit',
  not_as_described: 'not_as_described',
  credit_not_processed: 'refund_not_received',
  cancelled: 'cancel_after_dispatch',
  duplicate: 'duplicate_charge',
};

/** The trouble itself: under a feedback threat or a chargeback lies the matter it is about. */
export function readTrouble(ticket: Case): DisputeType {
  const { type, alternatives } = ticket.dispute;
  if (!FORMS.includes(type)) return type;
  const other = alternatives.find((each) => !FORMS.includes(each.type))?.type;
  const order = ticket.order.record;
  const reason = order.chargeback?.reason;
  if (type === 'chargeback_opened' && reason !== undefined) {
    const named = CHARGEBACK_TROUBLE[reason];
    if (named !== undefined) return named;
  }
  if (other !== undefined) return other;
  return order.spareParts?.length ? 'missing_parts' : 'general_question';
}

/** Troubles by what must be looked at to settle them. */
export type TroubleFamily =
  | 'transit'
  | 'delivery_disputed'
  | 'dispatch'
  | 'goods'
  | 'digital'
  | 'cancel'
  | 'return'
  | 'money'
  | 'address'
  | 'question';

const FAMILY: Readonly<Record<DisputeType, TroubleFamily>> = {
  not_received_in_transit: 'transit',
  not_received_lost: 'transit',
  late_delivery: 'transit',
  partial_shipment: 'transit',
  delivered_not_received: 'delivery_disputed',
  late_dispatch: 'dispatch',
  missing_parts: 'goods',
  wrong_item: 'goods',
  damaged_in_transit: 'goods',
  defective: 'goods',
  not_as_described: 'goods',
  how_to_use: 'goods',
  safety_incident: 'goods',
  counterfeit_claim: 'goods',
  warranty: 'goods',
  custom_item_buyer_error: 'goods',
  digital_access: 'digital',
  cancel_before_dispatch: 'cancel',
  cancel_after_dispatch: 'cancel',
  change_of_mind_return: 'return',
  return_condition_dispute: 'return',
  refund_not_received: 'money',
  customs_charges: 'money',
  price_adjustment: 'money',
  duplicate_charge: 'money',
  address_error: 'address',
  order_mixup: 'goods',
  feedback_extortion: 'question',
  chargeback_opened: 'question',
  general_question: 'question',
};

/** The family of a trouble. */
export const familyOf = (trouble: DisputeType): TroubleFamily => FAMILY[trouble];
