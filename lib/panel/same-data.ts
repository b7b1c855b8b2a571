/** Whether two pieces of plain data (no functions, no cycles) hold the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.keys(b)];
  return left.length === right.length && left.every(([key, value]) => isSameData(value, Reflect.get(b, key)));
}
