import { describe, expect, it } from 'vitest';
import { createPanelStore, type PanelPorts } from '../../lib/panel/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { fakePorts, handMadeEngine, hold, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

const CASE_ID = 'https://desk.example.com#ticket-1';

describe('putting things right', () => {
  it('recomputes at once and keeps the correction with the case', async () => {
    const panel = await openPanel();
    panel.actions.correctDispute('late_delivery');
    expect(panel.open().advice.case.dispute.type).toBe('late_delivery');
    await settle();
    expect(panel.open().keptState).toBe('saved');
    expect(panel.caseData.get(CASE_ID)).toMatchObject({ corrections: { dispute: 'late_delivery' } });
  });

  it('takes a correction back', async () => {
    const panel = await openPanel();
    panel.actions.correctFault('seller');
    panel.actions.correctFault(null);
    expect(panel.open().advice.case.fault.party).toBe('carrier');
    expect(panel.open().kept.corrections).toEqual({});
  });

  it('never asks again: the correction is there when the ticket is opened next time', async () => {
    const fake = fakePorts();
    const first = await openPanel(fake);
    first.actions.dismissSignal('high_value');
    first.actions.setOrderForm({ total: 117.9 });
    await settle();
    const second = await openPanel(fake);
    expect(second.open().advice.case.signals.map((signal) => signal.id)).not.toContain('high_value');
    expect(second.open().advice.case.order.record.total).toBe(117.9);
  });

  it('keeps what bare signs and days in digits mean; one currency of those that were possible', async () => {
    const fake = fakePorts();
    const first = await openPanel(fake);
    first.actions.correctCurrency(['USD', 'CAD'], 'CAD');
    first.actions.correctCurrency(['CNY', 'JPY'], 'JPY');
    first.actions.correctCurrency(['USD', 'CAD'], 'USD');
    first.actions.correctDayOrder('mdy');
    await settle();
    const second = await openPanel(fake);
    expect(second.open().kept.corrections).toEqual({ currencies: ['JPY', 'USD'], dayOrder: 'mdy' });
    second.actions.correctCurrency(['USD'], null);
    second.actions.correctCurrency(['JPY'], null);
    second.actions.correctDayOrder(null);
    expect(second.open().kept.corrections).toEqual({});
  });

  it('keeps the language and the facts of the messages, one correction for each place', async () => {
    const fake = fakePorts();
    const first = await openPanel(fake);
    const friday = { kind: 'deadline', words: 'by Friday', around: 'Refund me by Friday.' } as const;
    first.actions.correctLanguage('de');
    first.actions.correctFact(friday, { kind: 'deadline', value: '2026-03-06' });
    first.actions.correctFact({ ...friday, kind: 'date' }, null);
    first.actions.correctFact(friday, { kind: 'deadline', value: '2026-03-13' });
    await settle();
    const second = await openPanel(fake);
    expect(second.open().kept.corrections).toEqual({
      language: 'de',
      facts: [
        { ...friday, kind: 'date', to: null },
        { ...friday, to: { kind: 'deadline', value: '2026-03-13' } },
      ],
    });
    second.actions.correctLanguage(null);
    second.actions.correctFact(friday, undefined);
    second.actions.correctFact({ ...friday, kind: 'date' }, undefined);
    expect(second.open().kept.corrections).toEqual({});
  });

  it('brings a dismissed signal back', async () => {
    const panel = await openPanel();
    panel.actions.dismissSignal('expedite_paid');
    panel.actions.restoreSignal('expedite_paid');
    expect(panel.open().advice.case.signals.map((signal) => signal.id)).toContain('expedite_paid');
  });

  it('looks for the notes of another buyer when a role was wrong', async () => {
    const panel = await openPanel();
    panel.notes.push({
      id: 'n1',
      buyerId: 'Ana',
      threadKey: 'x',
      body: 'Asked about sizes in May.',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    });
    for (const message of [0, 2]) panel.actions.correctRole(message, 'seller');
    panel.actions.correctRole(1, 'buyer');
    await settle();
    expect(panel.open().notes.items.map((note) => note.id)).toEqual(['n1']);
  });

  it('says when a correction could not be kept, and works with it all the same', async () => {
    const panel = await openPanel();
    panel.ports.notes.saveCaseData = async () => fail({ kind: 'full', detail: '' });
    panel.actions.correctDispute('late_delivery');
    await settle();
    expect(panel.open().keptState).toBe('failed');
    expect(panel.open().advice.case.dispute.type).toBe('late_delivery');
  });

  it('says "saved" for the last write only', async () => {
    const panel = await openPanel();
    const first = hold<Awaited<ReturnType<PanelPorts['notes']['saveCaseData']>>>();
    const second = hold<Awaited<ReturnType<PanelPorts['notes']['saveCaseData']>>>();
    const answers = [first.promise, second.promise];
    panel.ports.notes.saveCaseData = () => answers.shift() ?? Promise.resolve(succeed(null));
    panel.actions.correctDispute('late_delivery');
    panel.actions.correctDispute('late_dispatch');
    first.give(succeed(null));
    await settle();
    expect(panel.open().keptState).toBe('saving');
    second.give(succeed(null));
    await settle();
    expect(panel.open().keptState).toBe('saved');
  });

  it('leaves data of another version alone and says so', async () => {
    const fake = fakePorts();
    const later = { version: 99, corrections: {} };
    fake.caseData.set(CASE_ID, later);
    const panel = await openPanel(fake);
    expect(panel.open().keptState).toBe('unreadable');
    panel.actions.correctDispute('late_delivery');
    await settle();
    expect(panel.caseData.get(CASE_ID)).toBe(later);
    expect(panel.open().advice.case.dispute.type).toBe('late_delivery');
  });
});

