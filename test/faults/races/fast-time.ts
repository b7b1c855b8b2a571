/** How many times faster than the wall clock all waiting in this page goes: product and races alike. */
const SPEED = 20;

const { setTimeout: later, Date: WallDate, performance: clock } = globalThis;
const startedAt = WallDate.now();
const now = clock.now.bind(clock);
const born = now();

// Loaded before anything of the product: every delay it asks for, and every moment it looks at, belongs to the fast clock.
globalThis.setTimeout = ((task: () => void, delayMs = 0) => later(task, delayMs / SPEED)) as typeof setTimeout;
clock.now = () => born + (now() - born) * SPEED;
Date.now = () => startedAt + (now() - born) * SPEED;

/** Waits on the fast clock. */
export const pass = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));
