import type { OfferRange } from './find-range.ts';
import type { CostValueId, CostValues } from './model/cost-values.ts';
import type { CostPath, OfferInput } from './offer.ts';
import { type OfferContext, sumOf } from './offer-context.ts';
import { PATH_MODELS } from './path-models.ts';
import type { PathModel, PathSums } from './paths/path-model.ts';

/** What every open path costs from now on, cheapest expected cost first. */
export function measurePaths(context: OfferContext, ground: PathGround): readonly CostPath[] {
  return PATH_MODELS.filter((model) => model.isOpen(context, ground.range))
    .map((model) => {
      const { expected, best, worst } = model.measure(ground.values, ground.sums);
      return {
        id: model.id,
        title: model.title,
        remedies: model.remedies,
        expected: sumOf(context, expected),
        best: sumOf(context, best),
        worst: sumOf(context, worst),
        mainAssumption: findMainAssumption(model, ground),
      };
    })
    .sort((a, b) => a.expected.amountMinor - b.expected.amountMinor);
}

/** What paths are measured on. */
export interface PathGround {
  readonly values: CostValues;
  readonly inputs: readonly OfferInput[];
  readonly sums: PathSums;
  readonly range: OfferRange | null;
}

/** The assumption that moves the expected cost most when it alone is halved or raised by half. */
function findMainAssumption(model: PathModel, { values, inputs, sums }: PathGround): string {
  const swings = inputs
    .filter((input) => input.assumed)
    .map((input) => ({ input, swing: swingOf(model, { values, sums }, input) }))
    .sort((a, b) => b.swing - a.swing);
  const top = swings[0];
  return top && top.swing > 0 ? `${top.input.label}: ${formatInput(top.input)} (${top.input.why})` : 'nothing assumed';
}

function swingOf(model: PathModel, ground: Pick<PathGround, 'values' | 'sums'>, input: OfferInput): number {
  const at = (factor: number): number => {
    const value = input.unit === 'share' ? Math.min(1, input.value * factor) : input.value * factor;
    return model.measure({ ...ground.values, [input.id as CostValueId]: value }, ground.sums).expected;
  };
  return Math.abs(at(1.5) - at(0.5));
}

const formatInput = (input: OfferInput): string =>
  input.unit === 'share' ? `${Math.round(input.value * 100)} %` : String(Math.round(input.value * 100) / 100);
