import type { LintContext } from '../finding.ts';
import { disputeOf, hasSignal } from './case-facts.ts';

/** Countries whose law gives consumers remedies for faulty goods that a shop's own terms cannot take away. */
const COUNTRIES = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB CH AU NZ'.split(' '),
);
const FAULTY = new Set([
  'defective',
  'wrong_item',
  'not_as_described',
  'damaged_in_transit',
  'missing_parts',
  'counterfeit_claim',
  'warranty',
  'safety_incident',
  'not_received_lost',
]);

/** Whether a legal floor is known to bind: a consumer, in such a country, with goods that are not as they should be. */
export function hasConsumerFloor(context: LintContext): boolean {
  const buyer = context.case?.order.record.buyer;
  const dispute = disputeOf(context);
  if (!buyer?.country || !dispute || buyer.business === true || hasSignal(context, 'b2b')) return false;
  return COUNTRIES.has(buyer.country) && FAULTY.has(dispute);
}
