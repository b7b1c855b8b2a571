/** Three-valued truth after Kleene: what hangs on an unknown fact is unknown unless the rest already decides it. */
export type Truth = boolean | 'unknown';

/** True when all are, false as soon as one is (the rest is not looked at), else unknown; true for none. */
export function allOf<Item>(items: readonly Item[], judge: (item: Item) => Truth): Truth {
  let all: Truth = true;
  for (const item of items) {
    const truth = judge(item);
    if (truth === false) return false;
    if (truth === 'unknown') all = 'unknown';
  }
  return all;
}

/** True as soon as one is (the rest is not looked at), false when all are, else unknown; false for none. */
export function anyOf<Item>(items: readonly Item[], judge: (item: Item) => Truth): Truth {
  let any: Truth = false;
  for (const item of items) {
    const truth = judge(item);
    if (truth === true) return true;
    if (truth === 'unknown') any = 'unknown';
  }
  return any;
}

/** The opposite of what is known; the unknown stays unknown. */
export const negate = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : !truth);
