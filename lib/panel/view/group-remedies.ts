import type { Advice } from '../../advice/index.ts';
import type { Remedy } from '../../policy/index.ts';

/** Remedies as the panel shows them. */
export interface RemedyGroups {
  readonly owed: readonly Remedy[];
  readonly open: readonly Remedy[];
  /** A date opens the first ones; the rest follow. */
  readonly notOpen: readonly Remedy[];
  readonly ask: readonly Remedy[];
}

/** Groups the remedies of a report: owed, open, not open, and those that hang on a fact. Order within a group is the report's. */
export function groupRemedies(advice: Advice): RemedyGroups {
  const of = (verdict: Remedy['verdict']) => advice.report.remedies.filter((remedy) => remedy.verdict === verdict);
  const notOpen = of('blocked');
  return {
    owed: of('required'),
    open: of('allowed'),
    notOpen: [...notOpen.filter((remedy) => remedy.opensAt), ...notOpen.filter((remedy) => !remedy.opensAt)],
    ask: of('ask'),
  };
}
