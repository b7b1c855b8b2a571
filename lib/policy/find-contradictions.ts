import type { RemedyId } from '../values/index.ts';
import type { Judging } from './evaluate-condition.ts';
import { explainRule } from './explain-rule.ts';
import type { Authority, Contradiction } from './report.ts';
import { compareStatements, type Statement } from './statement.ts';

/** Rules that say the opposite on purpose: one setting is the exception to another, practice is what is left to say. */
const SPEAKS_ALONE: ReadonlySet<Authority> = new Set(['practice', 'carrier']);

const opens = ({ effect: { kind } }: Statement): boolean | undefined =>
  kind === 'condition' ? undefined : kind !== 'forbid';

/** The strongest word on a remedy, and the strongest word of somebody else that says the opposite for certain. */
function findOne(remedy: RemedyId, said: readonly Statement[], judging: Judging): Contradiction | undefined {
  const certain = said
    .filter((statement) => statement.needs.length === 0 && opens(statement) !== undefined)
    .toSorted(compareStatements);
  const [wins] = certain;
  if (wins === undefined || SPEAKS_ALONE.has(wins.rule.authority)) return undefined;
  const loses = certain.find(
    (other) =>
      opens(other) !== opens(wins) &&
      other.rule.authority !== wins.rule.authority &&
      !SPEAKS_ALONE.has(other.rule.authority),
  );
  if (loses === undefined) return undefined;
  return { remedy, wins: explainRule(wins, judging), loses: explainRule(loses, judging) };
}

/** Where rules of different people contradict each other on a remedy; by remedy, so that the order of packs never shows. */
export const findContradictions = (
  said: ReadonlyMap<RemedyId, readonly Statement[]>,
  judging: Judging,
): readonly Contradiction[] =>
  [...said]
    .flatMap(([remedy, statements]) => findOne(remedy, statements, judging) ?? [])
    .toSorted((a, b) => (a.remedy < b.remedy ? -1 : 1));
