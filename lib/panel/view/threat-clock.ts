import type { Advice } from '../../advice/index.ts';
import type { Because } from '../../policy/index.ts';
import type { SignalId } from '../../values/index.ts';
import { type Clock, listClocks } from './list-clocks.ts';

/** Whose rules say how long the step that a threat announces stays open. */
const AUTHORITY: Partial<Record<SignalId, Because['authority']>> = {
  chargeback_threat: 'card',
  chargeback_opened: 'card',
  platform_claim_threat: 'platform',
  platform_claim_open: 'platform',
  legal_threat: 'law',
  legal_threat_polite: 'law',
  regulator_threat: 'law',
};

/** The next clock of the step that a threat announces; null where no rule sets one. */
export function threatClock(advice: Advice, signal: SignalId): Clock | null {
  const authority = AUTHORITY[signal];
  const ahead = listClocks(advice, '').filter(({ over, because }) => !over && because?.authority === authority);
  return authority === undefined ? null : (ahead[0] ?? null);
}
