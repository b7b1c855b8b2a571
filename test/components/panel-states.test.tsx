import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelPorts } from '../../lib/panel/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { fakePorts, stormThread } from '../panel/fake-ports.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

type ReadAnswer = Awaited<ReturnType<PanelPorts['page']['readThread']>>;

function reading(answer: ReadAnswer) {
  const fake = fakePorts();
  fake.ports.page.readThread = async () => answer;
  return fake;
}

describe('every state says what to do', () => {
  it.each<[string, ReadAnswer, RegExp]>([
    ['no permission', fail('no-permission'), /Click the Middle Ground button in the toolbar/],
    ['stale after an update', fail('stale-reader'), /Reload the page/],
    ['no answer', fail('timeout'), /Try again, or reload it/],
    ['not a ticket', succeed({ ok: false, reason: 'not-a-ticket', missing: [], reading: 'r1' }), /Open a conversation/],
    [
      'layout changed',
      succeed({ ok: false, reason: 'layout-changed', missing: ['message body'], reading: 'r1' }),
      /message body/,
    ],
    ['empty', succeed({ ok: true, reading: 'r1', thread: stormThread({ messages: [] }) }), /holds no message/],
  ])('%s', async (_name, answer, words) => {
    await renderPanel(reading(answer));
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(await findAxeFaults()).toEqual([]);
  });

  it('loading', async () => {
    await renderPanel(reading(succeed({ ok: false, reason: 'still-loading', missing: [], reading: 'r1' })));
    expect(screen.getByRole('main', { name: 'Reading the ticket' }).getAttribute('aria-busy')).toBe('true');
    expect(await findAxeFaults()).toEqual([]);
  });

  it('asks for one site, and says when the browser did not grant it', async () => {
    const fake = reading(fail('no-permission'));
    fake.ports.access.alwaysOnHere = async () => false;
    await renderPanel(fake);
    await perform(() => fireEvent.click(screen.getByRole('button', { name: 'Always on here' })));
    expect(screen.getByRole('alert').textContent).toContain('did not grant');
  });

  it('takes a pasted conversation where the page cannot be read', async () => {
    await renderPanel(reading(succeed({ ok: false, reason: 'layout-changed', missing: [], reading: 'r1' })));
    const field = screen.getByRole('textbox', { name: /Conversation/ });
    await perform(() => fireEvent.change(field, { target: { value: 'no speaker' } }));
    await perform(() => fireEvent.click(screen.getByRole('button', { name: 'Read it' })));
    expect(screen.getByText(/No messages could be told apart/)).toBeTruthy();
    await perform(() => fireEvent.change(field, { target: { value: 'Buyer: where is it?' } }));
    await perform(() => fireEvent.click(screen.getByRole('button', { name: 'Read it' })));
    expect(screen.getByText(/Pasted conversation: copy the reply/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' }).disabled).toBe(true);
  });

  it('says that a part did not load, and starts over', async () => {
    const { restarted } = await renderPanel(fakePorts(), async () => {
      throw new Error('the file is gone');
    });
    expect(screen.getByText(/A part of the panel did not load/)).toBeTruthy();
    expect(await findAxeFaults()).toEqual([]);
    await perform(() => fireEvent.click(screen.getByRole('button', { name: 'Start over' })));
    expect(restarted()).toBe(1);
  });

  it('opens the settings', async () => {
    const { openedSettings } = await renderPanel();
    await perform(() => fireEvent.click(screen.getByRole('button', { name: 'Settings' })));
    expect(openedSettings()).toBe(1);
  });
});
