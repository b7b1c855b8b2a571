import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import { findRemedies, SHIPPED_BOOK } from '../../lib/policy/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { amountOf } from '../../lib/values/index.ts';
import { inTransit, lost } from '../advice/tickets.ts';
import { buildCase, judge, type Ticket } from './build-case.ts';
import { RULE_CASES } from './rule-cases.ts';

const missing: Ticket = {
  type: 'not_received_lost',
  demands: ['refund'],
  settings: { lostAfterDaysNoScan: 7, agentLimit: { amount: 50 } },
  order: { price: 80, total: 90, lastScanAt: '2026-05-01T10:00:00-05:00', dispatchedAt: '2026-04-30T10:00:00-05:00' },
};
const refundOf = (ticket: Ticket) => judge(ticket).remedies.find(({ id }) => id === 'refund_full_no_return');

describe('what an agent may grant alone', () => {
  it('covers the order total: nobody needs to be asked', () => {
    const refund = refundOf({ ...missing, settings: { ...missing.settings, agentLimit: { amount: 90 } } });
    expect(refund?.verdict).toBe('required');
    expect(refund?.approval).toBeUndefined();
  });

  it('is passed: the manager is asked first, and the remedy stays what it is', () => {
    expect(refundOf(missing)).toMatchObject({
      verdict: 'required',
      approval: { ask: 'manager', limit: { amountMinor: 5_000, currency: 'USD' } },
    });
  });

  it('is the lower of the sum and the share of the order', () => {
    const { grantLimit } = judge({ ...missing, settings: { agentLimit: { amount: 50, pct: 25 } } });
    expect(grantLimit?.limit).toEqual({ amountMinor: 2_250, currency: 'USD' });
  });

  it('cannot be compared with an order in another currency: the manager is asked', () => {
    const order = { source: 'page', currency: 'JPY', record: { ...missing.order, price: 80, total: 90 } } as const;
    const settings: SellerSettings = { ...missing.settings, currency: 'USD', agentLimit: { amount: 5_000, pct: 100 } };
    const { report } = advise({ ...lost, orders: [order], settings });
    expect(report.grantLimit?.limit).toEqual({ amountMinor: 500_000, currency: 'USD' });
    const refund = report.remedies.find(({ id }) => id === 'refund_full_no_return');
    expect(refund?.approval).toMatchObject({ ask: 'manager', limit: { currency: 'USD' } });
  });

  it('holds no goodwill sum of the shop against an order in another currency: the share of it decides', () => {
    const order = { source: 'page', currency: 'USD', record: { ...missing.order, price: 80, total: 90 } } as const;
    const goodwillFor = (currency: string) =>
      advise({
        ...inTransit,
        orders: [order],
        settings: { currency, goodwillMaxAmount: 4, goodwillMaxPct: 10 },
      }).report.remedies.find(({ id }) => id === 'goodwill_credit')?.amount;
    expect([goodwillFor('USD'), goodwillFor('EUR')]).toEqual([
      { amountMinor: 400, currency: 'USD' },
      { amountMinor: 800, currency: 'USD' },
    ]);
  });

  it('never holds for a return, which gives nothing away', () => {
    const report = judge({
      type: 'change_of_mind_return',
      demands: ['return'],
      settings: { returnWindowDays: 30, changeOfMindReturnPaidBy: 'buyer', agentLimit: { amount: 5 } },
      order: { price: 80, total: 90, deliveredAt: '2026-05-15T12:00:00-04:00' },
    });
    const back = report.remedies.find(({ id }) => id === 'return_refund_buyer_pays');
    expect(['allowed', 'required']).toContain(back?.verdict);
    expect(back?.approval).toBeUndefined();
  });

  it('leaves out reserved remedies whatever they cost, and a manager has a limit of his own', () => {
    const settings: SellerSettings = { ...missing.settings, managerLimit: { amount: 60 }, managerRemedies: ['reship'] };
    const ticket = buildCase({ ...missing, settings });
    const approvals = (role?: 'manager') =>
      findRemedies(role ? { ...ticket, role } : ticket, SHIPPED_BOOK).remedies.flatMap(({ id, approval }) =>
        approval && ['reship', 'refund_full_no_return'].includes(id)
          ? [[id, approval.ask, approval.limit && amountOf(approval.limit)]]
          : [],
      );
    expect(approvals()).toEqual([
      ['refund_full_no_return', 'manager', 50],
      ['reship', 'manager', undefined],
    ]);
    expect(approvals('manager')).toEqual([
      ['refund_full_no_return', 'owner', 60],
      ['reship', 'owner', 60],
    ]);
  });

  it('changes no verdict, no date and no sum, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_CASES.map(({ ticket }) => ticket)),
        fc.record({ amount: fc.integer({ min: 0, max: 200 }), pct: fc.integer({ min: 0, max: 100 }) }),
        (ticket, agentLimit) => {
          const plain = judge(ticket).remedies;
          const limited = judge({ ...ticket, settings: { ...ticket.settings, agentLimit } }).remedies;
          expect(limited.map(({ approval: _who, ...remedy }) => remedy)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a reply', () => {
  const limited = (amount: number) => ({ ...lost, settings: { ...lost.settings, agentLimit: { amount } } });

  it('promises nothing above the limit and says that it is being decided', () => {
    const free = advise(limited(500));
    expect(free.draft.text).toMatch(/refund/i);
    const held = advise(limited(50));
    expect(held.draft.text).not.toMatch(/full refund|171\.50|new (?:parcel|one|lamp)|you (?:can )?choose/i);
    expect(held.draft.text).toMatch(/manager|colleague/i);
    expect(held.findings.filter(({ rule }) => rule === 'LIM-01')).toEqual([]);
  });

  it('does not promise it for a later day either', () => {
    const { draft } = advise({ ...inTransit, settings: { ...inTransit.settings, agentLimit: { amount: 50 } } });
    expect(draft.text).not.toMatch(/full refund|171\.50/);
  });

  it('that the agent fills with it all the same is marked', () => {
    const { findings } = advise({ ...limited(50), draft: 'Hi Renate, I refund you 171.50 USD today. Theo' });
    expect(findings.find(({ rule }) => rule === 'LIM-01')?.better).toContain(
      'Ask your manager first (limit 50.00 USD)',
    );
  });

  it('takes what the agent puts into it after all', () => {
    const { draft } = advise({ ...limited(50), choice: { remedies: ['refund_full_no_return'] } });
    expect(draft.text).toMatch(/171\.50 USD/);
  });
});
