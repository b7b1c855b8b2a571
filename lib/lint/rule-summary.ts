import type { Severity } from './finding.ts';
import { RULES } from './rules/rules.ts';

/** A rule as the options page lists it. */
export interface RuleSummary {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
}

/** Every rule, for the list of off switches. */
export const LINT_RULES: readonly RuleSummary[] = RULES.map(({ id, severity, title, why }) => ({
  id,
  severity,
  title,
  why,
}));
