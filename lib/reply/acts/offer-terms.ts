import type { Brief } from '../brief/brief.ts';
import { because, type PlannedLine } from './act.ts';

/** What comes with an offer: that nothing has to be sent, who pays, what it is for. */
export function offerTerms(brief: Brief): readonly PlannedLine[] {
  const ids = brief.offered.map((remedy) => remedy.id);
  const line = (topic: string, why: string, rank: 1 | 2 = 1): PlannedLine => ({
    act: 'offer',
    topic,
    rank,
    because: because(why),
  });
  if (brief.mode === 'hearing' && ids.length > 0)
    return [line('closes-case', 'Goodwill is offered to close the case on the platform.')];
  const isArranged = brief.order.remedyOptions?.some(({ remedy }) => remedy === 'repair' || remedy === 'replacement');
  if (isArranged === true && (ids.includes('repair') || ids.includes('replacement'))) {
    return [line('nothing-to-ship', 'The seller carries all cost of a fault.')];
  }
  const covers = brief.case.settings.dutiesIncludedCover;
  if (
    ids.includes('customs_cost_contribution') &&
    brief.case.fault.party === 'seller' &&
    covers !== undefined &&
    covers !== 'duty'
  ) {
    return [line('customs-fee', 'The settings cover the carrier’s fee beside the duty.')];
  }
  const isHere = brief.order.deliveredAt !== undefined;
  const keeps =
    ids.includes('refund_full_no_return') ||
    (ids.includes('replacement') && !ids.includes('return_refund_seller_pays') && !ids.includes('repair'));
  const isBack = isHere && keeps && brief.mode === 'solve' && brief.case.dispute.type !== 'how_to_use';
  return isBack ? [line('nothing-back', 'No return is asked for.')] : [];
}