describe('order facts', () => {
  it('takes the page’s order card, and shows where the agent’s form disagrees', async () => {
    const panel = await openPanel(fakePorts(stormThread({ orderText: 'Total 132' })));
    expect(panel.open().advice.case.order.record.total).toBe(132);
    panel.actions.setOrderForm({ total: 131.9 });
    expect(panel.open().advice.case.order.conflicts).toEqual(['total']);
  });

  it('reads a pasted text and keeps it; a text without facts is not kept', async () => {
    const panel = await openPanel();
    expect(panel.actions.pasteOrder('no facts here')).toBe(false);
    expect(panel.open().orderPaste).toBe('nothing-found');
    expect(panel.actions.pasteOrder('Total 55')).toBe(true);
    expect(panel.open().advice.case.order.record.total).toBe(55);
    panel.actions.forgetPastedOrders();
    expect(panel.open().advice.case.order.record.total).toBeUndefined();
  });
});

describe('time and settings', () => {
  it('works everything out anew at the next minute and keeps an edited reply', async () => {
    const panel = await openPanel();
    panel.actions.editReply('Mine.');
    panel.setNow('2026-03-03T18:21:00-06:00');
    panel.actions.tick();
    expect(panel.open().advice.case.now).toBe('2026-03-03T18:21:00-06:00');
    expect(panel.open().reply).toMatchObject({ text: 'Mine.', edited: true });
  });

  it('follows a change of the settings', async () => {
    const panel = await openPanel();
    panel.changeSettings({ currency: 'EUR' });
    expect(panel.open().advice.case.settings.currency).toBe('EUR');
  });

  it('stands still where an example page says so, and only there', async () => {
    const clock = '2026-03-05T08:00:00-06:00';
    const site = await openPanel(fakePorts(stormThread({ clock })));
    expect(site.open().advice.case.now).not.toBe(clock);
    const fake = fakePorts(stormThread({ clock }));
    fake.ports.access.describe = async () => ({ origin: null, alwaysOn: false });
    const example = await openPanel(fake);
    example.actions.tick();
    expect(example.open().advice.case.now).toBe(clock);
  });

  it('begins in the loading state, before anything was answered', () => {
    const panel = createPanelStore(fakePorts().ports, async () => handMadeEngine);
    expect(panel.state.getState()).toMatchObject({ screen: { kind: 'loading' }, busy: true });
  });
});
