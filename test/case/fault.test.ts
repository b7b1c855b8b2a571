import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { oneMail, ticket } from './input.ts';

const faultOf = (text: string, order: OrderRecord = {}) => analyse(oneMail(text, order)).fault.party;
const photo = (pointsTo: 'seller' | 'buyer' | 'carrier' | 'none') =>
  ({ from: 'buyer', kind: 'photo', shows: 'a photo', pointsTo }) as const;

describe('the fault', () => {
  const BROKEN = 'The lamp does not work at all.';

  test('is not decided by tone', () => {
    const calm = analyse(oneMail('The lamp does not work. Kind regards, Eve', { deliveredAt: '2026-05-15' }));
    const furious = analyse(
      oneMail('The lamp DOES NOT WORK!!! You idiots, you scammers!', { deliveredAt: '2026-05-15' }),
    );
    expect(calm.fault).toEqual(furious.fault);
    expect(furious.fault.party).toBe('unclear');
  });

  test('follows the evidence: one party, seller and buyer together, nobody', () => {
    expect(faultOf(BROKEN, { evidence: [photo('seller'), photo('none')] })).toBe('seller');
    expect(faultOf(BROKEN, { evidence: [photo('buyer')] })).toBe('buyer');
    expect(faultOf(BROKEN, { evidence: [photo('seller'), photo('buyer')] })).toBe('shared');
    expect(faultOf(BROKEN, { evidence: [photo('none')] })).toBe('unclear');
  });

  test('goes by the record before the evidence', () => {
    const order: OrderRecord = { dispatchBy: '2026-05-12', dispatchedAt: null, evidence: [photo('buyer')] };
    expect(faultOf('When do you ship?', order)).toBe('seller');
    expect(
      faultOf('This is another one.', { parcels: [{ sent: 'another model' }], evidence: [photo('carrier')] }),
    ).toBe('seller');
  });

  test('a dispatch day that will surely be missed is the seller’s already, one that can be kept is not', () => {
    const order: OrderRecord = { dispatchedAt: null, platformDispatchDate: '2026-06-01' };
    expect(faultOf('When does it ship?', { ...order, realisticDispatchBy: '2026-06-02' })).toBe('seller');
    expect(faultOf('When does it ship?', { ...order, realisticDispatchBy: '2026-06-01' })).not.toBe('seller');
  });

  test('a written promise that charges are included binds', () => {
    const lines = [
      ['seller', '2026-05-01T10:00:00-04:00', 'Yes, customs duty is included, door to door.'],
      ['buyer', '2026-05-20T08:00:00-04:00', 'DHL took 40 euros customs duty from me at the door.'],
    ] as const;
    const { fault, signals } = analyse(ticket(lines, { deliveredAt: '2026-05-19' }));
    expect(fault.party).toBe('seller');
    expect(fault.because[0]?.evidence?.[0]?.message).toBe(0);
    expect(signals.map(({ id }) => id)).toContain('promise_missed_by_seller');
    expect(analyse(ticket(lines.slice(1), { deliveredAt: '2026-05-19' })).fault.party).toBe('unclear');
  });

  test.each([
    ['carrier', 'Where is my parcel?', { dispatchedAt: '2026-05-14T12:00:00Z', lastScanAt: '2026-05-18T12:00:00Z' }],
    ['carrier', 'The cup arrived broken.', { deliveredAt: '2026-05-15' }],
    ['buyer', 'I would like to return the coat, I changed my mind.', { deliveredAt: '2026-05-15' }],
    ['buyer', 'I gave you my old address by mistake.', { dispatchedAt: '2026-05-14T12:00:00Z' }],
    ['safety', 'The charger caught fire.', { deliveredAt: '2026-05-15' }],
    ['shared', 'I cannot find the download.', { digital: { downloads: 0 }, listing: { misleading: true } }],
    ['unclear', 'Cancel it please.', { dispatchedAt: '2026-05-19T12:00:00Z' }],
    ['unclear', 'It says delivered, but nothing is here.', { deliveredScanAt: '2026-05-19T12:00:00Z' }],
  ] as const)('is with the %s: %s', (party, text, order) => {
    expect(faultOf(text, order as OrderRecord)).toBe(party);
  });

  test('is set by the agent where he corrected it', () => {
    expect(analyse({ ...oneMail(BROKEN), corrections: { fault: 'shared' } }).fault.party).toBe('shared');
  });
});
