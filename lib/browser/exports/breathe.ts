/** Called between pieces of work: gives a wait only once the page has been held up for long enough to be felt. */
export type Breathe = () => Promise<void> | null;

const LONGEST_HOLD_MS = 10;

/** Lets the page draw and answer, by `rest`, as often as it must and no oftener. */
export function breather(rest: () => Promise<void>): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_HOLD_MS) return null;
    return rest().then(() => {
      since = performance.now();
    });
  };
}
