import type { Case, Signal } from '../../lib/case/index.ts';
import type { Offers } from '../../lib/offers/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { PolicyReport, Remedy } from '../../lib/policy/index.ts';
import type { ReplyInput } from '../../lib/reply/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import type { Message } from '../../lib/thread/index.ts';
import { type DisputeType, type FaultParty, moneyOf, type RemedyId, type SignalId } from '../../lib/values/index.ts';

/** What a test says of a case; the rest is a small shop in Leeds and a buyer in Chicago. */
export interface Told {
  readonly dispute?: DisputeType;
  readonly fault?: FaultParty;
  readonly signals?: readonly SignalId[];
  readonly order?: OrderRecord;
  readonly settings?: SellerSettings;
  readonly messages?: readonly Message[];
  readonly facts?: Case['facts'];
  readonly required?: readonly (RemedyId | Partial<Remedy>)[];
  readonly allowed?: readonly (RemedyId | Partial<Remedy>)[];
  readonly blocked?: readonly (RemedyId | Partial<Remedy>)[];
  readonly offers?: Offers | null;
  readonly choice?: ReplyInput['choice'];
  readonly now?: string;
  readonly key?: string;
  readonly language?: string;
}

export const SHOP: SellerSettings = {
  currency: 'GBP',
  sellerCountry: 'GB',
  sellerTimeZone: 'Europe/London',
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  officeHours: { from: '09:00', to: '17:00' },
};

export const ORDER: OrderRecord = {
  orderId: 'TL-2040',
  buyer: { name: 'Nora', country: 'US', timeZone: 'America/Chicago' },
  agentName: 'Iris',
  item: 'Copper garden lantern, tall',
  price: 80,
  shippingPaid: 12,
  total: 92,
  unitCost: 31.37,
};

const BUYER_MESSAGE: Message = { from: 'buyer', at: '2026-03-02T09:00:00-06:00', text: 'Where is my lantern?' };

const remediesOf = (verdict: Remedy['verdict'], list: Told['required'] = []): readonly Remedy[] =>
  list.map((entry) => {
    const remedy = typeof entry === 'string' ? { id: entry } : entry;
    return {
      id: 'wait_with_date',
      verdict,
      because: [
        { rule: 'test.rule', pack: 'test', authority: 'seller', text: `Rule for ${remedy.id}.`, certain: true },
      ],
      ...remedy,
    } satisfies Remedy;
  });

const signalOf = (id: SignalId, { event }: OrderRecord): Signal => ({
  id,
  strength: 1,
  because: [{ text: `Signal ${id}.` }],
  ...(id === 'time_critical_event' && event?.at ? { parameter: event.at } : {}),
});

function reportOf(told: Told): PolicyReport {
  return {
    remedies: [
      ...remediesOf('required', told.required),
      ...remediesOf('allowed', told.allowed),
      ...remediesOf('blocked', told.blocked),
    ],
    deadlines: [],
    questions: [],
    guidance: [],
    contradictions: [],
    situation: {},
  };
}

export function inputOf(told: Told): ReplyInput {
  const messages = told.messages ?? [BUYER_MESSAGE];
  const order = told.order ?? ORDER;
  const settings = told.settings ?? SHOP;
  const subject: Case = {
    thread: { key: told.key ?? 'test-thread', site: 'json', messages },
    messages: messages.map((_, message) => ({ message, language: told.language ?? 'en', anger: 0 })),
    order: { record: order, origins: {}, conflicts: [] },
    settings,
    now: told.now ?? '2026-03-02T15:00:00+00:00',
    zones: {
      ...(order.buyer?.timeZone === undefined ? {} : { buyer: order.buyer.timeZone }),
      ...(settings.sellerTimeZone === undefined ? {} : { seller: settings.sellerTimeZone }),
    },
    facts: told.facts ?? [],
    signals: (told.signals ?? []).map((id) => signalOf(id, order)),
    trend: 'steady',
    dispute: {
      type: told.dispute ?? 'general_question',
      confidence: 1,
      alternatives: [],
      because: [{ text: 'Told.' }],
    },
    fault: { party: told.fault ?? 'unclear', because: [{ text: 'Told.' }] },
    timeline: [],
  };
  return {
    case: subject,
    report: reportOf(told),
    offers: told.offers ?? null,
    ...(told.choice === undefined ? {} : { choice: told.choice }),
  };
}

/** Offers with one rung of a remedy each. */
export function offersOf(rungs: readonly (readonly [RemedyId, number])[], currency = 'GBP'): Offers {
  const most = Math.max(0, ...rungs.map(([, amount]) => amount));
  const none = moneyOf(0, currency);
  return {
    currency,
    min: none,
    max: moneyOf(most, currency),
    floor: none,
    walkAway: moneyOf(most, currency),
    ladder: rungs.map(([remedy, amount]) => ({
      amount: moneyOf(amount, currency),
      remedy,
      reason: 'test',
      expectedCost: none,
      worstCase: none,
      acceptance: 0.5,
    })),
    packages: [],
    paths: [],
    inputs: [],
    risk: { text: '', handOver: false },
  };
}

/** A buyer's demand as a fact. */
export const demandOf = (want: 'refund' | 'cancel' | 'compensation', message = 0): Case['facts'][number] => ({
  kind: 'demand',
  value: { want, sum: null },
  from: 'buyer',
  evidence: [{ message, start: 0, end: 5 }],
});
