import type { RemedyId } from '../values/index.ts';
import type { CompiledRule, CompiledVersion } from './pack-book.ts';
import type { Authority, FactName } from './report.ts';
import type { RemedyEffect } from './schema.ts';

/** What one rule says about one remedy in this case. */
export interface Statement {
  readonly remedy: RemedyId;
  readonly effect: RemedyEffect;
  readonly rule: CompiledRule;
  readonly compiled: CompiledVersion;
  /** Place in the precedence; 0 is the strongest. */
  readonly tier: number;
  /** Unknown facts the rule hangs on; empty where it speaks for certain. */
  readonly needs: readonly FactName[];
}

/**
 * Precedence, strongest first. A law's demand is the floor and stands above everything; then what law, platform or card
 * forbid; then what platform or card demand; then the seller's written promise, the order, the seller's settings. What law,
 * platform and card merely permit does not bind the seller and stands behind the settings; practice comes last.
 */
const TIERS: readonly ((authority: Authority, kind: RemedyEffect['kind']) => boolean)[] = [
  (authority, kind) => authority === 'law' && kind === 'require',
  (authority, kind) => isOfficial(authority) && kind === 'forbid',
  (authority, kind) => isOfficial(authority) && kind === 'require',
  (authority) => authority === 'promise',
  (authority) => authority === 'order',
  (authority) => authority === 'seller',
  (authority) => isOfficial(authority) || authority === 'carrier',
  (authority) => authority === 'practice',
];

const isOfficial = (authority: Authority): boolean =>
  authority === 'law' || authority === 'platform' || authority === 'card';

/** Place of a rule's word in the precedence; 0 is the strongest. */
export const tierOf = (authority: Authority, kind: RemedyEffect['kind']): number =>
  TIERS.findIndex((isIn) => isIn(authority, kind));

const FORCE: Readonly<Record<RemedyEffect['kind'], number>> = { forbid: 0, require: 1, permit: 2, condition: 3 };

/** Strongest first: by precedence, then forbid before require before permit, then by name so that order never matters. */
export function compareStatements(a: Statement, b: Statement): number {
  const byTier = a.tier - b.tier;
  if (byTier !== 0) return byTier;
  const byForce = FORCE[a.effect.kind] - FORCE[b.effect.kind];
  if (byForce !== 0) return byForce;
  const [nameA, nameB] = [`${a.rule.id} ${a.rule.pack}`, `${b.rule.id} ${b.rule.pack}`];
  return nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}
