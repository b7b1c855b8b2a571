import type { SellerSettings } from './seller-settings.ts';

/** A starting value the form offers, and why it is that one. */
export interface SettingSuggestion<Key extends keyof SellerSettings = keyof SellerSettings> {
  readonly key: Key;
  readonly value: NonNullable<SellerSettings[Key]>;
  /** One line for the form. */
  readonly reason: string;
}

const suggest = <Key extends keyof SellerSettings>(
  key: Key,
  value: NonNullable<SellerSettings[Key]>,
  reason: string,
): SettingSuggestion => ({ key, value, reason }) as SettingSuggestion;

/**
 * Careful starting values for a new seller, in the order of the form. Country, zone and currency are not among them:
 * the seller knows them and nobody else can guess them.
 */
export const SETTING_SUGGESTIONS: readonly SettingSuggestion[] = [
  suggest('workingDays', ['mon', 'tue', 'wed', 'thu', 'fri'], 'Promised days are counted on these days only.'),
  suggest('officeHours', { from: '09:00', to: '17:00' }, 'A promise for "today" ends with your office hours.'),
  suggest('publicHolidays', 'own_country', 'They are no business days.'),
  suggest('answerWithinHours', 24, 'Most marketplaces measure whether a buyer is answered within a day.'),
  suggest('honourWrittenPromises', true, 'What was promised in writing is kept, also where a rule is stricter.'),
  suggest('promiseBufferDays', 2, 'Two days of air: a second missed date costs more than a later first one.'),
  suggest(
    'lostAfterDaysNoScan',
    7,
    'Carriers commonly take a search after about a week; counted as full 24-hour days.',
  ),
  suggest('refundBeforeLost', false, 'Until then most parcels still arrive, and a refund would pay twice.'),
  suggest('reshipBeforeLost', false, 'Until then a second parcel would travel behind the first.'),
  suggest(
    'lateShippingRefund',
    'premium_or_fee',
    'Who paid for speed and did not get it has at least the extra fee back.',
  ),
  suggest('cancelBeforeDispatch', 'free', 'Nothing has been sent, so nothing is lost.'),
  suggest(
    'cancelAfterDispatch',
    'return_only',
    'A parcel on its way can be refused or sent back, not stopped for sure.',
  ),
  suggest('returnWindowDays', 30, 'More than the 14 days that law gives in the EU and the UK.'),
  suggest('changeOfMindReturnPaidBy', 'buyer', 'Usual where nothing is wrong with the goods and the page says so.'),
  suggest('faultReturnPaidBy', 'seller', 'Law in the EU and the UK, and every marketplace asks for it.'),
  suggest('refundOutboundShipping', 'standard', 'EU withdrawal gives back standard delivery.'),
  suggest('wrongItem', 'replace_or_refund', 'Your own slip: the buyer chooses.'),
  suggest('defective', 'replace_or_refund', 'The buyer chooses; the law may name repair first.'),
  suggest('damaged', 'replace_or_refund', 'The buyer chooses; the carrier is claimed against.'),
  suggest('missingPart', 'parts_first', 'A part is faster and cheaper than a new parcel.'),
  suggest(
    'evidenceRequired',
    { damaged: ['photo'] },
    'One photo is what carriers ask for; more only slows the answer.',
  ),
  suggest('goodwillMaxPct', 10, 'Of the items; on top of what is owed.'),
  suggest('goodwillMaxAmount', 10, 'The lower of the two limits counts.'),
  suggest('maxPartialRefundPct', 30, 'Where the buyer keeps the goods. Above it a manager decides.'),
  suggest('couponsInComplaints', false, 'A coupon in a complaint reads as an advert.'),
  suggest('approvalAboveAmount', 100, 'A second pair of eyes on larger sums.'),
  suggest('highValueAbove', 500, 'Orders from this total are marked.'),
  suggest('refundVisibleBusinessDays', [5, 10], 'What banks usually need to show a refund.'),
  suggest('returnRefundWithinBusinessDays', 2, 'Short enough to be named in the reply.'),
  suggest('evidenceKeepDays', 540, 'Card disputes can come up to 540 days after a purchase.'),
];

/** The suggestions as one set of settings: what the form holds before anything is changed. */
export const DEFAULT_SETTINGS: SellerSettings = Object.fromEntries(
  SETTING_SUGGESTIONS.map(({ key, value }) => [key, value]),
);
