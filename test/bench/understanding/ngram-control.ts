/** A text with whether people called it hot. */
interface Labelled {
  readonly text: string;
  readonly isHot: boolean;
}

const BUCKETS = 2 ** 15;
const ROUNDS = 4;
const PENALTY = 1e-6;

/** FNV-1a, so that a feature falls into the same bucket everywhere. */
function bucketOf(feature: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < feature.length; index += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(index), 16_777_619);
  return (hash >>> 0) % BUCKETS;
}

/** Words, pairs of words and pieces of three to five letters inside words, each counted once. */
function bucketsOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+|[!?]/gu) ?? [];
  const buckets = new Set<number>();
  for (const [index, word] of words.entries()) {
    buckets.add(bucketOf(`1 ${word}`));
    if (index > 0) buckets.add(bucketOf(`2 ${words[index - 1]} ${word}`));
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size += 1)
      for (let start = 0; start + size <= padded.length; start += 1)
        buckets.add(bucketOf(`c ${padded.slice(start, start + size)}`));
  }
  return [...buckets];
}

/**
 * The control of every figure for anger: a linear model over hashed n-grams, trained here and now on one set of other
 * people's texts and on nothing else. Hot and calm texts weigh the same. The same order and steps each time, so the same weights.
 */
export function ngramControl(texts: readonly Labelled[]): (text: string) => number {
  const weights = new Float64Array(BUCKETS);
  const rows = texts.map(({ text, isHot }) => ({ buckets: bucketsOf(text), isHot }));
  const hot = rows.filter(({ isHot }) => isHot).length;
  const scoreOf = (buckets: readonly number[]): number =>
    buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) / Math.sqrt(Math.max(1, buckets.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = 1 / (1 + round);
    // A stride that shares no factor with the number of rows visits each once, in no order the data has.
    for (let step = 0, at = 0; step < rows.length; step += 1, at = (at + 7_919) % rows.length) {
      const { buckets, isHot } = rows[at] ?? { buckets: [], isHot: false };
      const share = isHot ? rows.length / (2 * hot) : rows.length / (2 * (rows.length - hot));
      const error = share * (1 / (1 + Math.exp(-scoreOf(buckets))) - (isHot ? 1 : 0));
      const pace = (rate * error) / Math.sqrt(Math.max(1, buckets.length));
      for (const bucket of buckets) weights[bucket] = (weights[bucket] ?? 0) * (1 - rate * PENALTY) - pace;
    }
  }
  return (text) => scoreOf(bucketsOf(text));
}
