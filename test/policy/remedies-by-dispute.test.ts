import { describe, expect, it } from 'vitest';
import { compareInstants } from '../../lib/calendar/index.ts';
import type { RemedyId } from '../../lib/values/index.ts';
import { judge, type Ticket, verdictsOf } from './build-case.ts';
import goods from './examples/goods.json' with { type: 'json' };
import money from './examples/money.json' with { type: 'json' };
import orders from './examples/orders.json' with { type: 'json' };
import transit from './examples/transit.json' with { type: 'json' };

interface Example {
  readonly name: string;
  readonly ticket: Ticket;
  readonly required?: readonly RemedyId[];
  readonly allowed?: readonly RemedyId[];
  readonly blocked?: readonly RemedyId[];
  readonly asked?: readonly RemedyId[];
  readonly opensAt?: Partial<Record<RemedyId, string>>;
}

const EXAMPLES = [...transit, ...goods, ...orders, ...money] as unknown as readonly Example[];

describe('remedies by dispute', () => {
  it.each(EXAMPLES)('$name', ({ ticket, required = [], allowed = [], blocked = [], asked = [], opensAt = {} }) => {
    const report = judge(ticket);
    const expected = Object.fromEntries([
      ...required.map((id) => [id, 'required']),
      ...allowed.map((id) => [id, 'allowed']),
      ...blocked.map((id) => [id, 'blocked']),
      ...asked.map((id) => [id, 'ask']),
    ]);
    expect(verdictsOf(report, Object.keys(expected) as RemedyId[])).toEqual(expected);
    for (const [id, moment] of Object.entries(opensAt))
      expect(compareInstants(report.remedies.find((remedy) => remedy.id === id)?.opensAt ?? '', moment)).toBe(0);
    for (const remedy of report.remedies) expect(remedy.because.length, remedy.id).toBeGreaterThan(0);
  });
});
