import type { Case, DemandKind, Fact, SideMatterKind } from '../../lib/case/index.ts';
import { settingsOfOrder } from '../../lib/case/settings-of-order.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { findRemedies, type PolicyReport, SHIPPED_BOOK } from '../../lib/policy/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import type {
  DisputeType,
  FaultParty,
  IsoMoment,
  PlatformId,
  RemedyId,
  SignalId,
  Verdict,
} from '../../lib/values/index.ts';

/** What a test says of a ticket; the rest is an ordinary one: a consumer in New York, a shop in Chicago. */
export interface Ticket {
  readonly type: DisputeType;
  readonly under?: DisputeType;
  readonly fault?: FaultParty;
  readonly signals?: readonly SignalId[];
  /** The day of `time_critical_event`. */
  readonly neededOn?: IsoMoment;
  readonly demands?: readonly DemandKind[];
  /** What the buyer wrote of in passing. */
  readonly alsoAbout?: readonly SideMatterKind[];
  readonly promises?: readonly { readonly what: string; readonly by?: string }[];
  readonly facts?: readonly Fact[];
  /** The seller's offer and the buyer's answer to it, where their words matter; sums are facts of messages 1 and 2. */
  readonly talk?: {
    readonly offer: string;
    readonly answer: string;
    readonly offered?: number;
    readonly named?: number;
  };
  readonly settings?: SellerSettings;
  readonly order?: OrderRecord;
  readonly platform?: PlatformId;
  /** Country of the platform's site. */
  readonly platformCountry?: string;
  /** When the buyer wrote; default an hour before `now`. */
  readonly wroteAt?: string;
  readonly now?: string;
}

const NOW = '2026-05-20T10:00:00-05:00';
const span = (message: number) => [{ message, start: 0, end: 4 }];

const amountFact = (amountMinor: number, message: number, from: 'buyer' | 'seller'): Fact => ({
  kind: 'amount',
  value: { amountMinor, currency: 'USD' },
  evidence: span(message),
  from,
});

/** A case by hand: message 0 is the buyer's, message 1 the seller's where something was promised. */
export function buildCase(ticket: Ticket): Case {
  const wroteAt = ticket.wroteAt ?? '2026-05-20T09:00:00-05:00';
  const promises = ticket.promises ?? [];
  const order: OrderRecord = {
    ...ticket.order,
    buyer: { country: 'US', timeZone: 'America/New_York', ...ticket.order?.buyer },
  };
  return {
    thread: {
      key: 'test',
      site: 'test',
      messages: [
        { from: 'buyer', at: wroteAt, text: 'text' },
        ...promises.map(() => ({ from: 'seller' as const, at: wroteAt, text: 'text' })),
        ...(ticket.talk
          ? [
              { from: 'seller' as const, at: wroteAt, text: ticket.talk.offer },
              { from: 'buyer' as const, at: wroteAt, text: ticket.talk.answer },
            ]
          : []),
        ...(promises.length > 0 ? [{ from: 'buyer' as const, at: wroteAt, text: 'text' }] : []),
      ],
    },
    messages: [],
    order: { record: order, origins: {}, conflicts: [] },
    ...settingsOfOrder(
      { currency: 'USD', sellerCountry: 'US', sellerTimeZone: 'America/Chicago', ...ticket.settings },
      order,
    ),
    now: ticket.now ?? NOW,
    platform: {
      id: ticket.platform ?? 'own_shop',
      ...(ticket.platformCountry ? { country: ticket.platformCountry } : {}),
    },
    zones: {
      buyer: order.buyer?.timeZone ?? 'America/New_York',
      seller: ticket.settings?.sellerTimeZone ?? 'America/Chicago',
    },
    facts: [
      ...(ticket.talk?.offered === undefined ? [] : [amountFact(ticket.talk.offered, 1, 'seller')]),
      ...(ticket.talk?.named === undefined ? [] : [amountFact(ticket.talk.named, 2, 'buyer')]),
      ...(ticket.facts ?? []),
      ...(ticket.demands ?? []).map(
        (want): Fact => ({ kind: 'demand', value: { want, sum: null }, evidence: span(0), from: 'buyer' }),
      ),
      ...promises.map(
        ({ what, by }): Fact => ({
          kind: 'promise',
          value: { what, by: by ?? null, sum: null },
          evidence: span(1),
          from: 'seller',
        }),
      ),
    ],
    signals: (ticket.signals ?? []).map((id) => ({
      id,
      strength: 1,
      because: [],
      ...(id === 'time_critical_event' && ticket.neededOn ? { parameter: ticket.neededOn } : {}),
    })),
    trend: 'steady',
    dispute: {
      type: ticket.type,
      confidence: 1,
      alternatives: ticket.under ? [{ type: ticket.under, confidence: 0.5 }] : [],
      because: [],
    },
    fault: { party: ticket.fault ?? 'unclear', because: [] },
    timeline: [],
    ...(ticket.alsoAbout
      ? { sideMatters: ticket.alsoAbout.map((kind) => ({ kind, evidence: { message: 0, start: 0, end: 4 } })) }
      : {}),
  };
}

export const judge = (ticket: Ticket): PolicyReport => findRemedies(buildCase(ticket), SHIPPED_BOOK);

/** The verdicts on the named remedies, `absent` where no rule speaks. */
export function verdictsOf<Id extends RemedyId>(
  report: PolicyReport,
  ids: readonly Id[],
): Readonly<Record<string, Verdict | 'absent'>> {
  return Object.fromEntries(
    ids.map((id) => [id, report.remedies.find((remedy) => remedy.id === id)?.verdict ?? 'absent']),
  );
}
