import { compareInstants, latestOf } from '../calendar/index.ts';
import type { IsoInstant, Money, RemedyId, Verdict } from '../values/index.ts';
import { momentOfClock } from './clock-moment.ts';
import type { Judging } from './evaluate-condition.ts';
import { explainRule } from './explain-rule.ts';
import { fillText } from './fill-text.ts';
import type { FactName, Remedy } from './report.ts';
import { FACTS } from './situation/index.ts';
import { compareStatements, type Statement } from './statement.ts';

const VERDICT = { require: 'required', permit: 'allowed', forbid: 'blocked' } as const;

const strongestOf = (sorted: readonly Statement[]): Statement | undefined =>
  sorted.find(({ effect }) => effect.kind !== 'condition');

/**
 * The strongest statement decides; undefined where none speaks. A permit lifts the bans below it, but a right that is
 * granted below it stays a right.
 */
function decide(statements: readonly Statement[]): Statement | undefined {
  const sorted = statements.toSorted(compareStatements);
  const strongest = strongestOf(sorted);
  if (strongest?.effect.kind !== 'permit') return strongest;
  const below = strongestOf(sorted.filter(({ tier }) => tier > strongest.tier));
  return below?.effect.kind === 'require' ? below : strongest;
}

const verdictOf = (statement: Statement | undefined): Verdict | undefined =>
  statement === undefined || statement.effect.kind === 'condition' ? undefined : VERDICT[statement.effect.kind];

const UNSPOKEN_TERMS = 'on a condition that hangs on what is not known yet';

/** When every deciding ban has fallen; undefined where one has no end ahead, or has none that can be computed. */
function opensAt(bans: readonly Statement[], judging: Judging): IsoInstant | undefined {
  const ends = bans.map(({ effect }) =>
    effect.opensAt === undefined ? undefined : momentOfClock(effect.opensAt, judging.situation, judging.setting),
  );
  const known = ends.flatMap((end) => (end?.known ? [end.value] : []));
  const last = known.length === bans.length ? latestOf(known) : undefined;
  const now = judging.situation.now;
  const isAhead = last !== undefined && now?.known === true && compareInstants(last, String(now.value)) > 0;
  return isAhead ? last : undefined;
}

function amountOf(statements: readonly Statement[], judging: Judging): Money | undefined {
  const facts = statements.flatMap(({ effect }) => (effect.amount ? [judging.situation[effect.amount]] : []));
  const sums = facts.flatMap((fact) =>
    fact?.known && typeof fact.value === 'object' && 'currency' in fact.value ? [fact.value] : [],
  );
  return sums[0];
}

const ANSWERS: Readonly<Record<string, readonly RemedyId[]>> = {
  refund: ['refund_full_no_return', 'cancel_order'],
  cancel: ['cancel_order', 'refund_full_no_return'],
  return: ['return_refund_buyer_pays', 'return_refund_seller_pays'],
  reship: ['reship', 'replacement'],
  replacement: ['replacement', 'reship', 'exchange'],
  partial_refund: ['refund_partial'],
  compensation: ['refund_partial'],
  repair: ['repair'],
  parts: ['replacement_parts'],
};

/** A ban that may or may not apply is worth a question only where the buyer wants what it would close. */
function isDemanded(remedy: RemedyId, { situation }: Judging): boolean {
  const demands = situation.demands;
  if (!demands?.known || !Array.isArray(demands.value)) return false;
  return (demands.value as readonly string[]).some((want) => ANSWERS[want]?.includes(remedy));
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** One step for each rule, strongest first; `textOf` words it where it is not the rule's own text. */
const proofOf = (
  statements: readonly Statement[],
  judging: Judging,
  textOf?: (statement: Statement) => string,
): Remedy['because'] =>
  statements
    .toSorted(compareStatements)
    .filter(
      ({ rule }, at, all) =>
        all.findIndex((other) => other.rule.id === rule.id && other.rule.pack === rule.pack) === at,
    )
    .map((statement) => explainRule(statement, judging, textOf?.(statement)));

function toAsk(remedy: RemedyId, open: readonly Statement[], judging: Judging): Remedy {
  const needs = unique(open.flatMap((statement): readonly FactName[] => statement.needs));
  const asked = unique(needs.map((name) => FACTS[name]?.what ?? name)).join('; ');
  const because = proofOf(open, judging, ({ compiled }) => {
    const text = fillText(compiled.version.text, judging.situation);
    return `Not known yet: ${asked}.${text === undefined ? '' : ` If so: ${text}`}`;
  });
  return { id: remedy, verdict: 'ask', because, needs };
}

/**
 * The verdict on one remedy from all that is said of it; undefined where nothing is. A rule whose condition is unknown
 * matters only when its word would turn the verdict: then the remedy waits for the fact.
 */
export function weighStatements(remedy: RemedyId, said: readonly Statement[], judging: Judging): Remedy | undefined {
  const statements = said.toSorted(compareStatements);
  const certain = statements.filter(({ needs }) => needs.length === 0);
  const decisive = decide(certain);
  const verdict = verdictOf(decisive);
  const turning = statements.filter(
    (statement) => statement.needs.length > 0 && verdictOf(decide([...certain, statement])) !== verdict,
  );
  const isOnlyBan = decisive === undefined && turning.every(({ effect }) => effect.kind === 'forbid');
  if (isOnlyBan && !isDemanded(remedy, judging)) return undefined;
  if (turning.length > 0) return toAsk(remedy, turning, judging);
  if (decisive === undefined || verdict === undefined) return undefined;
  const agreeing = certain.filter(({ effect }) => effect.kind === decisive.effect.kind);
  const leading = agreeing.filter(({ tier }) => tier === decisive.tier);
  const amount = amountOf(agreeing, judging);
  const condition = certain.find(({ effect }) => effect.condition !== undefined)?.effect.condition;
  const terms = condition === undefined ? undefined : (fillText(condition, judging.situation) ?? UNSPOKEN_TERMS);
  const choice = leading.find(({ effect }) => effect.choice !== undefined)?.effect.choice;
  const opens = verdict === 'blocked' ? opensAt(leading, judging) : undefined;
  return {
    id: remedy,
    verdict,
    because: proofOf(agreeing, judging),
    ...(opens !== undefined ? { opensAt: opens } : {}),
    ...(verdict === 'blocked' ? { instead: unique(agreeing.flatMap(({ effect }) => effect.instead ?? [])) } : {}),
    ...(amount !== undefined && verdict !== 'blocked' ? { amount } : {}),
    ...(terms !== undefined && verdict !== 'blocked' ? { condition: terms } : {}),
    ...(choice !== undefined && verdict === 'required' ? { choice } : {}),
  };
}
