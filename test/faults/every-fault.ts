import { extensionReloads } from './extension-reloads.ts';
import type { Fault } from './fault.ts';
import { hiddenBoxes } from './hidden-boxes.ts';
import { historyWalks } from './history-walks.ts';
import { hugePages } from './huge-pages.ts';
import { liveRaces } from './live-races.ts';
import { mutatedPages } from './mutated-pages.ts';
import { tabRaces } from './tab-races.ts';
import { workerDeaths } from './worker-deaths.ts';

/** Every fault, in the order they are tried. */
export const FAULTS: readonly Fault[] = [
  mutatedPages,
  hugePages,
  hiddenBoxes,
  tabRaces,
  liveRaces,
  workerDeaths,
  extensionReloads,
  historyWalks,
];
