import type { Case, DemandKind } from '../../case/index.ts';
import type { PolicyReport, Remedy } from '../../policy/index.ts';
import type { RemedyId } from '../../values/index.ts';
import { HEARING_REMEDIES, INTERNAL_REMEDIES, NAMED_REMEDIES } from './named-remedies.ts';
import type { ReplyMode } from './reply-mode.ts';

/** What the choice of remedies looks at beside the report. */
export interface RemedyWishes {
  readonly subject: Case;
  readonly mode: ReplyMode;
  readonly demands: ReadonlySet<DemandKind>;
  /** The buyer asks for something, rather than for news alone. */
  readonly isPressed: boolean;
  /** An opinion told in jest: thanks and a token, no remedies. */
  readonly isJest: boolean;
  /** A short reply about a parcel on its way names only what is owed, where something is. */
  readonly isShort: boolean;
  /** The agent's own list, if any. */
  readonly chosen?: readonly RemedyId[] | undefined;
}

const MOST_NAMED = 3;
const WAITING: readonly string[] = ['not_received_in_transit', 'late_delivery'];
const KEEPS: readonly DemandKind[] = ['partial_refund', 'discount', 'compensation'];
// Cases in which a part of the money answers a part of the trouble.
const PART_OF_ORDER: readonly string[] = ['partial_shipment', 'return_condition_dispute', 'duplicate_charge'];
const SEND_BACK: readonly RemedyId[] = ['return_refund_seller_pays', 'return_refund_buyer_pays'];

const isOpen = (remedy: Remedy): boolean => remedy.verdict === 'required' || remedy.verdict === 'allowed';

/** Whether an open, not owed remedy fits what the buyer has said. */
function isWorthNaming(remedy: Remedy, wishes: RemedyWishes): boolean {
  const { subject, demands } = wishes;
  if (wishes.isJest) return remedy.id === 'goodwill_token';
  if (WAITING.includes(subject.dispute.type) && !wishes.isPressed) return false;
  if (remedy.id === 'refund_partial') {
    // Part money is for buyers who keep the goods: proposed to anyone else it is taken as an insult.
    return (
      KEEPS.some((demand) => demands.has(demand)) ||
      wishes.mode === 'hearing' ||
      subject.fault.party === 'shared' ||
      PART_OF_ORDER.includes(subject.dispute.type)
    );
  }
  if (remedy.id === 'goodwill_token') return subject.signals.some((signal) => signal.id === 'playful');
  if (remedy.id === 'credit_next_order') return demands.size > 0;
  return true;
}

/** One way back is enough: the free one goes before the one the buyer pays, and money without a return before both. */
function withoutDoubles(remedies: readonly Remedy[], wishes: RemedyWishes): readonly Remedy[] {
  const has = (id: RemedyId): boolean => remedies.some((remedy) => remedy.id === id);
  const paysCost = has('customs_cost_contribution') || has('customs_cost_full');
  return remedies.filter(({ id, verdict }) => {
    if (verdict === 'required' || wishes.chosen?.includes(id)) return true;
    if (id === 'reissue_license') return !has('device_reset');
    if (id === 'exchange') return !has('replacement');
    // The same loss is paid once: as the cost it caused, or as a part of the price.
    if (id === 'refund_partial' && paysCost) return wishes.mode === 'hearing';
    if (SEND_BACK.includes(id) && has('refund_full_no_return')) return false;
    return id !== 'return_refund_buyer_pays' || !has('return_refund_seller_pays');
  });
}

/**
 * The remedies a reply names, in order: all that is owed, then what is open and fits, at most three in all (more only
 * where more is owed). Blocked ones never, also when the agent lists them.
 */
export function chooseRemedies(report: PolicyReport, wishes: RemedyWishes): readonly Remedy[] {
  if (['farewell', 'bank'].includes(wishes.mode)) return [];
  const usual = wishes.mode === 'hearing' ? HEARING_REMEDIES : NAMED_REMEDIES[wishes.subject.dispute.type];
  const order = wishes.chosen ?? usual;
  const rankOf = (id: RemedyId): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const named = report.remedies.filter((remedy) => isOpen(remedy) && !INTERNAL_REMEDIES.includes(remedy.id));
  const owed = named.filter((remedy) => remedy.verdict === 'required').toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
  const isWaiting = WAITING.includes(wishes.subject.dispute.type);
  const isBrief = wishes.isShort && isWaiting && owed.length > 0 && wishes.chosen === undefined;
  if (wishes.mode === 'safety' || isBrief) return owed;
  if (wishes.mode === 'accepted') return wishes.subject.order.record.refund?.status === 'sent' ? [] : owed;
  const free = named.filter(
    (remedy) =>
      remedy.verdict === 'allowed' &&
      order.includes(remedy.id) &&
      (wishes.chosen !== undefined || isWorthNaming(remedy, wishes)),
  );
  // After a second failure the money is a way of its own beside what is owed first.
  const hasFailed = wishes.subject.signals.some((signal) => signal.id === 'double_deviation');
  const wantsMoney = wishes.demands.has('refund') || wishes.demands.has('return');
  const isAlsoMoney = hasFailed && wantsMoney && free.some(({ id }) => SEND_BACK.includes(id));
  const all = withoutDoubles([...owed, ...free.toSorted((a, b) => rankOf(a.id) - rankOf(b.id))], wishes);
  // Two things owed are a full choice; a third one beside them would only blur what is owed.
  const isFull = owed.length > 1 && wishes.chosen === undefined && !isAlsoMoney;
  const most = isFull ? owed.length : Math.max(MOST_NAMED, owed.length);
  return all.slice(0, most).toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
}
