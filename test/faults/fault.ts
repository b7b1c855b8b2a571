import type { BenchRow } from '../bench/row.ts';

/** Told after every step, so that a long run can be watched. */
export type Progress = (done: number, of: number) => void;

/** One way things go wrong, tried many times over. */
export interface Fault {
  readonly id: string;
  readonly name: string;
  /** How often it is tried by `npm run faults`. */
  readonly full: number;
  readonly run: (size: number, progress: Progress) => Promise<readonly BenchRow[]>;
}
