import { compareDays, dayOfMoment } from '../../calendar/index.ts';
import type { DemandKind } from '../../case/index.ts';
import type { OfferContext } from '../offer-context.ts';
import type { OfferGate } from '../offer-gate.ts';

/** Nothing asked and nothing lost: money would answer a question nobody put. */
export const nothingLost: OfferGate = {
  id: 'nothing_lost',
  stops: 'goodwill',
  isShut: (context) => !asksForRemedy(context) && !hasLoss(context),
};

const WITHOUT_REMEDY: readonly DemandKind[] = [
  'information',
  'help',
  'proof',
  'delivery',
  'address_change',
  'stop_contact',
];

const asksForRemedy = (context: OfferContext): boolean =>
  context.case.facts.some(
    (fact) => fact.kind === 'demand' && fact.from === 'buyer' && !WITHOUT_REMEDY.includes(fact.value.want),
  );

function hasLoss(context: OfferContext): boolean {
  const { dispute, order, now, zones } = context.case;
  if (dispute.type === 'general_question') return false;
  if (dispute.type !== 'late_dispatch') return true;
  const { dispatchBy, platformDispatchDate, dispatchedAt } = order.record;
  const promised = dispatchBy ?? platformDispatchDate;
  if (promised === undefined) return true;
  // A dispatch day that will be missed is no loss yet: the fix is a new date.
  return compareDays(dayOfMoment(dispatchedAt ?? now, zones.seller ?? 'UTC'), promised) > 0;
}
