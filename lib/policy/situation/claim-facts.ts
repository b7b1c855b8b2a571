import { endOfMoment } from '../../calendar/index.ts';
import { known, knownIf } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { momentIf, sumOf } from './situation-context.ts';

const NETWORKS: readonly (readonly [word: string, network: string])[] = [
  ['visa', 'visa'],
  ['mastercard', 'mastercard'],
  ['amex', 'amex'],
  ['american express', 'amex'],
];
const OPEN_CHARGEBACK: ReadonlySet<string> = new Set(['inquiry', 'needs_response', 'under_review']);

/** A formal channel announces itself: where neither the order nor the thread speaks of one, none is open. */
function isChargebackOpen({ order, ticket }: SituationContext): boolean {
  if (order.chargeback) return order.chargeback.status === undefined || OPEN_CHARGEBACK.has(order.chargeback.status);
  return ticket.dispute.type === 'chargeback_opened' || ticket.signals.some(({ id }) => id === 'chargeback_opened');
}

function isPlatformCaseOpen({ order, ticket }: SituationContext): boolean {
  if (order.platformCase) return order.platformCase.stage !== 'closed' && order.platformCase.closedAt === undefined;
  return ticket.signals.some(({ id }) => id === 'platform_claim_open');
}

/** Whether proof shows that the buyer's case at the bank does not hold. */
function hasDefence({ order }: SituationContext): boolean {
  const reason = order.chargeback?.reason;
  const isDelivered =
    order.deliveredScanAt !== undefined || order.deliveredAt !== undefined || order.collectedAt !== undefined;
  if (order.refund?.sentAt) return true;
  if (reason === 'credit_not_processed') return false;
  if (reason === 'duplicate')
    return (order.payment?.charges ?? []).filter(({ status }) => status === 'captured').length === 1;
  if (reason === 'not_as_described')
    return (order.evidence ?? []).some(
      ({ pointsTo, from }) => pointsTo === 'buyer' || (from === 'seller' && pointsTo === 'none'),
    );
  return isDelivered;
}

/** Formal channels: bank and platform. */
export const claimFacts: FactTable = {
  'claim.chargebackOpen': {
    type: 'boolean',
    what: 'a chargeback is open',
    read: (context) => known(isChargebackOpen(context)),
  },
  'claim.chargebackLost': {
    type: 'boolean',
    what: 'the bank decided for the buyer',
    read: ({ order }) => known(order.chargeback?.status === 'lost'),
  },
  'claim.chargebackReason': {
    type: 'text',
    what: 'the reason the bank gives',
    ask: { who: 'agent', text: 'Which reason does the bank give for the chargeback?' },
    read: ({ order }) => knownIf(order.chargeback?.reason),
  },
  'claim.chargebackAmount': {
    type: 'money',
    what: 'the sum the bank holds',
    read: (context) => {
      const held = sumOf(context.order.chargeback?.amount, context);
      return held.known ? held : sumOf(context.order.total, context);
    },
  },
  'claim.openedAt': {
    type: 'moment',
    what: 'the day the chargeback was opened',
    read: ({ order }) => momentIf(order.chargeback?.openedAt),
  },
  'payment.network': {
    type: 'text',
    what: 'the card network',
    read: ({ order }) => {
      const method = order.payment?.method?.toLowerCase();
      return knownIf(NETWORKS.find(([word]) => method?.includes(word))?.[1]);
    },
  },
  'payment.provider': {
    type: 'text',
    what: 'who took the payment',
    read: ({ order }) => knownIf(order.payment?.provider),
  },
  'claim.chargebackStage': {
    type: 'text',
    what: 'the stage of the chargeback',
    read: ({ order }) => knownIf(order.chargeback?.status),
  },
  'claim.evidenceDueBy': {
    type: 'moment',
    what: 'the day evidence is due at the bank',
    ask: { who: 'agent', text: 'By when does the payment provider want the evidence?' },
    read: ({ order, buyerZone, sellerZone }) =>
      order.chargeback?.evidenceDueBy === undefined
        ? momentIf(undefined)
        : momentIf(
            order.chargeback.evidenceDueBy.length === 10
              ? endOfMoment(order.chargeback.evidenceDueBy, sellerZone || buyerZone)
              : order.chargeback.evidenceDueBy,
          ),
  },
  'claim.hasDefence': {
    type: 'boolean',
    what: 'there is proof against the chargeback',
    read: (context) => known(hasDefence(context)),
  },
  'claim.platformOpen': {
    type: 'boolean',
    what: 'a case on the platform is open',
    read: (context) => known(isPlatformCaseOpen(context)),
  },
  'claim.platformStage': {
    type: 'text',
    what: 'the stage of the platform case',
    read: ({ order }) => knownIf(order.platformCase?.stage),
  },
  'claim.platformOpenedAt': {
    type: 'moment',
    what: 'when the platform case was opened',
    read: ({ order }) => momentIf(order.platformCase?.openedAt),
  },
  'claim.round': {
    type: 'number',
    what: 'the round of the case',
    read: ({ order }) => knownIf(order.platformCase?.round),
  },
  'claim.rounds': {
    type: 'number',
    what: 'the rounds of such a case',
    read: ({ order }) => knownIf(order.platformCase?.rounds),
  },
  'claim.closedAt': {
    type: 'moment',
    what: 'when the platform closed the case',
    read: ({ order }) => momentIf(order.platformCase?.closedAt),
  },
  'claim.outcome': {
    type: 'text',
    what: 'what the platform decided',
    read: ({ order }) => knownIf(order.platformCase?.outcome),
  },
  'claim.closedWithoutRefund': {
    type: 'boolean',
    what: 'the platform closed the case and owed the buyer nothing',
    read: ({ order }) => known(order.platformCase?.outcome === 'no_refund' || order.chargeback?.status === 'won'),
  },
  'claim.lastOfferDeclined': {
    type: 'boolean',
    what: 'the buyer declined the last offer',
    read: ({ order }) => known(order.platformCase?.lastOfferDeclined === true),
  },
};
