import { evaluateCondition, findNeeds, type Judging } from './evaluate-condition.ts';
import type { Firing } from './find-deadlines.ts';
import { type PackBook, versionOn } from './pack-book.ts';
import { type Statement, tierOf } from './statement.ts';

/** What the rules say about remedies, and which of them apply for certain. */
export interface Heard {
  readonly statements: readonly Statement[];
  readonly firing: readonly Firing[];
}

/** Lets every rule in force on the day speak, in one of the two passes; one that is unknown speaks with the facts it waits for. */
export function hearRules(
  book: PackBook,
  judging: Judging,
  pass: { readonly day: string; readonly isSecond: boolean },
): Heard {
  const statements: Statement[] = [];
  const firing: Firing[] = [];
  const matters = [judging.situation['dispute.type'], judging.situation['dispute.trouble']].flatMap((fact) =>
    fact?.known ? [fact.value] : [],
  );
  for (const rule of book.rules) {
    if (rule.issues && !matters.some((matter) => rule.issues?.has(matter))) continue;
    const compiled = versionOn(rule, pass.day);
    if (compiled === undefined || compiled.isSecondPass !== pass.isSecond) continue;
    const truth = evaluateCondition(compiled.when, judging);
    if (truth === false) continue;
    const needs = truth === 'unknown' ? [...new Set(findNeeds(compiled.when, judging))] : [];
    if (truth === 'unknown' && needs.length === 0) continue;
    if (truth === true) firing.push({ rule, compiled });
    for (const effect of compiled.version.effects) {
      const tier = tierOf(rule.authority, effect.kind);
      for (const remedy of effect.remedies) statements.push({ remedy, effect, rule, compiled, tier, needs });
    }
  }
  return { statements, firing };
}
