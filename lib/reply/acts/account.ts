import type { Brief } from '../brief/brief.ts';
import { openContactsOf } from '../brief/contacts.ts';
import { type Act, because, type PlannedLine } from './act.ts';
import { proofLines } from './exhibits.ts';

/** A reason that may be given when it holds and helps; each is short, true and can be checked. */
interface Account {
  readonly topic: string;
  readonly rank: 1 | 2 | 3;
  readonly why: string;
  readonly isDue: (brief: Brief) => boolean;
}

const travels = ({ order }: Brief): boolean => order.deliveredAt === undefined && order.deliveredScanAt === undefined;
const isAbout = (brief: Brief, ...types: readonly string[]): boolean => types.includes(brief.case.dispute.type);

/** The seller wrote before: then the times are known, and the carrier's scan is the better proof. */
const wasAnswered = (brief: Brief): boolean =>
  brief.order.acceptanceScanAt !== undefined && brief.case.thread.messages.some(({ from }) => from === 'seller');

const ACCOUNTS: readonly Account[] = [
  {
    topic: 'alert',
    rank: 2,
    why: 'The carrier reports a disruption on the way.',
    isDue: (brief) => brief.order.carrierAlert !== undefined && travels(brief) && !isAbout(brief, 'address_error'),
  },
  {
    topic: 'paused',
    rank: 1,
    why: 'The listing is off the page, and the buyer took it for hiding.',
    isDue: (brief) => brief.order.listing?.pausedOn !== undefined && brief.mode === 'solve',
  },
  {
    topic: 'timeline',
    rank: 1,
    why: 'The order of events decides, compared as instants.',
    isDue: (brief) =>
      isAbout(brief, 'cancel_after_dispatch') && brief.slots.dispatchedAt !== undefined && !wasAnswered(brief),
  },
  {
    topic: 'hours',
    rank: 2,
    why: 'The messages came in outside office hours, which lie elsewhere on the buyer’s clock.',
    isDue: (brief) => brief.signals.has('timezone_gap') && openContactsOf(brief.case).isUnanswered,
  },
  {
    topic: 'hold',
    rank: 1,
    why: 'One charge was captured; the other is an authorisation.',
    isDue: (brief) => brief.slots.heldUntil !== undefined && brief.slots.charge !== undefined,
  },
  {
    topic: 'bytes',
    rank: 1,
    why: 'Package and computer count the same capacity in different units.',
    isDue: (brief) => isAbout(brief, 'counterfeit_claim', 'not_as_described') && brief.slots.counted !== undefined,
  },
  {
    topic: 'refund-waiting',
    rank: 1,
    why: 'The refund was entered and never left.',
    isDue: ({ order }) => order.refund !== undefined && order.refund.status !== 'sent',
  },
  {
    topic: 'refund-sent',
    rank: 1,
    why: 'The refund has left.',
    isDue: ({ order }) => order.refund?.status === 'sent',
  },
  {
    topic: 'file',
    rank: 1,
    why: 'A file was bought; no parcel exists.',
    isDue: (brief) =>
      brief.signals.has('digital') &&
      (brief.slots.device ?? '') === '' &&
      isAbout(brief, 'digital_access', 'not_received_in_transit', 'not_received_lost'),
  },
  {
    topic: 'import-vat',
    rank: 1,
    why: 'A business reclaims import VAT.',
    isDue: ({ order, slots }) => slots.vat !== undefined && order.buyer?.vatRegistered === true,
  },
  {
    topic: 'duty-due',
    rank: 1,
    why: 'Duty is due with a punctual dispatch as well; storage came from the delay.',
    isDue: (brief) => isAbout(brief, 'late_dispatch', 'customs_charges') && brief.slots.storage !== undefined,
  },
  {
    topic: 'refund-parts',
    rank: 1,
    why: 'Standard delivery is paid back after a withdrawal, the express premium is not.',
    isDue: (brief) => isAbout(brief, 'change_of_mind_return') && brief.slots.premium !== undefined,
  },
  {
    topic: 'serial',
    rank: 1,
    why: 'The item that came back is not the one that was sent.',
    isDue: ({ order }) => order.return?.condition === 'different_item',
  },
  {
    topic: 'price-now',
    rank: 1,
    why: 'The price on the page is lower now.',
    isDue: (brief) => isAbout(brief, 'price_adjustment') && brief.slots.newPrice !== undefined,
  },
  {
    topic: 'price-other',
    rank: 1,
    why: 'The price on the page is in another currency.',
    isDue: (brief) => isAbout(brief, 'price_adjustment') && brief.slots.otherPrice !== undefined,
  },
  {
    topic: 'custom-text',
    rank: 1,
    why: 'What was ordered, as written.',
    isDue: (brief) => isAbout(brief, 'custom_item_buyer_error') && brief.slots.customText !== '',
  },
  {
    topic: 'charges',
    rank: 2,
    why: 'The buyer sees what the charges are made of.',
    isDue: (brief) => isAbout(brief, 'customs_charges') && brief.case.fault.party !== 'seller',
  },
  {
    topic: 'term',
    rank: 1,
    why: 'Import charges follow the delivery term.',
    isDue: (brief) =>
      isAbout(brief, 'customs_charges') &&
      !['seller', 'carrier'].includes(brief.case.fault.party) &&
      !['DDP', undefined].includes(brief.order.incoterm ?? brief.case.settings.incoterm),
  },
  {
    topic: 'back-here',
    rank: 1,
    why: 'The undelivered parcel is back.',
    isDue: ({ order }) => order.returnedToSenderAt !== undefined,
  },
  {
    topic: 'device',
    rank: 1,
    why: 'The licence is in use on as many devices as it covers.',
    isDue: (brief) => isAbout(brief, 'digital_access') && (brief.slots.device ?? '') !== '',
  },
];

/** One or two short reasons, each with what can be checked; in a hearing the proof, piece by piece. */
export const account: Act = {
  id: 'account',
  paragraph: 1,
  plan: (brief) => {
    if (brief.mode === 'farewell' || brief.mode === 'ordinary' || brief.mode === 'safety') return [];
    const accounts = brief.mode === 'accepted' ? ACCOUNTS.filter((each) => each.topic === 'refund-sent') : ACCOUNTS;
    const due = accounts
      .filter((each) => each.isDue(brief))
      .map(({ topic, rank, why }): PlannedLine => ({ act: 'account', topic, rank, because: because(why) }));
    // What came back is the seller's to show; before a case officer everything is.
    if (brief.case.dispute.type === 'return_condition_dispute' && brief.mode === 'solve')
      return [...due, ...proofLines(brief).filter(({ topic }) => topic === 'exhibit-seller')];
    return brief.mode === 'hearing' ? [...due, ...proofLines(brief)] : due;
  },
};
