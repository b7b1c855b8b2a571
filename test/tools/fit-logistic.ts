/** One text as numbers. */
export interface Sample {
  readonly features: readonly number[];
  readonly isHot: boolean;
}

/** A linear model of a yes-or-no question. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly scoreOf: (features: readonly number[]) => number;
}

const ROUNDS = 400;
const RATE = 0.6;

/** Mean and spread of each feature, over all sets with the same weight for each. */
function spreadOf(rows: readonly { readonly features: readonly number[]; readonly weight: number }[]) {
  const size = rows[0]?.features.length ?? 0;
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  for (const { features, weight } of rows) features.forEach((value, i) => (mean[i] = (mean[i] ?? 0) + value * weight));
  for (const { features, weight } of rows)
    features.forEach((value, i) => (spread[i] = (spread[i] ?? 0) + weight * (value - (mean[i] ?? 0)) ** 2));
  return { mean, spread: spread.map((value) => Math.sqrt(value) || 1) };
}

/**
 * Logistic regression by plain gradient descent from nought, so that it comes out the same everywhere. Every set counts the
 * same, and in it hot and calm texts do. A feature whose direction is known (1 or −1; 0: either) never gets a weight against it,
 * whatever one set would like. `penalty` is the weight of the squared coefficients of standardised features.
 */
export function fitLogistic(
  sets: readonly (readonly Sample[])[],
  { penalty, directions }: { readonly penalty: number; readonly directions: readonly number[] },
): LogisticModel {
  const rows = sets.flatMap((samples) => {
    const hot = samples.filter(({ isHot }) => isHot).length;
    return samples.map(({ features, isHot }) => ({
      features,
      isHot,
      weight: 1 / sets.length / 2 / (isHot ? hot : samples.length - hot),
    }));
  });
  const { mean, spread } = spreadOf(rows);
  const scaled = rows.map((row) => ({
    ...row,
    features: row.features.map((v, i) => (v - (mean[i] ?? 0)) / (spread[i] ?? 1)),
  }));
  const weights = mean.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight) => penalty * weight);
    let lift = 0;
    for (const { features, isHot, weight } of scaled) {
      let score = bias;
      for (let i = 0; i < features.length; i += 1) score += (features[i] ?? 0) * (weights[i] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-score)) - (isHot ? 1 : 0));
      lift += error;
      for (let i = 0; i < features.length; i += 1) slope[i] = (slope[i] ?? 0) + error * (features[i] ?? 0);
    }
    bias -= RATE * lift;
    slope.forEach((value, i) => {
      const next = (weights[i] ?? 0) - RATE * value;
      weights[i] = next * (directions[i] ?? 0) < 0 ? 0 : next;
    });
  }
  const plain = weights.map((weight, i) => weight / (spread[i] ?? 1));
  const plainBias = bias - plain.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0);
  const scoreOf = (features: readonly number[]): number =>
    features.reduce((sum, value, i) => sum + value * (plain[i] ?? 0), plainBias);
  return { bias: plainBias, weights: plain, scoreOf };
}
