import type { Passage } from '../messages/index.ts';

/** Points words out where they stand in a page; false where they are not found. */
export type PointAtPassage = (page: Document, passage: Passage) => boolean;

const POINTER = Symbol.for('middle-ground/passage-pointer');
const world = globalThis as { [POINTER]?: PointAtPassage };

/** The pointer, once the panel has brought it in: most pages are never asked to point at anything. */
export const passagePointer = (): PointAtPassage | undefined => world[POINTER];

/** Puts the pointer where the reader of this page finds it. */
export function offerPassagePointer(point: PointAtPassage): void {
  world[POINTER] = point;
}
