import { dayOf } from '../../calendar/index.ts';
import type { Case } from '../../case/index.ts';
import { bankCalendar } from '../../settings/index.ts';
import { type Known, known, type Money, moneyOf, UNKNOWN } from '../../values/index.ts';
import type { SituationContext } from './fact-spec.ts';

/** Stands where no source names a currency: sums of one order can still be compared. */
export const NO_CURRENCY = '';

/** Prepares a case for reading: zones fall back to each other and at last to UTC, the currency to none. */
export function readContext(ticket: Case): SituationContext {
  const { settings, now } = ticket;
  const sellerZone = ticket.zones.seller ?? settings.sellerTimeZone ?? ticket.zones.buyer ?? 'UTC';
  const buyerZone = ticket.zones.buyer ?? ticket.order.record.buyer?.timeZone ?? sellerZone;
  return {
    ticket,
    order: ticket.order.record,
    settings,
    now,
    buyerZone,
    sellerZone,
    sellerToday: dayOf(now, sellerZone),
    buyerToday: dayOf(now, buyerZone),
    calendar: settings,
    bankCalendar: bankCalendar(settings, ticket.order.record.buyer?.country, now.slice(0, 10)),
    currency: ticket.order.currency ?? settings.currency ?? NO_CURRENCY,
  };
}

/** A sum in the currency of the order; unknown where there is none. */
export const sumOf = (amount: number | undefined | null, context: SituationContext): Known<Money> =>
  typeof amount === 'number' && Number.isFinite(amount) ? known(moneyOf(amount, context.currency)) : UNKNOWN;

/** A sum of the shop's own rules; unknown where the shop counts in another currency than the order. */
export const ownSumOf = (amount: number | undefined, context: SituationContext): Known<Money> =>
  (context.settings.currency ?? context.currency) === context.currency ? sumOf(amount, context) : UNKNOWN;

/** Known where the text is a moment that could be computed. */
export const momentIf = (moment: string | undefined | null): Known<string> =>
  moment === undefined || moment === null || moment === '' ? UNKNOWN : known(moment);
