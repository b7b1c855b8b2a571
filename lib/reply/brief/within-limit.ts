import type { Rung } from '../../offers/index.ts';
import type { Remedy } from '../../policy/index.ts';
import { compareMoney, type RemedyId } from '../../values/index.ts';
import type { ReplyInput } from '../draft.ts';

/** Remedies of which every sum on the ladder is above the limit. */
function dearRemedies(ladder: readonly Rung[]): ReadonlySet<RemedyId> {
  const free = new Set(ladder.flatMap(({ remedy, approval }) => (approval ? [] : [remedy])));
  return new Set(ladder.flatMap(({ remedy }) => (free.has(remedy) ? [] : [remedy])));
}

/** What somebody else must agree to is in no reply; that it is being decided is. */
function withDecision(remedies: readonly Remedy[], held: readonly Remedy[]): readonly Remedy[] {
  const [first] = held.filter(({ verdict }) => verdict !== 'blocked');
  if (first === undefined) return remedies;
  const decision: Remedy = { id: 'escalate_manager', verdict: 'required', because: first.because };
  return [decision, ...remedies.filter(({ id }) => id !== decision.id)];
}

/**
 * The ground of a reply that promises nothing beyond what its writer may grant alone: a remedy or sum that needs another's yes is
 * left out, now and for a later date, unless the writer put that very remedy or sum into the reply.
 */
export function withinLimit(input: ReplyInput): ReplyInput {
  const { report, offers, choice } = input;
  const { grantLimit } = report;
  if (grantLimit === undefined) return input;
  const dear = dearRemedies(offers?.ladder ?? []);
  const chosen = new Set(choice?.remedies);
  const isHeld = ({ id, approval, verdict }: Remedy): boolean =>
    !chosen.has(id) && (approval !== undefined || (dear.has(id) && verdict !== 'blocked'));
  const held = report.remedies.filter(isHeld);
  const remedies = withDecision(
    report.remedies.filter((remedy) => !isHeld(remedy)),
    held,
  );
  if (offers === null || choice?.amount !== undefined) return { ...input, report: { ...report, remedies } };
  const { limit } = grantLimit;
  const max = limit && limit.currency === offers.currency && compareMoney(limit, offers.max) < 0 ? limit : offers.max;
  const ladder = offers.ladder.filter(({ approval, remedy }) => approval === undefined || chosen.has(remedy));
  return { ...input, report: { ...report, remedies }, offers: { ...offers, max, ladder } };
}
