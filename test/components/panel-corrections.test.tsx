import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import { fakePorts, handMadeEngine, stormThread } from '../panel/fake-ports.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const region = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('what the messages say, put right in the panel', () => {
  it('corrects a fact of the messages where it stands, takes one out, and both back', async () => {
    const text = 'My lamp is broken. Refund me 48.50 USD by March 6, 2026.';
    const thread = stormThread({ messages: [{ from: 'buyer', at: '2026-02-27T03:10:00-05:00', text }] });
    await renderPanel(fakePorts(thread), async () => ({ ...handMadeEngine, advise }));
    await perform(() => fireEvent.click(screen.getByText(/facts in the messages$/)));
    await perform(() => fireEvent.click(button('Deadline: Fri 6 Mar. Change Deadline')));
    const day = screen.getByLabelText('Deadline', { selector: 'input' });
    expect(document.activeElement).toBe(day);
    await perform(() => fireEvent.change(day, { target: { value: '2026-03-13' } }));
    await perform(() => fireEvent.click(button('Save')));
    expect(document.activeElement).toBe(button('Deadline: Fri 13 Mar. Change Deadline'));
    await perform(() => fireEvent.click(button(/^Sum: 48\.50 USD/)));
    await perform(() => fireEvent.keyDown(screen.getByLabelText('Sum', { selector: 'input' }), { key: 'Escape' }));
    expect(document.activeElement).toBe(button(/^Sum: 48\.50 USD/));
    await perform(() => fireEvent.click(button('Goods: does not work. Change Goods')));
    expect(await findAxeFaults()).toEqual([]);
    await perform(() => fireEvent.click(button('Not said here')));
    expect(screen.queryByRole('button', { name: /^Goods/ })).toBeNull();
    expect(screen.getByText(/^Goods taken out: /)).toBeTruthy();
    await perform(() => fireEvent.click(within(screen.getByText(/^Goods taken out: /)).getByRole('button')));
    await perform(() => fireEvent.click(button('Take back')));
    expect(button('Deadline: Fri 6 Mar. Change Deadline')).toBeTruthy();
    expect(button('Goods: does not work. Change Goods')).toBeTruthy();
  });

  it('reads and answers in the language the agent says the buyer writes', async () => {
    await renderPanel(fakePorts(), async () => ({ ...handMadeEngine, advise }));
    const language = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Buyer writes' });
    expect(language.selectedOptions[0]?.textContent).toBe('Auto: English');
    await perform(() => fireEvent.change(language, { target: { value: 'fr' } }));
    expect(region('Reply').getByText(/^Bonjour/)).toBeTruthy();
    await perform(() => fireEvent.change(language, { target: { value: '' } }));
    expect(region('Reply').queryByText(/^Bonjour/)).toBeNull();
  });

  it('says that it does not know, also where nothing else is likely, and takes the agent’s word', async () => {
    const thread = stormThread({ messages: [{ from: 'buyer', text: 'Hm. Really not happy with this.' }] });
    await renderPanel(fakePorts(thread), async () => ({ ...handMadeEngine, advise }));
    expect(screen.getByText(/^I don’t know what this is about\. Choose/)).toBeTruthy();
    await perform(() => fireEvent.click(button('General question')));
    expect(screen.queryByText(/^I don’t know what this is about/)).toBeNull();
  });
});
