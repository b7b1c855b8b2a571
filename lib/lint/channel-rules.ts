import type { Because, NeverTopic, PolicyReport } from '../policy/index.ts';

/** What each of these rules guards against, in the words of the policy packs; the first that the case's rules name is cited. */
const TOPICS: Readonly<Record<string, readonly NeverTopic[]>> = {
  'OFF-01': ['off_platform_contact'],
  'OFF-02': ['off_platform_payment', 'off_platform_contact'],
  'OFF-03': ['second_refund'],
  'REV-01': ['feedback_for_refund', 'steered_review'],
  'REV-02': ['feedback_for_refund', 'steered_review'],
  'REV-03': ['waived_dispute', 'case_closing'],
  'ETH-04': ['waived_dispute', 'review_ban', 'feedback_for_refund'],
  'LIA-02': ['admission'],
  'LIA-04': ['waived_dispute', 'feedback_for_refund'],
  'LIA-05': ['under_declaring'],
  'MKT-01': ['promotion'],
  'THR-01': ['abuse'],
  'THR-02': ['abuse'],
  'THR-03': ['abuse', 'waived_dispute'],
  'INS-01': ['abuse'],
  'INS-02': ['abuse'],
  'PRO-08': ['unsure_promise'],
};

/** The rule of law, platform, card or practice that stands behind a finding on this channel; undefined where none applies. */
export function channelRuleOf(rule: string, report: PolicyReport | undefined): Because | undefined {
  const topics = TOPICS[rule] ?? [];
  const said = report?.guidance.filter(({ kind }) => kind === 'never') ?? [];
  for (const topic of topics) {
    const found = said.find((each) => each.topic === topic);
    if (found) return found.because;
  }
  return undefined;
}
