import { picklist } from 'valibot';

/**
 * What is tried first when goods are not right.
 * - `replace_or_refund`: the buyer chooses a replacement or the money (with a return, or without below refundWithoutReturnBelow).
 * - `repair_or_replace_first`: repair or replacement first, at the buyer's choice; money only if that fails.
 * - `parts_first`: the part first; with partsDays, replacement, return and refund open only when these are over; without
 *   partsDays a return stays open beside it.
 * - `replace_or_credit`: new units or credit on the next order.
 * - `refund`: money.
 * - `any`: the buyer chooses among part, repair, replacement, part refund and return.
 */
export const firstRemedy = picklist([
  'replace_or_refund',
  'repair_or_replace_first',
  'parts_first',
  'replace_or_credit',
  'refund',
  'any',
]);
