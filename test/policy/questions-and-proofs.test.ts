import { describe, expect, it } from 'vitest';
import { judge, type Ticket } from './build-case.ts';

const SHIPPED = {
  dispatchedAt: '2026-05-10T15:00:00-05:00',
  price: 80,
  shippingPaid: 10,
  total: 90,
} as const;
const waiting: Ticket = {
  type: 'not_received_in_transit',
  demands: ['refund', 'reship'],
  settings: { lostAfterDaysNoScan: 7, refundBeforeLost: false, reshipBeforeLost: false },
  order: SHIPPED,
};

describe('questions', () => {
  it('ask once for the fact on which most remedies hang, first', () => {
    const { questions } = judge(waiting);
    expect(questions[0]).toMatchObject({ ask: 'agent', text: 'When did the carrier last scan the parcel?' });
    expect(questions[0]?.decides).toEqual(expect.arrayContaining(['refund_full_no_return', 'reship']));
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it('fall silent once the fact is there', () => {
    const { questions } = judge({ ...waiting, order: { ...SHIPPED, lastScanAt: '2026-05-19T10:00:00-05:00' } });
    expect(questions.map(({ text }) => text)).not.toContain('When did the carrier last scan the parcel?');
  });
});

describe('a proof', () => {
  const report = judge({ ...waiting, order: { ...SHIPPED, lastScanAt: '2026-05-19T10:00:00-05:00' } });
  const refund = report.remedies.find(({ id }) => id === 'refund_full_no_return');

  it('carries the figures of the case', () => {
    expect(refund?.because[0]).toMatchObject({ rule: 'refund-after-lost', authority: 'seller', certain: true });
    expect(refund?.because[0]?.text).toContain('7 full days');
    expect(refund?.because[0]?.text).toContain('90.00 USD');
    expect(refund?.because[0]?.facts?.map(({ text }) => text)).toContain('the last scan: 19 May 2026, 10:00');
  });

  it('says when it opens and what is open instead', () => {
    expect(refund?.opensAt).toBe('2026-05-26T11:00:00-04:00');
    expect(refund?.instead).toContain('wait_with_date');
    expect(report.deadlines.find(({ id }) => id === 'opens:refund_full_no_return')).toMatchObject({ kind: 'opens' });
  });

  it('states nothing from a weak source as certain', () => {
    const { deadlines, remedies } = judge({
      ...waiting,
      order: { ...SHIPPED, carrier: 'UPS', estimatedDelivery: '2026-05-22' },
    });
    expect(deadlines.find(({ id }) => id === 'ups-claim')?.certain).toBe(false);
    for (const { because } of remedies)
      for (const step of because)
        if (step.source && ['secondary', 'unverified'].includes(step.source.class)) expect(step.certain).toBe(false);
  });
});

describe('deadlines from the thread', () => {
  it('end a day the buyer set in the buyer’s zone, and start a day that matters', () => {
    const evidence = [{ message: 0, start: 0, end: 4 }];
    const { deadlines } = judge({
      type: 'general_question',
      signals: ['time_critical_event'],
      neededOn: '2026-05-30',
      facts: [
        { kind: 'deadline', value: '2026-05-25', evidence, from: 'buyer' },
        { kind: 'date', value: '2026-05-30', evidence, from: 'buyer' },
        { kind: 'date', value: '2026-05-01', evidence, from: 'buyer' },
        { kind: 'deadline', value: '2026-05-26', evidence, from: 'seller' },
      ],
    });
    expect(deadlines.map(({ id, at, kind }) => [id, at, kind])).toEqual([
      ['set:buyer:2026-05-25', '2026-05-25T23:59:00-04:00', 'due'],
      ['event:2026-05-30', '2026-05-30T00:00:00-04:00', 'event'],
    ]);
  });
});
