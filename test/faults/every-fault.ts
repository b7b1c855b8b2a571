import type { Fault } from './fault.ts';
import { hiddenBoxes } from './hidden-boxes.ts';
import { tabRaces } from './tab-races.ts';
import { extensionReloads } from './extension-reloads.ts';
import { historyWalks } from './history-walks.ts';

/** Every fault, in the order they are tried. */
export const FAULTS: readonly Fault[] = [hiddenBoxes, tabRaces, extensionReloads, historyWalks];
