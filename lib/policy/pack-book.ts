import type { IsoDay } from '../values/index.ts';
import type { Condition } from './condition.ts';
import { factsOfCondition } from './evaluate-condition.ts';
import type { Authority, FactName } from './report.ts';
import type { PackScope, PolicyPack, PolicyRule, RuleVersion } from './schema.ts';

/** A rule ready for use: the pack's scope and the exceptions are folded into one condition per version. */
export interface CompiledRule {
  readonly id: string;
  readonly pack: string;
  readonly authority: Authority;
  readonly binds: PolicyRule['binds'];
  /** Disputes it speaks of; absent for all. */
  readonly issues?: ReadonlySet<unknown>;
  readonly versions: readonly CompiledVersion[];
}

/** A version of a rule, ready for use. */
export interface CompiledVersion {
  readonly version: RuleVersion;
  readonly when: Condition;
  /** Names of the case's facts it is decided on, without settings and verdicts. */
  readonly facts: readonly FactName[];
  /** Weighs the verdicts of the other rules, so it speaks after them. */
  readonly isSecondPass: boolean;
}

/** All rules that are in use, compiled once. */
export interface PackBook {
  readonly rules: readonly CompiledRule[];
}

const NOT_OF_THE_CASE = /^(?:settings|outcome|dispute|fault)\.|^(?:now|signals|demands)$/;

const isIn = (fact: string, values: readonly string[] | undefined): readonly Condition[] =>
  values === undefined ? [] : [{ fact, in: values }];

function conditionsOfScope(scope: PackScope | undefined): readonly Condition[] {
  if (scope === undefined) return [];
  return [
    ...isIn('platform.id', scope.platforms),
    ...isIn('platform.country', scope.platformCountries),
    ...isIn('law.regime', scope.regimes),
    ...isIn('seller.country', scope.sellerCountries),
    ...isIn('buyer.country', scope.buyerCountries),
    ...isIn('parcel.carrierId', scope.carriers),
    ...isIn('payment.network', scope.networks),
    ...isIn('payment.provider', scope.providers),
    ...(scope.buyer === undefined ? [] : [{ fact: 'buyer.consumer', is: scope.buyer === 'consumer' }]),
    ...(scope.fulfilment === undefined ? [] : [{ fact: 'order.fulfilment', is: scope.fulfilment }]),
  ];
}

function compileVersion(version: RuleVersion, around: readonly Condition[]): CompiledVersion {
  const exceptions = version.exceptions?.map((not): Condition => ({ not })) ?? [];
  const when: Condition = { all: [...around, version.when, ...exceptions] };
  const named = [...new Set(factsOfCondition(when))];
  const facts = named.filter((name) => !NOT_OF_THE_CASE.test(name));
  return { version, when, facts, isSecondPass: named.some((name) => name.startsWith('outcome.')) };
}

/** Compiles packs for judging; the order of packs does not matter to any verdict. */
export function compilePackBook(packs: readonly PolicyPack[]): PackBook {
  const rules = packs.flatMap((pack) => {
    const scope = conditionsOfScope(pack.scope);
    return pack.rules.map((rule): CompiledRule => {
      const versions = rule.versions.map((version) => compileVersion(version, scope));
      const issues = rule.issue ? { issues: new Set<unknown>(rule.issue) } : {};
      return { id: rule.id, pack: pack.id, authority: pack.authority, binds: rule.binds, versions, ...issues };
    });
  });
  return { rules };
}

/** The version in force on a day: from its first day to its last, both included. */
export const versionOn = (rule: CompiledRule, day: IsoDay): CompiledVersion | undefined =>
  rule.versions.find(({ version }) => version.from <= day && (version.to === null || day <= version.to));
