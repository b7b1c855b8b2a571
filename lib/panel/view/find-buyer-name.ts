import type { Advice } from '../../advice/index.ts';
import { buyerOf } from '../buyer-of.ts';

/** How the buyer is called: as in the order, as in the messages, by address; null where nobody says. */
export function findBuyerName(advice: Advice): string | null {
  const buyer = buyerOf(advice.case.thread);
  return buyer?.name ?? advice.case.order.record.buyer?.name ?? buyer?.address ?? null;
}
