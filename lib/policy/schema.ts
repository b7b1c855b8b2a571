import {
  array,
  type BaseIssue,
  type InferOutput,
  maxLength,
  minLength,
  nullable,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { countryCode, currencyCode, day, decimalAmount, remedyId } from '../forms/index.ts';
import { DISPUTE_TYPES, fail, PLATFORM_IDS, type Result, succeed } from '../values/index.ts';
import { factsOfClock } from './clock-moment.ts';
import { clockSchema, conditionSchema } from './condition.ts';
import { factsOfCondition } from './evaluate-condition.ts';
import { slotsOf } from './fill-text.ts';
import { guidanceSchema } from './guidance.ts';
import { FACTS, OUTCOME_FACTS } from './situation/index.ts';

/** Largest pack that is read: a megabyte of text. */
export const MAX_PACK_BYTES = 1_048_576;
const MAX_DEPTH = 40;

const id = pipe(string(), maxLength(80), regex(/^[a-z0-9][a-z0-9_.-]*$/, 'must be an id such as eb-12'));
const sentence = pipe(string(), minLength(1), maxLength(600));
const remedies = pipe(array(remedyId), minLength(1), maxLength(48));
const words = pipe(array(pipe(string(), maxLength(40))), maxLength(40));
const factName = pipe(string(), minLength(1), maxLength(80));

/**
 * Require, permit or forbid remedies, or only set a condition on them. Rights of the same `choice` are alternatives: the
 * buyer picks one.
 */
const remedyEffect = strictObject({
  kind: picklist(['require', 'permit', 'forbid', 'condition']),
  remedies,
  choice: optional(id),
  /** Fact that holds the sum it pays. */
  amount: optional(factName),
  /** What must still come before it is carried out. */
  condition: optional(sentence),
  /** From when a forbidden remedy is open. */
  opensAt: optional(clockSchema),
  instead: optional(pipe(array(remedyId), maxLength(48))),
});

/** A moment that matters, counted from a named event; `expiry` says what silence decides. */
const deadlineEffect = strictObject({
  kind: picklist(['deadline']),
  id,
  what: sentence,
  clock: clockSchema,
  type: picklist(['opens', 'due', 'ends', 'event']),
  expiry: optional(
    picklist(['auto_approved', 'auto_granted', 'case_closed', 'right_lost', 'escalated', 'order_stands', 'refund_due']),
  ),
});

/** Where a value was read. */
const source = strictObject({
  title: sentence,
  url: pipe(string(), maxLength(500), regex(/^(https?:\/\/\S+)?$/, 'must be a web address or empty')),
  class: picklist(['law', 'official', 'archive', 'secondary', 'unverified']),
  seenOn: day,
});

/** What a rule says between two days; `to` is its last day, null while it is in force. */
const ruleVersion = strictObject({
  from: day,
  to: nullable(day),
  when: conditionSchema,
  /** Each of these, when true, switches the rule off. */
  exceptions: optional(pipe(array(conditionSchema), maxLength(32))),
  effects: pipe(array(remedyEffect), maxLength(32)),
  deadlines: optional(pipe(array(deadlineEffect), maxLength(16))),
  /** The text is shown as advice of this kind, also where no remedy and no clock hangs on the rule. */
  guidance: optional(guidanceSchema),
  /** The sentence the agent reads; `{fact.name}` is filled from the case. */
  text: sentence,
  fee: optional(strictObject({ amount: decimalAmount, currency: currencyCode, payer: picklist(['seller', 'buyer']) })),
  source: optional(source),
  /** What other sources say instead: the cautious reading acts, all are shown. */
  otherReadings: optional(pipe(array(strictObject({ text: sentence, source: optional(source) })), maxLength(8))),
  reviewBy: optional(day),
  note: optional(sentence),
});

const rule = strictObject({
  id,
  binds: picklist(['seller', 'buyer', 'both', 'platform', 'issuer', 'carrier']),
  issue: optional(pipe(array(picklist(DISPUTE_TYPES)), maxLength(40))),
  versions: pipe(array(ruleVersion), minLength(1), maxLength(64)),
});

/** For which orders a pack speaks; what is absent is not narrowed. */
const scope = strictObject({
  platforms: optional(pipe(array(picklist(PLATFORM_IDS)), maxLength(20))),
  platformCountries: optional(pipe(array(countryCode), maxLength(250))),
  regimes: optional(pipe(array(pipe(string(), maxLength(8))), maxLength(20))),
  sellerCountries: optional(pipe(array(countryCode), maxLength(250))),
  buyerCountries: optional(pipe(array(countryCode), maxLength(250))),
  buyer: optional(picklist(['consumer', 'business'])),
  fulfilment: optional(picklist(['seller', 'platform'])),
  carriers: optional(words),
  networks: optional(words),
  providers: optional(words),
});

/** A policy pack: data, never code. An unknown key is an error. */
const policyPack = strictObject({
  id,
  title: sentence,
  authority: picklist(['law', 'platform', 'card', 'promise', 'order', 'carrier', 'seller', 'practice']),
  scope: optional(scope),
  status: picklist(['reviewed', 'draft']),
  rules: pipe(array(rule), maxLength(500)),
});

export type PolicyPack = InferOutput<typeof policyPack>;
export type PolicyRule = InferOutput<typeof rule>;
export type RuleVersion = InferOutput<typeof ruleVersion>;
export type RemedyEffect = InferOutput<typeof remedyEffect>;
export type PackScope = InferOutput<typeof scope>;

/** Whether data nests deeper than any honest pack: a hostile one must not exhaust the stack. */
function isTooDeep(data: unknown): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

const pathOf = (issue: BaseIssue<unknown>): string => issue.path?.map((part) => String(part.key)).join('.') ?? '';

/** Whether the versions of a rule follow one another: each ends before the next begins. */
const isInOrder = (versions: PolicyRule['versions']): boolean =>
  versions.every(({ from, to }, at) => {
    const next = versions[at + 1];
    return (to === null || to >= from) && (!next || (to !== null && to < next.from));
  });

const isFactName = (name: string): boolean =>
  name.startsWith('settings.') || Object.hasOwn(FACTS, name) || OUTCOME_FACTS.includes(name);

const factsOfVersion = ({ when, exceptions, effects, deadlines, text }: RuleVersion): readonly string[] => [
  ...[when, ...(exceptions ?? [])].flatMap(factsOfCondition),
  ...effects.flatMap(({ amount, opensAt }) => [...(amount ? [amount] : []), ...(opensAt ? factsOfClock(opensAt) : [])]),
  ...(deadlines ?? []).flatMap(({ clock, what }) => [...factsOfClock(clock), ...slotsOf(what)]),
  ...slotsOf(text),
];

/** Every fact name a pack speaks of, in conditions, clocks, sums and sentences. */
const factsOfPack = ({ rules }: PolicyPack): readonly string[] =>
  rules.flatMap(({ versions }) => versions.flatMap(factsOfVersion));

/** A pack from its JSON text; fails with one line that names the place and the fault. Never throws. */
export function readPack(text: string): Result<PolicyPack, string> {
  if (text.length > MAX_PACK_BYTES) return fail('the pack is larger than 1 MiB');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail('the pack is not JSON');
  }
  return checkPack(data);
}

/** The same for data that is already parsed. */
export function checkPack(data: unknown): Result<PolicyPack, string> {
  if (isTooDeep(data)) return fail('the pack nests too deep');
  const parsed = safeParse(policyPack, data, { abortEarly: true });
  if (!parsed.success) return fail(`${pathOf(parsed.issues[0])}: ${parsed.issues[0].message}`);
  const pack = parsed.output;
  const ids = pack.rules.map((each) => each.id);
  const twice = ids.find((each, at) => ids.indexOf(each) !== at);
  if (twice !== undefined) return fail(`rules: ${twice} stands twice`);
  const unordered = pack.rules.find((each) => !isInOrder(each.versions));
  if (unordered) return fail(`rules: the versions of ${unordered.id} overlap or are out of order`);
  const strange = factsOfPack(pack).find((name) => !isFactName(name));
  return strange === undefined ? succeed(pack) : fail(`rules: no fact is called ${strange}`);
}
