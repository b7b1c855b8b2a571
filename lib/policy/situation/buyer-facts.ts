import { type Known, known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';

/** A marketplace names itself on its pages and in its mails: where nothing does, none of its rules apply. */
const NO_MARKETPLACE: ReadonlySet<string> = new Set(['none', 'own_shop', 'gmail', 'shopify', 'other']);
const WHOLESALE: ReadonlySet<string> = new Set(['alibaba', 'dhgate', 'made_in_china']);
const EU = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);
const OTHER_REGIMES: Readonly<Record<string, string>> = { US: 'us', GB: 'uk', UK: 'uk', AU: 'au', CA: 'ca', CN: 'cn' };

/** Whose consumer law protects the buyer: that of the country the goods go to. */
function readRegime({ order }: SituationContext): Known<string> {
  const country = order.buyer?.country;
  if (country === undefined) return UNKNOWN;
  return known(EU.has(country) ? 'eu' : (OTHER_REGIMES[country] ?? 'other'));
}

/**
 * Whether the buyer is a consumer. The order or the thread says when a business buys; a shop's buyer of whom nothing is
 * said is taken for a consumer, which errs on the side of the legal floor. On a wholesale platform it is unknown.
 */
function isConsumer({ order, ticket }: SituationContext): Known<boolean> {
  if (order.buyer?.business !== undefined) return known(!order.buyer.business);
  if (ticket.signals.some(({ id }) => id === 'b2b')) return known(false);
  return WHOLESALE.has(ticket.platform?.id ?? 'none') ? UNKNOWN : known(true);
}

/** So many refunds before that a manager decides. */
function isReviewDue({ order, settings }: SituationContext): boolean {
  const rule = settings.claimReviewAfterRefunds;
  const history = order.buyer?.history;
  if (rule === undefined || history?.refunds === undefined) return false;
  return history.refunds >= rule.count && (history.days ?? rule.days) <= rule.days;
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whether the person who writes got the goods as a gift and did not pay. */
function isGiftRecipient({ order, ticket }: SituationContext): Known<boolean> {
  const writer = order.buyer?.name ?? '';
  if (order.gift === undefined) return known(false);
  const { payer, recipient } = order.gift;
  if (recipient !== undefined && sameName(writer, recipient)) return known(true);
  if (payer !== undefined && sameName(writer, payer)) return known(false);
  return ticket.signals.some(({ id }) => id === 'gift') && payer !== undefined ? known(true) : UNKNOWN;
}

/** The buyer, and the law that protects the buyer. */
export const buyerFacts: FactTable = {
  'buyer.country': {
    type: 'text',
    what: 'the delivery country',
    ask: { who: 'agent', text: 'To which country was the order delivered?' },
    read: ({ order }) => knownIf(order.buyer?.country),
  },
  'law.regime': {
    type: 'text',
    what: 'whose consumer law applies',
    ask: { who: 'agent', text: 'To which country was the order delivered?' },
    read: readRegime,
  },
  'buyer.consumer': {
    type: 'boolean',
    what: 'the buyer is a consumer',
    ask: { who: 'agent', text: 'Does the buyer buy as a business?' },
    read: isConsumer,
  },
  'buyer.vatRegistered': {
    type: 'boolean',
    what: 'the buyer reclaims import VAT',
    ask: { who: 'buyer', text: 'Is the buyer registered for VAT and able to reclaim import VAT?' },
    read: ({ order }) => knownIf(order.buyer?.vatRegistered),
  },
  'buyer.refunds': {
    type: 'number',
    what: 'refunds before',
    read: ({ order }) => knownIf(order.buyer?.history?.refunds),
  },
  'buyer.reviewDue': {
    type: 'boolean',
    what: 'so many refunds that a manager decides',
    read: (context) => known(isReviewDue(context)),
  },
  'buyer.isGiftRecipient': {
    type: 'boolean',
    what: 'the writer got the goods as a gift and did not pay',
    ask: { who: 'agent', text: 'Does the person who paid write, or the person who got the gift?' },
    read: isGiftRecipient,
  },
  'seller.country': {
    type: 'text',
    what: 'the seller’s country',
    read: ({ settings }) => knownIf(settings.sellerCountry),
  },
  'platform.id': {
    type: 'text',
    what: 'the platform of the order',
    read: ({ ticket }) => known(ticket.platform?.id ?? 'none'),
  },
  'platform.country': {
    type: 'text',
    what: 'the country of the platform’s site',
    read: ({ ticket }) => knownIf(ticket.platform?.country),
  },
  'platform.isMarketplace': {
    type: 'boolean',
    what: 'the order was placed on a marketplace',
    read: ({ ticket }) => known(!NO_MARKETPLACE.has(ticket.platform?.id ?? 'none')),
  },
  'order.fulfilment': { type: 'text', what: 'who ships', read: ({ order }) => knownIf(order.fulfilment) },
};
