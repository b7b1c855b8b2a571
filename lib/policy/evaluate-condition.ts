import { compareInstants, startOfMoment } from '../calendar/index.ts';
import { type IsoMoment, type Known, known, UNKNOWN } from '../values/index.ts';
import { type ClockSetting, factsOfClock, momentOfClock } from './clock-moment.ts';
import type { Condition, Operand } from './condition.ts';
import type { FactName, FactValue, Situation } from './report.ts';
import type { Grounds } from './situation/find-grounds.ts';
import { allOf, anyOf, negate, type Truth } from './truth.ts';

/** What a condition is judged in. */
export interface Judging {
  readonly situation: Situation;
  readonly setting: ClockSetting;
  /** What a fact rests on; absent where proofs go without it. */
  readonly groundsOf?: (name: FactName) => Grounds | undefined;
}

/** A setting that is absent is not set: it is no open question, and nothing said of it is true. */
const isSetting = (name: FactName): boolean => name.startsWith('settings.');

const valueOfOperand = (operand: Operand, situation: Situation): Known<FactValue> =>
  typeof operand === 'object' ? (situation[operand.fact] ?? UNKNOWN) : known(operand);

const isMoney = (value: FactValue): value is Extract<FactValue, { readonly currency: string }> =>
  typeof value === 'object' && 'currency' in value;

/** Sign of a − b for two numbers or two sums in one currency; undefined when they cannot be compared. */
function compare(a: FactValue, b: FactValue): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (isMoney(a) && isMoney(b) && a.currency === b.currency) return a.amountMinor - b.amountMinor;
  return undefined;
}

function compareMoments(a: FactValue, b: FactValue, zone: string): number | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  const sign = compareInstants(startOfMoment(a as IsoMoment, zone), startOfMoment(b as IsoMoment, zone));
  return Number.isNaN(sign) ? undefined : sign;
}

const isSame = (a: FactValue, b: FactValue): boolean => (isMoney(a) && isMoney(b) ? compare(a, b) === 0 : a === b);

const orUnknown = (sign: number | undefined, test: (sign: number) => boolean): Truth =>
  sign === undefined ? 'unknown' : test(sign);

/** One comparison of a known fact; both sides are known here. */
function compareFact(condition: Exclude<FactCondition, { known: boolean }>, left: FactValue, judging: Judging): Truth {
  if ('in' in condition) return (condition.in as readonly FactValue[]).includes(left);
  if ('has' in condition) return Array.isArray(left) ? left.includes(condition.has) : 'unknown';
  const operand = operandOf(condition);
  const right = valueOfOperand(operand, judging.situation);
  if (!right.known) return typeof operand === 'object' && isSetting(operand.fact) ? false : 'unknown';
  if ('is' in condition) return isSame(left, right.value);
  if ('before' in condition || 'after' in condition) {
    const sign = compareMoments(left, right.value, judging.setting.buyerZone);
    return orUnknown(sign, (value) => ('before' in condition ? value < 0 : value > 0));
  }
  const sign = compare(left, right.value);
  if ('atLeast' in condition) return orUnknown(sign, (value) => value >= 0);
  if ('atMost' in condition) return orUnknown(sign, (value) => value <= 0);
  return orUnknown(sign, (value) => ('above' in condition ? value > 0 : value < 0));
}

type FactCondition = Extract<Condition, { readonly fact: FactName }>;

function operandOf(condition: FactCondition): Operand {
  if ('is' in condition) return condition.is;
  if ('atLeast' in condition) return condition.atLeast;
  if ('atMost' in condition) return condition.atMost;
  if ('above' in condition) return condition.above;
  if ('below' in condition) return condition.below;
  if ('before' in condition) return condition.before;
  return 'after' in condition ? condition.after : true;
}

function evaluateFact(condition: FactCondition, judging: Judging): Truth {
  const fact = judging.situation[condition.fact] ?? UNKNOWN;
  if ('known' in condition) return fact.known === condition.known;
  if (!fact.known) return isSetting(condition.fact) ? false : 'unknown';
  return compareFact(condition, fact.value, judging);
}

function evaluateClock(condition: Extract<Condition, { readonly clock: unknown }>, judging: Judging): Truth {
  const end = momentOfClock(condition.clock, judging.situation, judging.setting);
  const at = judging.situation[condition.at ?? 'now'];
  if (!end.known) {
    const missing = factsOfClock(condition.clock).find((name) => !judging.situation[name]?.known);
    return missing !== undefined && isSetting(missing) ? false : 'unknown';
  }
  if (!at?.known || typeof at.value !== 'string') return 'unknown';
  const left = compareInstants(startOfMoment(at.value, judging.setting.buyerZone), end.value);
  // A window "until 23:59" includes that minute: it is over when the minute is.
  const isOver = condition.clock.until === 'end_of_day' ? left >= 60_000 : left >= 0;
  return Number.isNaN(left) ? 'unknown' : isOver === condition.over;
}

/** Whether a condition holds in a situation; unknown where an unknown fact decides it. Total. */
export function evaluateCondition(condition: Condition, judging: Judging): Truth {
  if ('all' in condition) return allOf(condition.all, (each) => evaluateCondition(each, judging));
  if ('any' in condition) return anyOf(condition.any, (each) => evaluateCondition(each, judging));
  if ('not' in condition) return negate(evaluateCondition(condition.not, judging));
  if ('clock' in condition) return evaluateClock(condition, judging);
  return evaluateFact(condition, judging);
}

const namesIn = (condition: FactCondition): readonly FactName[] => {
  const operand = operandOf(condition);
  return typeof operand === 'object' ? [condition.fact, operand.fact] : [condition.fact];
};

/** The unknown facts a condition hangs on; empty when it does not. */
export function findNeeds(condition: Condition, judging: Judging): readonly FactName[] {
  if (evaluateCondition(condition, judging) !== 'unknown') return [];
  if ('all' in condition) return condition.all.flatMap((each) => findNeeds(each, judging));
  if ('any' in condition) return condition.any.flatMap((each) => findNeeds(each, judging));
  if ('not' in condition) return findNeeds(condition.not, judging);
  const names = 'clock' in condition ? [...factsOfClock(condition.clock), condition.at ?? 'now'] : namesIn(condition);
  return names.filter((name) => !judging.situation[name]?.known && !isSetting(name));
}

/** All fact names a condition speaks of. */
export function factsOfCondition(condition: Condition): readonly FactName[] {
  if ('all' in condition) return condition.all.flatMap(factsOfCondition);
  if ('any' in condition) return condition.any.flatMap(factsOfCondition);
  if ('not' in condition) return factsOfCondition(condition.not);
  if ('clock' in condition) return [...factsOfClock(condition.clock), ...(condition.at ? [condition.at] : [])];
  return namesIn(condition);
}
