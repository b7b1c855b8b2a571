import type { Advice } from '../../advice/index.ts';
import type { Signal } from '../../case/index.ts';
import type { SignalId } from '../../values/index.ts';
import { formatMoment } from './format-time.ts';
import { type Quote, quoteEvidence } from './quote-evidence.ts';

/** How a signal is drawn: danger first, then what is easily missed, then background. */
type StandoutWeight = 'danger' | 'notice' | 'background';

/** Something the agent would miss, with the words or facts that show it. */
export interface Standout {
  readonly id: SignalId;
  readonly parameter: string | null;
  readonly weight: StandoutWeight;
  readonly reason: string;
  readonly quotes: readonly Quote[];
}

const DANGER: readonly SignalId[] = [
  'safety_risk',
  'threat_of_violence',
  'chargeback_opened',
  'platform_claim_open',
  'vulnerable_customer',
  'promise_missed_by_seller',
  'double_deviation',
  'legal_threat',
  'legal_threat_polite',
  'chargeback_threat',
  'platform_claim_threat',
  'regulator_threat',
  'feedback_threat',
  'social_media_threat',
  'accusation_of_fraud',
  'accusation_of_lying',
  'illegal_request',
  'privacy_request',
];

const NOTICE: readonly SignalId[] = [
  'expedite_paid',
  'deadline_given',
  'time_critical_event',
  'unanswered_question',
  'repeat_contact',
  'ultimatum',
  'excess_demand',
  'evidence_contradicts',
  'wrong_order_number',
  'ambiguous_currency',
  'ambiguous_date_format',
  'evidence_missing',
  'serial_refunder_pattern',
  'delivered_scan',
  'customs_hold',
  'manager_request',
  'high_value',
  'multi_issue',
  'timezone_gap',
  'personal_insult',
  'public_forum',
  'no_fault_weather',
  'custom_made',
  'perishable',
  'loyal_customer',
];

/** Said elsewhere in the panel: the header holds mood and fault, the clocks hold days without a scan. */
const SAID_ELSEWHERE: readonly SignalId[] = [
  'anger_none',
  'anger_low',
  'anger_medium',
  'anger_high',
  'seller_fault',
  'buyer_fault',
  'carrier_fault',
  'shared_fault',
  'reply_language',
  'tracking_stale_days',
];

const rankOf = (id: SignalId): number => {
  const danger = DANGER.indexOf(id);
  if (danger >= 0) return danger;
  const notice = NOTICE.indexOf(id);
  return notice >= 0 ? 100 + notice : 1000;
};

const weightOf = (id: SignalId): StandoutWeight =>
  DANGER.includes(id) ? 'danger' : NOTICE.includes(id) ? 'notice' : 'background';

const parameterOf = (advice: Advice, { parameter }: Signal): string | null =>
  parameter === undefined ? null : formatMoment(parameter, advice.case.zones.buyer, advice.case.now) || parameter;

/** The ground in words; '' where it only repeats the day or count that stands beside the name. */
const reasonOf = ({ because, parameter }: Signal): string => {
  const text = because[0]?.text ?? '';
  return parameter !== undefined && text.includes(parameter) ? '' : text;
};

const standoutOf = (advice: Advice, signal: Signal): Standout => ({
  id: signal.id,
  parameter: parameterOf(advice, signal),
  weight: weightOf(signal.id),
  reason: reasonOf(signal),
  quotes: signal.because.flatMap((reason) => quoteEvidence(advice.case.thread, reason.evidence)).slice(0, 3),
});

/** What stands out in a case, gravest first. */
export const listStandouts = (advice: Advice): readonly Standout[] =>
  advice.case.signals
    .filter((signal) => !SAID_ELSEWHERE.includes(signal.id))
    .map((signal) => standoutOf(advice, signal))
    .toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
