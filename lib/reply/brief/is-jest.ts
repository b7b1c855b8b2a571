import type { Case, DemandKind } from '../../case/index.ts';
import type { PolicyReport } from '../../policy/index.ts';

const OPINIONS: readonly string[] = ['not_as_described', 'general_question'];

/**
 * Whether the message is an opinion told in jest: nothing is asked for, nothing is owed, and it is about what was
 * expected. A joke beside a broken or a missing thing is only the tone of a complaint.
 */
export const isJest = (subject: Case, demands: ReadonlySet<DemandKind>, report: PolicyReport): boolean =>
  subject.signals.some((signal) => signal.id === 'playful') &&
  demands.size === 0 &&
  OPINIONS.includes(subject.dispute.type) &&
  !report.remedies.some((remedy) => remedy.verdict === 'required');
