import type { Told } from '../build-input.ts';
import { ORDER } from '../build-input.ts';

/** A kind of case: what is told, and what the reply to it says and never says. */
export interface Kind {
  readonly name: string;
  readonly told: Told;
  readonly says: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

/** The order, delivered and undisputed. */
export const THERE = { ...ORDER, deliveredAt: '2026-03-01T10:00:00-06:00' };
