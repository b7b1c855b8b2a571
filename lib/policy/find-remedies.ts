import type { Case } from '../case/index.ts';
import { placeCalendar } from '../settings/index.ts';
import { known, type RemedyId } from '../values/index.ts';
import type { Judging } from './evaluate-condition.ts';
import { findContradictions } from './find-contradictions.ts';
import { type Firing, findDeadlines } from './find-deadlines.ts';
import { findGuidance } from './find-guidance.ts';
import { findQuestions } from './find-questions.ts';
import { readGrantLimit, withApprovals } from './grant-limit.ts';
import { hearRules } from './hear-rules.ts';
import type { PackBook } from './pack-book.ts';
import type { PolicyReport, Remedy, Situation } from './report.ts';
import { FACTS, groundsFinder, readContext, readSituation, type SituationContext } from './situation/index.ts';
import type { Statement } from './statement.ts';
import { weighStatements } from './weigh-statements.ts';

type Said = ReadonlyMap<RemedyId, readonly Statement[]>;

function sortByRemedy(statements: readonly Statement[]): Said {
  const said = new Map<RemedyId, Statement[]>();
  for (const statement of statements) {
    const earlier = said.get(statement.remedy);
    if (earlier === undefined) said.set(statement.remedy, [statement]);
    else earlier.push(statement);
  }
  return said;
}

const weighAll = (said: Said, judging: Judging): readonly Remedy[] =>
  [...said].flatMap(([remedy, statements]) => weighStatements(remedy, statements, judging) ?? []);

const MONEY_BACK: ReadonlySet<RemedyId> = new Set([
  'refund_full_no_return',
  'refund_partial',
  'return_refund_buyer_pays',
  'return_refund_seller_pays',
  'cancel_order',
]);

const isOpen = (remedies: readonly Remedy[], wanted: RemedyId): boolean =>
  remedies.some(({ id, verdict }) => id === wanted && (verdict === 'required' || verdict === 'allowed'));

/** The verdicts of the first pass as facts. */
const outcomeOf = (remedies: readonly Remedy[]): Situation => ({
  'outcome.anyRequired': known(remedies.some(({ verdict }) => verdict === 'required')),
  'outcome.moneyOwed': known(remedies.some(({ id, verdict }) => verdict === 'required' && MONEY_BACK.has(id))),
  'outcome.opening': known(remedies.some(({ opensAt }) => opensAt !== undefined)),
  'outcome.asking': known(remedies.some(({ verdict }) => verdict === 'ask')),
  'outcome.cancelOpen': known(isOpen(remedies, 'cancel_order')),
  'outcome.noReturn': known(
    remedies.some(({ id, verdict }) => id === 'refund_full_no_return' && verdict === 'required'),
  ),
});

const RANK = { required: 0, allowed: 1, ask: 2, blocked: 3 } as const;

/** Sorted for reading; what is named in place of a blocked remedy must itself be open. */
function arrange(remedies: readonly Remedy[]): readonly Remedy[] {
  const open = new Set(
    remedies.filter(({ verdict }) => verdict === 'required' || verdict === 'allowed').map(({ id }) => id),
  );
  const owed = remedies
    .filter(({ verdict }) => verdict === 'required')
    .map(({ id }) => id)
    .toSorted();
  const named = remedies.map(({ instead, ...remedy }): Remedy => {
    if (remedy.verdict !== 'blocked') return remedy;
    const possible = (instead ?? []).filter((id) => open.has(id));
    const chosen = possible.length > 0 ? possible : owed;
    return chosen.length > 0 ? { ...remedy, instead: chosen } : remedy;
  });
  return named.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict] || (a.id < b.id ? -1 : 1));
}

const settingOf = ({ buyerZone, sellerZone, calendar, settings, now }: SituationContext): Judging['setting'] => ({
  buyerZone,
  sellerZone,
  calendar,
  calendarOf: (place) => placeCalendar(settings, place, now.slice(0, 10)),
});

const nameOf = ({ rule }: Firing): string => `${rule.id} ${rule.pack}`;
/** So that the order in which packs are given never shows. */
const byName = (a: Firing, b: Firing): number => (nameOf(a) < nameOf(b) ? -1 : 1);

/**
 * Judges a case against the rules in force on its day: what is owed, open, closed and until when, which facts are
 * missing, and every clock. A remedy no rule speaks of is absent. Deterministic and total.
 */
export function findRemedies(ticket: Case, book: PackBook): PolicyReport {
  const context = readContext(ticket);
  const setting = settingOf(context);
  const groundsOf = groundsFinder(context);
  const first: Judging = { situation: readSituation(context), setting, groundsOf };
  const day = context.sellerToday;
  const heard = hearRules(book, first, { day, isSecond: false });
  const said = sortByRemedy(heard.statements);
  const weighed = weighAll(said, first);
  const outcome = outcomeOf(weighed);
  const judging: Judging = { ...first, situation: { ...first.situation, ...outcome } };
  const late = hearRules(book, judging, { day, isSecond: true });
  const again = sortByRemedy(late.statements);
  const joined = new Map([...again].map(([id, statements]) => [id, [...(said.get(id) ?? []), ...statements]]));
  const untouched = weighed.filter(({ id }) => !again.has(id));
  const grantLimit = readGrantLimit(context, judging.situation);
  const weighedAll = arrange([...untouched, ...weighAll(joined, judging)]);
  const remedies = withApprovals(weighedAll, grantLimit, judging.situation);
  const firing = [...heard.firing, ...late.firing].toSorted(byName);
  return {
    remedies,
    deadlines: findDeadlines(ticket, { firing, remedies }, judging),
    questions: findQuestions(remedies, FACTS),
    guidance: findGuidance(firing, judging),
    contradictions: findContradictions(new Map([...said, ...joined]), judging),
    situation: judging.situation,
    ...(grantLimit && { grantLimit }),
  };
}
