import type { Advice } from '../../advice/index.ts';
import type { Thread } from '../../thread/index.ts';
import type { DisputeType, Money, RemedyId } from '../../values/index.ts';

/** What the rules would have said of one past ticket. */
export interface TicketTrial {
  readonly id: string;
  /** Subject, else how the buyer begins. */
  readonly title: string;
  readonly dispute: DisputeType;
  readonly owed: readonly RemedyId[];
  /** No rule says what is owed, open or closed. */
  readonly isSilent: boolean;
  /** Remedies on which rules contradict each other. */
  readonly contradicts: readonly RemedyId[];
  /** Facts nobody has given that decide something. */
  readonly missing: number;
  /** Expected cost of the cheapest way out; absent where nothing can be weighed. */
  readonly cost?: Money;
}

const LONGEST_TITLE = 60;

function titleOf({ subject, messages }: Thread): string {
  const words = subject ?? messages.find(({ from }) => from === 'buyer')?.text ?? messages[0]?.text ?? '';
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line;
}

/** What it would have cost to end the case in the cheapest way that was open. */
const cheapestOf = ({ offers }: Advice): Money | undefined =>
  (offers?.paths ?? []).toSorted((a, b) => a.expected.amountMinor - b.expected.amountMinor)[0]?.expected;

/** One past ticket as judged. */
export function trialOfTicket(id: string, advice: Advice): TicketTrial {
  const { remedies, contradictions, questions } = advice.report;
  const cost = cheapestOf(advice);
  return {
    id,
    title: titleOf(advice.case.thread),
    dispute: advice.case.dispute.type,
    owed: remedies.filter(({ verdict }) => verdict === 'required').map((remedy) => remedy.id),
    isSilent: remedies.every(({ verdict }) => verdict === 'ask'),
    contradicts: contradictions.map(({ remedy }) => remedy),
    missing: questions.length,
    ...(cost ? { cost } : {}),
  };
}
