import { describe, expect, it } from 'vitest';
import { orderQuery } from '../../lib/orders/index.ts';
import { type StoredOrder, settleExported } from '../../lib/panel/index.ts';
import { fakePorts, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

/** An imported order of the buyer of `stormThread`. */
const order = (number: string, change: Partial<StoredOrder> = {}): StoredOrder => ({
  orderId: number,
  ids: [number],
  mail: 'mark@example.org',
  names: ['feld mark'],
  record: { orderId: number, total: 80 },
  currency: 'USD',
  rows: [2],
  importId: 'i1',
  source: 'shopify-orders',
  fileName: 'orders.csv',
  importedAt: '2026-02-20T10:00:00Z',
  ...change,
});

const openWith = async (orders: readonly StoredOrder[], orderText?: string) => {
  const fake = fakePorts(stormThread(orderText ? { orderText } : {}));
  fake.exported.push(...orders);
  const panel = await openPanel(fake);
  await settle();
  const view = () => settleExported(panel.open().exported, panel.open().kept.exportChoice);
  return { ...panel, view };
};

describe('imported orders in the panel', () => {
  it('takes the only order of the buyer’s address, as a source of its own', async () => {
    const { open, view } = await openWith([order('1001')]);
    expect(view()).toMatchObject({ kind: 'taken', by: 'mail' });
    expect(open().orders).toEqual([
      { source: 'export', file: 'orders.csv', record: { orderId: '1001', total: 80 }, currency: 'USD' },
    ]);
    expect(open().advice.case.order.record.total).toBe(80);
  });

  it('shows where page and export disagree, the page first', async () => {
    const { open } = await openWith([order('1001')], 'Total 132');
    const { order: known } = open().advice.case;
    expect(known.record.total).toBe(132);
    expect(known.conflicts).toContain('total');
    expect(known.origins.total?.map(({ source }) => source)).toEqual(['page', 'export']);
  });

  it('asks which of several orders is meant, takes none by itself, and keeps the answer with the case', async () => {
    const panel = await openWith([
      order('1001'),
      order('1002', { record: { orderId: '1002', total: 12, orderedOn: '2026-02-02' } }),
    ]);
    expect(panel.view()).toMatchObject({
      kind: 'choose',
      why: 'several',
      orders: [{ ids: ['1002'] }, { ids: ['1001'] }],
    });
    expect(panel.open().orders).toEqual([]);
    panel.actions.chooseExported('shopify-orders/1002');
    await settle();
    expect(panel.open().advice.case.order.record.total).toBe(12);
    expect([...panel.caseData.values()]).toMatchObject([{ exportChoice: 'shopify-orders/1002' }]);
    panel.actions.chooseExported(null);
    expect(panel.view().kind).toBe('set-aside');
    expect(panel.open().orders).toEqual([]);
    panel.actions.chooseExported(undefined);
    expect(panel.view().kind).toBe('choose');
  });

  it('never takes an order by name alone', async () => {
    const { open, view } = await openWith([order('1001', { mail: '' })]);
    expect(view()).toMatchObject({ kind: 'choose', why: 'name-only' });
    expect(open().orders).toEqual([]);
  });

  it('looks again when the agent types the number', async () => {
    const stranger = { mail: '', names: [] };
    const panel = await openWith([order('1001', stranger), order('1002', stranger)]);
    expect(panel.view().kind).toBe('none');
    panel.actions.setOrderForm({ orderId: '#1002' });
    await settle();
    expect(panel.view()).toMatchObject({ kind: 'taken', by: 'order-id' });
    expect(panel.open().orders.map(({ source }) => source)).toEqual(['form', 'export']);
  });

  it('looks again when orders were imported beside the open ticket', async () => {
    const panel = await openWith([]);
    expect(panel.view().kind).toBe('none');
    panel.exported.push(order('1001'));
    panel.changeExports();
    await settle();
    expect(panel.view().kind).toBe('taken');
    panel.exported.length = 0;
    panel.changeExports();
    await settle();
    expect(panel.open().orders).toEqual([]);
  });

  it('says so when the store cannot be read, and goes on without it', async () => {
    const fake = fakePorts();
    fake.ports.exports.find = async () => ({ ok: false, error: 'gone' });
    const panel = await openPanel(fake);
    expect(panel.open().exported.failed).toBe(true);
    expect(panel.screen().kind).toBe('case');
  });
});

describe('which imported order belongs to a conversation', () => {
  const settled = (found: readonly StoredOrder[], said: Parameters<typeof orderQuery>[0]) =>
    settleExported({ query: orderQuery(said), found, failed: false }, undefined);

  it('does not hand one buyer’s order to another who names its number', () => {
    const said = { ids: ['1001'], mail: 'eve@example.com', name: 'Eve Other' };
    expect(settled([order('1001')], said)).toMatchObject({ kind: 'choose', why: 'other-buyer' });
    expect(settled([order('1001')], { ...said, name: 'Mark Feld' }).kind).toBe('taken');
    expect(settled([order('1001')], { ids: ['1001'], name: 'Eve Other' }).kind).toBe('taken');
  });

  it('asks where the number named is in no export', () => {
    const found = settled([order('1001')], { ids: ['9999'], mail: 'mark@example.org' });
    expect(found).toMatchObject({ kind: 'choose', why: 'other-number' });
  });

  it('takes one order out of two files as two accounts', () => {
    const parcels = order('1001', { source: 'own', fileName: 'parcels.csv', mail: '', names: [] });
    expect(settled([parcels, order('1001')], { ids: ['1001'] })).toMatchObject({ kind: 'taken', orders: [{}, {}] });
    const other = order('1001', { source: 'own', mail: 'x@example.org', names: ['x'] });
    expect(settled([other, order('1001')], { ids: ['1001'] })).toMatchObject({ kind: 'choose', why: 'several' });
  });
});
