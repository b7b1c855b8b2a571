import { describe, expect, it } from 'vitest';
import { NOW, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

describe('reminders of the open case', () => {
  it('are off at first, kept on a click, and gone after another', async () => {
    const panel = await openPanel();
    expect(panel.open().reminders).toBe('off');
    await panel.actions.toggleReminders();
    expect(panel.open().reminders).toBe('on');
    expect([...panel.followed.values()][0]).toMatchObject({ title: 'Mark Feld' });
    await panel.actions.toggleReminders();
    expect(panel.open().reminders).toBe('off');
    expect(panel.followed.size).toBe(0);
  });

  it('name only clocks that are still to come', async () => {
    const panel = await openPanel();
    await panel.actions.toggleReminders();
    const [followed] = panel.followed.values();
    expect(followed?.clocks.length).toBeGreaterThan(0);
    for (const clock of followed?.clocks ?? []) expect(Date.parse(clock.at)).toBeGreaterThan(Date.parse(NOW));
  });

  it('are found again when the case is opened again, and follow its clocks', async () => {
    const panel = await openPanel();
    await panel.actions.toggleReminders();
    const [caseId = ''] = panel.followed.keys();
    panel.followed.set(caseId, { title: 'old', zone: 'UTC', clocks: [] });
    panel.show(stormThread({ key: 'ticket-2' }));
    await panel.actions.refresh();
    panel.show(stormThread());
    await panel.actions.refresh();
    await settle();
    expect(panel.open().reminders).toBe('on');
    expect(panel.followed.get(caseId)?.clocks.length).toBeGreaterThan(0);
  });

  it('say so where they cannot be kept', async () => {
    const panel = await openPanel();
    Object.assign(panel.ports.reminders, { follow: () => Promise.reject(new Error('disk full')) });
    await panel.actions.toggleReminders();
    expect(panel.open().reminders).toBe('failed');
  });

  it('are handed over as a calendar file', async () => {
    const panel = await openPanel();
    panel.actions.saveCalendar();
    expect(panel.saved[0]?.name).toBe('clocks.ics');
    expect(panel.saved[0]?.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it('take nothing from the case when the list cannot be read', async () => {
    const panel = await openPanel();
    Object.assign(panel.ports.reminders, { isFollowed: () => Promise.reject(new Error('locked')) });
    await panel.actions.refresh();
    expect(panel.open().reminders).toBe('off');
  });
});
