// Takes a draft and what is known of the case. Gives findings with a reason and a better wording. Knows nothing of pages or panels.
export type { Finding, LintContext, Severity } from './finding.ts';
export { lintDraft } from './lint-draft.ts';
export { LINT_RULES, type RuleSummary } from './rule-summary.ts';
export { topFindings } from './top-findings.ts';
