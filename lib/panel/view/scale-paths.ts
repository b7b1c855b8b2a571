import type { CostPath } from '../../offers/index.ts';

/** A cost path on a common scale: shares of the dearest worst case, 0 to 100. */
export interface ScaledPath {
  readonly path: CostPath;
  readonly bestPercent: number;
  readonly expectedPercent: number;
  readonly worstPercent: number;
}

/** Paths for drawing side by side, cheapest first. Gains (negative costs) are drawn at 0. */
export function scalePaths(paths: readonly CostPath[]): readonly ScaledPath[] {
  const dearest = Math.max(1, ...paths.map((path) => path.worst.amountMinor));
  const share = (amountMinor: number): number => Math.round((Math.max(0, amountMinor) / dearest) * 100);
  return paths
    .toSorted((a, b) => a.expected.amountMinor - b.expected.amountMinor)
    .map((path) => ({
      path,
      bestPercent: share(path.best.amountMinor),
      expectedPercent: share(path.expected.amountMinor),
      worstPercent: share(path.worst.amountMinor),
    }));
}
