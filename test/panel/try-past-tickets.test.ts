import { describe, expect, it } from 'vitest';
import { wholeEngine } from '../../entrypoints/sidepanel/whole-engine.ts';
import { type PastTicket, tryPastTickets } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';

const ticket = (id: string, text: string, at?: string): PastTicket => ({
  id,
  thread: { key: id, site: 'mail', messages: [{ from: 'buyer', text, ...(at ? { at } : {}) }] },
});
const LATE = ticket('late', 'Where is my parcel? The tracking has not moved for days.', '2026-03-01T10:00:00Z');
const BROKEN = ticket('broken', 'The lamp arrived with a broken base. I paid 80 USD and want a refund.');
const SETTINGS: SellerSettings = { currency: 'USD', lostAfterDaysNoScan: 7, returnWindowDays: 30 };

const run = (tickets: readonly PastTicket[], { stopAfter = Infinity, settings = SETTINGS } = {}) => {
  const control = new AbortController();
  const progress: number[] = [];
  const trial = tryPastTickets(wholeEngine, tickets, {
    settings,
    now: '2026-03-05T10:00:00Z',
    signal: control.signal,
    onProgress: (done) => {
      progress.push(done);
      if (done >= stopAfter) control.abort();
    },
    rest: async () => undefined,
  });
  return { trial, progress };
};

describe('a trial on past tickets', () => {
  it('counts disputes, remedies and facts nobody gave', async () => {
    const trial = await run([LATE, LATE, BROKEN]).trial;
    expect(trial.tickets).toBe(3);
    expect(trial.disputes.map(({ count }) => count)).toEqual([2, 1]);
    expect(trial.remedies.length).toBeGreaterThan(3);
    for (const { required, allowed, blocked } of trial.remedies)
      expect(required + allowed + blocked).toBeGreaterThan(0);
    expect(trial.missing[0]?.count).toBeGreaterThan(1);
  });

  it('shows ticket by ticket what is owed, what is not known and what it would have cost', async () => {
    const { each, costs } = await run([LATE, BROKEN]).trial;
    expect(each.map(({ id }) => id)).toEqual(['late', 'broken']);
    expect(each[1]).toMatchObject({ dispute: 'damaged_in_transit', isSilent: false });
    expect(each[1]?.title).toMatch(/^The lamp arrived/);
    const known = each.flatMap(({ cost }) => (cost ? [cost.amountMinor] : []));
    expect(costs.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(known.reduce((sum, one) => sum + one, 0));
  });

  it('names rules that contradict each other, and which one wins', async () => {
    const settings: SellerSettings = {
      returnWindowDays: 30,
      changeOfMindReturnPaidBy: 'buyer',
      categories: [{ name: 'Candles', words: ['candle'], returnable: false }],
    };
    const text = `Order number: CC-88
Item: Soy candle
Total: 30.00 EUR
Delivered: 1 March 2026
Ship to: Jana Weber, Lindenweg 4, 50667 Köln, Germany

I changed my mind and want to return it.`;
    const { contradictions, each } = await run([ticket('candle', text, '2026-03-04T10:00:00Z')], { settings }).trial;
    expect(contradictions).toEqual([expect.objectContaining({ remedy: 'return_refund_buyer_pays', count: 1 })]);
    expect(contradictions[0]?.wins.authority).toBe('law');
    expect(contradictions[0]?.loses.rule).toBe('return-not-category');
    expect(each[0]?.contradicts).toEqual(['return_refund_buyer_pays']);
  });

  it('shows progress, and stops with what was done', async () => {
    const { trial, progress } = run(
      Array.from({ length: 45 }, () => LATE),
      { stopAfter: 20 },
    );
    expect((await trial).tickets).toBe(20);
    expect(progress).toEqual([10, 20]);
  });

  it('finds nothing in nothing', async () => {
    expect(await run([]).trial).toEqual({
      tickets: 0,
      disputes: [],
      remedies: [],
      each: [],
      contradictions: [],
      missing: [],
      costs: [],
    });
  });
});
