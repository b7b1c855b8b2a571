/** Processor time of this thread in ms: other work on the machine does not count. */
function costOf(work: () => unknown): number {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const from = used();
  work();
  return used() - from;
}

const LENGTH = 16_384;
/** Below this a measurement says nothing. */
const LEAST_MS = 10;

/**
 * How the cost of reading a text grows when the text doubles: about 2 where it is linear, about 4 where it is quadratic.
 * A ratio of processor times in the same run, so that neither a slow nor a busy machine changes it much.
 */
export function growthOf(read: (text: string) => unknown, piece: string): number {
  const cost = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return Math.max(LEAST_MS, Math.min(...[1, 2, 3].map(() => costOf(() => read(text)))));
  };
  read(piece);
  const half = cost(LENGTH);
  return cost(2 * LENGTH) / half;
}
