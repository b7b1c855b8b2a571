import type { Case, Fact, Signal } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { PolicyReport, Situation } from '../../lib/policy/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import {
  type DisputeType,
  type FaultParty,
  known,
  moneyOf,
  type RemedyId,
  type SignalId,
  type Verdict,
} from '../../lib/values/index.ts';

/** An invented case in the words that matter for offers. */
export interface OfferCase {
  readonly type?: DisputeType;
  readonly fault?: FaultParty;
  readonly order?: OrderRecord;
  readonly settings?: SellerSettings;
  readonly signals?: readonly SignalId[];
  readonly demand?: number;
  readonly asks?: boolean;
  readonly verdicts?: Readonly<Partial<Record<RemedyId, Verdict>>>;
  readonly situation?: Situation;
  /** Sums the rules fix, by remedy. */
  readonly amounts?: Readonly<Partial<Record<RemedyId, number>>>;
  readonly buyerName?: string;
  readonly text?: string;
}

const NOW = '2026-04-20T10:00:00Z';

/** A case as understood, with nothing in it but what is named. */
export function caseOf(given: OfferCase): Case {
  const demand: readonly Fact[] =
    given.demand === undefined && given.asks === false
      ? []
      : [
          {
            kind: 'demand',
            from: 'buyer',
            evidence: [],
            value: { want: 'refund', sum: given.demand === undefined ? null : moneyOf(given.demand, 'USD') },
          },
        ];
  return {
    thread: { key: 't', site: 'test', messages: [{ from: 'buyer', text: given.text ?? 'please help' }] },
    messages: [{ message: 0, language: 'en', anger: 0 }],
    order: { record: given.order ?? {}, origins: {}, conflicts: [] },
    settings: { currency: 'USD', ...given.settings },
    now: NOW,
    zones: { buyer: 'America/Chicago', seller: 'America/Denver' },
    facts: demand,
    signals: (given.signals ?? []).map((id): Signal => ({ id, strength: 1, because: [] })),
    trend: 'steady',
    dispute: { type: given.type ?? 'not_as_described', confidence: 0.9, alternatives: [], because: [] },
    fault: { party: given.fault ?? 'seller', because: [] },
    timeline: [],
  };
}

/** What the rules said of the case: only the verdicts named. */
export function reportOf(given: OfferCase): PolicyReport {
  return {
    remedies: Object.entries(given.verdicts ?? {}).map(([id, verdict]) => ({
      id: id as RemedyId,
      verdict,
      ...(given.amounts?.[id as RemedyId] !== undefined && {
        amount: moneyOf(given.amounts[id as RemedyId] ?? 0, 'USD'),
      }),
      because: [{ rule: 'r', pack: 'p', authority: 'seller', text: 'because', certain: true }],
    })),
    deadlines: [],
    questions: [],
    guidance: [],
    contradictions: [],
    situation: given.situation ?? {},
  };
}

export const LATE: Situation = { 'parcel.late': known(true) };
