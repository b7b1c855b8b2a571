import type { Remedy } from '../../policy/index.ts';
import type { Money } from '../../values/index.ts';
import { amountOfRemedy } from '../brief/amount-of-remedy.ts';
import type { Brief } from '../brief/brief.ts';
import { cleanText } from '../brief/clean-text.ts';
import type { Slots } from '../phrases/slots.ts';
import { type Act, because, becauseOfRemedy, type PlannedLine } from './act.ts';

/** What a remedy pays and how it is arranged, for the sentence that offers it. */
export function remedySlots(brief: Brief, remedy: Remedy): Slots {
  const arranged = brief.order.remedyOptions?.find((each) => each.remedy === remedy.id);
  return {
    amount: brief.hidesMoney ? undefined : amountOfRemedy(remedy, brief.case, brief.offers),
    option: cleanText(arranged?.text),
    optionOn: arranged?.on ?? arranged?.by,
  };
}

/** Which part of the shipping fee a sum is: a number with its reason is taken better than a round one. */
function expressTopic({ slots }: Brief, amount: Money | undefined): string {
  const isSum = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'amountMinor' in value && value.amountMinor === amount?.amountMinor;
  if (isSum(slots.premium)) return 'refund_shipping_expedite-premium';
  return isSum(slots.shipping) ? 'refund_shipping_expedite-fee' : 'refund_shipping_expedite';
}

/** The way a remedy is carried out differs with where the goods are. */
function topicOf(brief: Brief, remedy: Remedy): string {
  const { id } = remedy;
  const { order } = brief;
  const isHere = order.return?.receivedAt !== undefined;
  const isUnderWay = order.deliveredAt === undefined && order.deliveredScanAt === undefined;
  switch (id) {
    case 'return_refund_seller_pays':
    case 'return_refund_buyer_pays':
      if (isHere) return 'refund_after_return';
      if (isUnderWay && order.dispatchedAt) return `${id}-under-way`;
      return id;
    case 'refund_full_no_return':
      if (brief.mode === 'safety') return 'refund_full_safety';
      if (order.returnedToSenderAt !== undefined && brief.case.fault.party === 'buyer') return 'refund-less-shipping';
      return isUnderWay ? id : `${id}-keep`;
    case 'refund_shipping_expedite':
      return expressTopic(brief, amountOfRemedy(remedy, brief.case, brief.offers));
    case 'reship':
      return order.returnedToSenderAt === undefined ? id : 'reship-again';
    case 'refund_partial':
      if (brief.case.fault.party === 'shared' && brief.mode === 'solve') return 'refund_partial-shared';
      return brief.mode === 'hearing' ? 'refund_partial-hearing' : id;
    case 'customs_cost_contribution':
      if (brief.mode === 'hearing') return `${id}-hearing`;
      return brief.case.dispute.type === 'customs_charges' ? id : `${id}-late`;
    default:
      return id;
  }
}

function lineFor(brief: Brief, remedy: Remedy, option: number | undefined): PlannedLine {
  return {
    act: 'offer',
    topic: topicOf(brief, remedy),
    rank: 1,
    because: becauseOfRemedy(remedy),
    slots: remedySlots(brief, remedy),
    ...(option === undefined ? {} : { option }),
  };
}

/** What comes with an offer: that nothing has to be sent, who pays, what it is for. */
function terms(brief: Brief): readonly PlannedLine[] {
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
    (ids.includes('replacement') && !ids.includes('return_refund_seller_pays'));
  const isBack = isHere && keeps && brief.mode === 'solve' && brief.case.dispute.type !== 'how_to_use';
  return isBack ? [line('nothing-back', 'No return is asked for.')] : [];
}

/** Before a case officer one sum is named: the highest of what is owed and of the next step. */
const settlementOf = (brief: Brief): Remedy | undefined =>
  brief.offered.toSorted((a, b) => sumOf(brief, b) - sumOf(brief, a))[0];

const sumOf = (brief: Brief, remedy: Remedy): number =>
  amountOfRemedy(remedy, brief.case, brief.offers)?.amountMinor ?? 0;

/**
 * What is done or can be chosen: everything owed, whole and without strings, then what is open. Several remedies are
 * numbered, one a sentence; the choice is the buyer's.
 */
export const offer: Act = {
  id: 'offer',
  paragraph: 3,
  plan: (brief) => {
    const { offered } = brief;
    if (offered.length === 0) return [];
    if (offered.length === 1 || brief.mode === 'hearing') {
      const named = brief.mode === 'hearing' ? [settlementOf(brief)] : offered;
      return [
        ...named.flatMap((remedy) => (remedy === undefined ? [] : [lineFor(brief, remedy, undefined)])),
        ...terms(brief),
      ];
    }
    // Help with use comes first and the replacement only after it: steps, not alternatives.
    if (brief.case.dispute.type === 'how_to_use') return offered.map((remedy) => lineFor(brief, remedy, undefined));
    const intro: PlannedLine = {
      act: 'offer',
      topic: 'choice',
      rank: 1,
      because: because('Several ways are open; the buyer chooses.'),
      slots: { count: offered.length },
    };
    return [intro, ...offered.map((remedy, index) => lineFor(brief, remedy, index + 1)), ...terms(brief)];
  },
};
