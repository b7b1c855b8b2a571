import type { LintContext } from '../../lib/lint/index.ts';
import type { ExampleContext } from '../../lib/lint/rule.ts';
import type { GrantLimit } from '../../lib/policy/index.ts';
import { type Money, moneyOf } from '../../lib/values/index.ts';

/** Makes the context of an example whole: what the sketch leaves out is unknown. */
export function sketchContext(sketch: ExampleContext | undefined): LintContext {
  if (!sketch) return {};
  const currency = sketch.currency ?? 'USD';
  const money = (amount: number): Money => moneyOf(amount, currency);
  const messages = sketch.thread ?? [];
  const { offers, remedies, privateTexts, grantLimit } = sketch;
  return {
    case: {
      thread: { key: 'example', site: 'test', messages },
      messages: messages.map((message, index) => ({ message: index, language: message.language ?? 'und', anger: 0 })),
      order: { record: sketch.order ?? {}, origins: {}, conflicts: [] },
      settings: sketch.settings ?? {},
      now: sketch.now ?? '',
      ...(sketch.platform ? { platform: { id: sketch.platform } } : {}),
      ...(sketch.channel ? { channel: sketch.channel } : {}),
      zones: {},
      facts: [],
      signals: (sketch.signals ?? []).map((id) => ({ id, strength: 1, because: [] })),
      trend: 'steady',
      dispute: { type: sketch.dispute ?? 'late_delivery', confidence: 1, alternatives: [], because: [] },
      fault: { party: sketch.fault ?? 'unclear', because: [] },
      timeline: [],
    },
    ...(offers
      ? {
          offers: {
            currency,
            min: money(offers.floor),
            max: money(offers.max),
            floor: money(offers.floor),
            walkAway: money(offers.walkAway ?? offers.max),
            ladder: [],
            packages: [],
            paths: [],
            inputs: [],
            risk: { text: '', handOver: false },
          },
        }
      : {}),
    ...(remedies || grantLimit
      ? {
          report: {
            remedies: (remedies ?? []).map(({ id, verdict, opensAt, amount, asks }) => ({
              id,
              verdict,
              because: [],
              ...(opensAt ? { opensAt } : {}),
              ...(amount === undefined ? {} : { amount: money(amount) }),
              ...(asks ? { approval: { ask: asks } } : {}),
            })),
            deadlines: [],
            questions: [],
            guidance: [],
            contradictions: [],
            situation: {},
            ...(grantLimit ? { grantLimit: limitOf(grantLimit, money) } : {}),
          },
        }
      : {}),
    ...(privateTexts ? { privateTexts } : {}),
  };
}

const limitOf = (
  { ask, limit }: NonNullable<ExampleContext['grantLimit']>,
  money: (amount: number) => Money,
): GrantLimit => ({ ask, reserved: [], ...(limit === undefined ? {} : { limit: money(limit) }) });
