import type { Remedy } from '../../policy/index.ts';
import type { Money } from '../../values/index.ts';
import { amountOfRemedy } from '../brief/amount-of-remedy.ts';
import type { Brief } from '../brief/brief.ts';
import { cleanText } from '../brief/clean-text.ts';
import type { Slots } from '../phrases/slots.ts';
import { threadWordsOf } from '../thread-words/thread-words-of.ts';
import { becauseOfRemedy, type PlannedLine } from './act.ts';
import { askedFor, isOnProof } from './evidence.ts';

/** What a remedy pays and how it is arranged, for the sentence that offers it. */
function remedySlots(brief: Brief, remedy: Remedy): Slots {
  const arranged = brief.order.remedyOptions?.find((each) => each.remedy === remedy.id);
  return {
    amount: brief.hidesMoney ? undefined : amountOfRemedy(remedy, brief),
    option: cleanText(arranged?.text),
    optionOn: arranged?.on ?? arranged?.by,
    asked: askedFor(brief),
  };
}

const isSum = (value: unknown, amount: Money | undefined): boolean =>
  typeof value === 'object' && value !== null && 'amountMinor' in value && value.amountMinor === amount?.amountMinor;

/** Which part of the shipping fee a sum is: a number with its reason is taken better than a round one. */
function expressTopic({ slots }: Brief, amount: Money | undefined): string {
  if (isSum(slots.premium, amount)) return 'refund_shipping_expedite-premium';
  return isSum(slots.shipping, amount) ? 'refund_shipping_expedite-fee' : 'refund_shipping_expedite';
}

/** The buyer has asked for the cancellation and nothing else is open: it is done, not offered once more. */
const isAskedFor = ({ demands, offered, case: subject }: Brief): boolean =>
  demands.has('cancel') &&
  subject.dispute.type !== 'cancel_before_dispatch' &&
  offered.every((remedy) => remedy.id === 'cancel_order');

/** Treats are for those who bought something to eat: what else spoils, flowers above all, is answered in another way. */
function isFood({ signals, case: subject, order, spoken }: Brief): boolean {
  const items = [order.item, ...(order.items ?? []).map(({ name }) => name)].join(' ').toLowerCase();
  return signals.has('perishable') && threadWordsOf(subject).some(({ food }) => food.test(items) || food.test(spoken));
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
      return expressTopic(brief, amountOfRemedy(remedy, brief));
    case 'cancel_order':
      return isAskedFor(brief) ? 'cancel_order-asked' : id;
    case 'replacement':
      return isOnProof(brief) && order.remedyOptions === undefined ? 'on-proof' : id;
    case 'replacement_parts':
      return isOnProof(brief) ? 'parts-on-proof' : id;
    case 'refund_shipping_all':
      return brief.offered.some((each) => each.id === 'refund_full_no_return') ? 'shipping-with-new' : id;
    case 'reship':
      return order.returnedToSenderAt === undefined ? id : 'reship-again';
    case 'refund_partial':
      if (order.returnedToSenderAt !== undefined && brief.case.fault.party === 'buyer') return 'refund-less-shipping';
      if (brief.case.fault.party === 'shared' && brief.mode === 'solve') return 'refund_partial-shared';
      return brief.mode === 'hearing' ? 'refund_partial-hearing' : id;
    case 'goodwill_token':
      return isFood(brief) ? 'goodwill_token-food' : id;
    case 'customs_cost_contribution':
      if (brief.mode === 'hearing') return `${id}-hearing`;
      if (isSum(brief.slots.carrierFee, amountOfRemedy(remedy, brief))) return 'customs-carrier-fee';
      return brief.case.dispute.type === 'customs_charges' ? id : `${id}-late`;
    default:
      return id;
  }
}

/** The line that offers a remedy; numbered where it is one of several. */
export function offerLine(brief: Brief, remedy: Remedy, option?: number): PlannedLine {
  return {
    act: 'offer',
    topic: topicOf(brief, remedy),
    rank: 1,
    because: becauseOfRemedy(remedy),
    slots: remedySlots(brief, remedy),
    ...(option === undefined ? {} : { option }),
  };
}
