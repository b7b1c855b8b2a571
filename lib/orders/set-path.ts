/** A plain object of values that may hold objects of the same kind. */
export type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a dotted path in a tree under construction, making the objects on the way. */
export function setPath(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop();
  if (last === undefined || [...keys, last].includes('__proto__')) return;
  let at = tree;
  for (const key of keys) {
    const next = at[key];
    if (isTree(next)) at = next;
    else {
      const made: Tree = {};
      at[key] = made;
      at = made;
    }
  }
  at[last] = value;
}

/** Every value of a record by its dotted path. Lists and nulls are values; absent keys are not listed. */
export function listPaths(record: unknown, prefix = ''): readonly (readonly [path: string, value: unknown])[] {
  if (!isTree(record)) return [];
  return Object.entries(record).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (value === undefined || key === '__proto__') return [];
    return isTree(value) ? listPaths(value, path) : [[path, value]];
  });
}
