import type { Fault } from './fault.ts';
import { hiddenBoxes } from './hidden-boxes.ts';

/** Every fault, in the order they are tried. */
export const FAULTS: readonly Fault[] = [hiddenBoxes];
