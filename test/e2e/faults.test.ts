import { describe, expect, it } from 'vitest';
import { FAULTS } from '../faults/every-fault.ts';

/** Sizes that a test run can bear; `npm run faults` has the full ones. Pages changed at random have a test of their own. */
const SIZES: Readonly<Record<string, number>> = { F3: 2, F6: 182, F7: 100, 'F7-LIVE': 8, R4: 1, R5: 1, R6: 8 };

describe.each(FAULTS.filter(({ id }) => id in SIZES))('$id $name', ({ id, run }) => {
  it('changes nothing for the agent', { timeout: 180_000 }, async () => {
    const rows = await run(SIZES[id] ?? 1, () => undefined);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
  });
});
