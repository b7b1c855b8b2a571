/** Three-valued truth after Kleene: what hangs on an unknown fact is unknown unless the rest already decides it. */
export type Truth = boolean | 'unknown';

/** True when all are, false as soon as one is, else unknown; true for none. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

/** True as soon as one is, false when all are, else unknown; false for none. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

export const negate = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : !truth);
