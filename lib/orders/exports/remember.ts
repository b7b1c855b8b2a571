const MOST = 2_000;

/** The same function, which looks up what it has just worked out: cells of one column repeat themselves thousands of times. */
export function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    if (known.size >= MOST) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
