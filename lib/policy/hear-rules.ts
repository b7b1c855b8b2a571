import { evaluateCondition, findNeeds, type Judging } from './evaluate-condition.ts';
import type { Firing } from './find-deadlines.ts';
import { type PackBook, versionOn } from './pack-book.ts';
import type { Statement } from './statement.ts';

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
  for (const rule of book.rules) {
    const compiled = versionOn(rule, pass.day);
    if (compiled === undefined || compiled.isSecondPass !== pass.isSecond) continue;
    const truth = evaluateCondition(compiled.when, judging);
    if (truth === false) continue;
    const needs = truth === 'unknown' ? [...new Set(findNeeds(compiled.when, judging))] : [];
    if (truth === 'unknown' && needs.length === 0) continue;
    if (truth === true) firing.push({ rule, compiled });
    for (const effect of compiled.version.effects)
      for (const remedy of effect.remedies) statements.push({ remedy, effect, rule, compiled, needs });
  }
  return { statements, firing };
}
