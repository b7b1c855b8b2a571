/** A value that may not be known. Unknown is never assumed to be false, zero or absent. */
export type Known<Value> = { readonly known: true; readonly value: Value } | { readonly known: false };

/** A value that is known. */
export const known = <Value>(value: Value): Known<Value> => ({ known: true, value });
/** Nobody has said yet. */
export const UNKNOWN: Known<never> = { known: false };

/** Known from an optional record field: absent is unknown. */
export const knownIf = <Value>(value: Value | undefined): Known<Value> =>
  value === undefined ? UNKNOWN : known(value);
