import { SHIPPED_PACKS } from '../../../lib/policy/index.ts';
import { checkVersions } from '../version-cases.ts';
import known from './known-rules.json' with { type: 'json' };

/** One rule of the collected policies, and where it stands in the packs. */
export interface RuleCoverage {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  /** `pack/rule` of every shipped rule that says it; empty where none does. */
  readonly encodedIn: readonly string[];
  /** Class of its weakest source, `own` where the shop itself is the source. */
  readonly source: string;
  /** Why it is not encoded. */
  readonly reason?: string;
}

/** All that `npm run packs` reports. */
export interface Coverage {
  readonly rules: readonly RuleCoverage[];
  /** `pack/rule@from` of versions whose day to look again lies before the given day. */
  readonly pastReview: readonly string[];
  /** Versions of official rules with neither an address nor a mark as secondary or unverified. */
  readonly unsourced: readonly string[];
  readonly untested: readonly string[];
  /** Versions that warn only: secondary or unverified. */
  readonly weak: readonly string[];
  readonly versions: number;
  /** Ids in the list that no group or two groups hold, and entries that name no shipped rule. */
  readonly faults: readonly string[];
}

const ELSEWHERE: Readonly<Record<string, readonly string[]>> = known.elsewhere;
const REASONS: Readonly<Record<string, string>> = known.notEncoded;
/** The shop's own word and good practice have no outside source. */
const OWN: ReadonlySet<string> = new Set(['seller', 'promise', 'order', 'practice']);
const MARKED: ReadonlySet<string> = new Set(['secondary', 'unverified']);
const WEAKEST = ['unverified', 'secondary', 'archive', 'official', 'law'] as const;

const VERSIONS = SHIPPED_PACKS.flatMap((pack) =>
  pack.rules.flatMap((rule) =>
    rule.versions.map((version) => ({ name: `${pack.id}/${rule.id}`, id: rule.id, pack, version })),
  ),
);

const LISTED: ReadonlySet<string> = new Set(known.groups.flatMap(({ rules }) => rules));

function coverageOf(id: string, { name: group, kind }: { readonly name: string; readonly kind: string }): RuleCoverage {
  const own = VERSIONS.filter((each) => each.id === id).map(({ name }) => name);
  const encodedIn = [...new Set([...own, ...(ELSEWHERE[id] ?? [])])];
  const classes = VERSIONS.filter(({ name }) => encodedIn.includes(name)).map(({ version }) => version.source?.class);
  const source = WEAKEST.find((each) => classes.includes(each)) ?? 'own';
  const reason = REASONS[id];
  return { id, group, kind, encodedIn, source, ...(encodedIn.length === 0 && reason ? { reason } : {}) };
}

const nameOf = ({ name, version }: (typeof VERSIONS)[number]): string => `${name}@${version.from}`;

function findFaults(): readonly string[] {
  const shipped = new Set(VERSIONS.map(({ name }) => name));
  const ids = known.groups.flatMap(({ rules }) => rules);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is listed twice`),
    ...Object.entries(ELSEWHERE).flatMap(([id, names]) =>
      names.filter((name) => !shipped.has(name)).map((name) => `${id} names ${name}, which is not shipped`),
    ),
    ...[...Object.keys(ELSEWHERE), ...Object.keys(REASONS)]
      .filter((id) => !LISTED.has(id))
      .map((id) => `${id} is not listed`),
  ];
}

/** Whether a version needs an outside source: official words do, and whatever the collected policies list. */
const needsSource = ({ id, pack }: (typeof VERSIONS)[number]): boolean => !OWN.has(pack.authority) || LISTED.has(id);

/** `pack/rule@from` of every version whose day to look again lies before a day. */
export const findPastReview = (day: string): readonly string[] =>
  VERSIONS.filter(({ version }) => version.reviewBy !== undefined && version.reviewBy < day).map(nameOf);

/** Where each collected rule stands, and what is wrong with the packs on a day. */
export function findCoverage(day: string): Coverage {
  const rules = known.groups.flatMap((group) => group.rules.map((id) => coverageOf(id, group)));
  return {
    rules,
    pastReview: findPastReview(day),
    unsourced: VERSIONS.filter(
      (each) =>
        needsSource(each) &&
        (!each.version.source || (each.version.source.url === '' && !MARKED.has(each.version.source.class))),
    ).map(nameOf),
    untested: checkVersions()
      .filter(({ missing }) => missing.length > 0)
      .map(({ rule, from, missing }) => `${rule}@${from}: ${missing.join(', ')}`),
    weak: VERSIONS.filter(({ version }) => MARKED.has(version.source?.class ?? '')).map(nameOf),
    versions: VERSIONS.length,
    faults: findFaults(),
  };
}
