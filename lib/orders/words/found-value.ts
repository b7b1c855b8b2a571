import type { OrderPath } from '../order-reading.ts';

/** A value read from a text, with the words it stands in: UTF-16 offsets, end exclusive. */
export interface FoundValue {
  readonly path: OrderPath;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}
