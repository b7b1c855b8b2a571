import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { succeed } from '../../lib/values/index.ts';
import { fakePorts, stormThread } from '../panel/fake-ports.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const region = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('a case in the panel', () => {
  it('names buyer, mood, dispute and fault', async () => {
    await renderPanel();
    expect(screen.getByRole('heading', { level: 1, name: 'Mark Feld' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'angry' })).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Dispute' }).value).toBe('not_received_in_transit');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Fault' }).value).toBe('carrier');
  });

  it('shows what stands out, gravest first, and lets it be switched off', async () => {
    await renderPanel();
    const names = region('Case')
      .getAllByRole('button', { name: /^Not so/ })
      .map((each) => each.getAttribute('aria-label'));
    expect(names[0]).toBe('Not so: Legal threat');
    expect(names).toContain('Not so: Express shipping was paid');
    await perform(() => fireEvent.click(button('Not so: High order value')));
    expect(screen.queryByRole('button', { name: 'Not so: High order value' })).toBeNull();
  });

  it('says what a threat can lead to and who should know, once it is opened', async () => {
    await renderPanel();
    expect(screen.queryByText('a manager; save the conversation')).toBeNull();
    await perform(() => fireEvent.click(region('Case').getByText('Legal threat')));
    expect(screen.getByText(/small claim/)).toBeTruthy();
    expect(screen.getByText('a manager; save the conversation')).toBeTruthy();
  });

  it('shows the clocks in both zones', async () => {
    await renderPanel();
    expect(region('Case').getByText('in 4 d 6 h')).toBeTruthy();
    const opens = region('Case').getByText('Opens: Full refund, no return · Send a new parcel');
    expect(opens.closest('li')?.textContent).toContain('Tue 3 Mar 18:20 Chicago · 19:20 New York');
  });

  it('groups remedies, with rule, source and date', async () => {
    await renderPanel();
    const remedies = region('Remedies');
    expect(
      remedies.getAllByRole('heading', { level: 3 }).map((each) => each.textContent?.replace(/\d+$/, '').trim()),
    ).toEqual(['Owed', 'Open to you', 'Not open', 'Do now']);
    expect(remedies.getAllByText(/from Tue 3 Mar 18:20/)).toHaveLength(2);
    expect(remedies.queryByRole('link')).toBeNull();
    await perform(() => fireEvent.click(remedies.getByText('Refund the express fee')));
    expect(remedies.getByRole('link', { name: 'Service guarantee' }).getAttribute('rel')).toBe('noreferrer');
    expect(remedies.getAllByText('unconfirmed source').length).toBeGreaterThan(0);
  });

  it('leads from a fact of a proof to its words in the page, and names the place of the others', async () => {
    await renderPanel();
    const remedies = region('Remedies');
    await perform(() => fireEvent.click(remedies.getByText('Refund the express fee')));
    expect(remedies.getByText('the order has left: yes').textContent).toContain('order card');
    const words = remedies.getByRole('button', { name: 'Where is my order?' });
    await perform(() => fireEvent.click(words));
    expect(words.nextElementSibling?.textContent).toBe('');
  });

  it('tells what to do now, and what is never done here when opened', async () => {
    await renderPanel();
    const remedies = region('Remedies');
    expect(remedies.getByText('Change the day in the order, not only in the chat.')).toBeTruthy();
    expect(remedies.queryByText('No refund in exchange for a review.')).toBeNull();
    await perform(() => fireEvent.click(remedies.getByText('Never here')));
    expect(remedies.getByText('No refund in exchange for a review.')).toBeTruthy();
    expect(remedies.getByText(/An older page allows a neutral request/)).toBeTruthy();
    await perform(() => fireEvent.click(remedies.getByText('Good to know')));
    expect(remedies.getByText('costs 15.00 USD')).toBeTruthy();
  });

  it('shows under a clock the rule that sets it and what silence decides', async () => {
    await renderPanel();
    await perform(() => fireEvent.click(region('Case').getByText('Answer the buyer')));
    expect(region('Case').getByText('Two days to answer.')).toBeTruthy();
    expect(region('Case').getByText('Silence grants the claim.')).toBeTruthy();
  });

  it('takes a remedy into the reply and out again', async () => {
    const { store } = await renderPanel();
    const put = () => region('Remedies').getByRole('button', { name: /reply: Refund the express fee$/ });
    await perform(() => fireEvent.click(put()));
    expect(put().getAttribute('aria-pressed')).toBe('true');
    await perform(() => fireEvent.click(put()));
    const { screen: now } = store.state.getState();
    expect(now.kind === 'case' && now.open.choice).toEqual({});
  });

  it('says why a sentence is there; arrow keys move among sentences', async () => {
    await renderPanel();
    const first = region('Reply').getByRole('button', { name: /^Hi Mark/ });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toMatch(/^The parcel was last scanned/);
    await perform(() => fireEvent.keyDown(document.activeElement ?? first, { key: 'Enter' }));
    expect(region('Reply').getByText(/a reply needs to account/)).toBeTruthy();
  });

  it('corrects an order fact where it stands', async () => {
    const { caseData } = await renderPanel(fakePorts(stormThread({ orderText: 'Total 132' })));
    await perform(() => fireEvent.click(button(/^Total paid: 132.00 USD/)));
    const field = screen.getByRole('textbox', { name: 'Total paid' });
    expect(document.activeElement).toBe(field);
    await perform(() => fireEvent.change(field, { target: { value: 'much' } }));
    await perform(() => fireEvent.click(button('Save')));
    expect(screen.getByText('Write a sum such as 24.90')).toBeTruthy();
    await perform(() => fireEvent.change(field, { target: { value: '131,90' } }));
    await perform(() => fireEvent.click(button('Save')));
    expect(button(/^Total paid: 131.90 USD/)).toBeTruthy();
    // What the page says stays in sight, though it is decided.
    expect(screen.getByText('order card: 132.00 USD')).toBeTruthy();
    expect([...caseData.values()]).toEqual([expect.objectContaining({ form: { total: 131.9 } })]);
  });

  it('takes typed and pasted order facts', async () => {
    await renderPanel();
    await perform(() => fireEvent.click(button('Type facts')));
    await perform(() =>
      fireEvent.change(screen.getByLabelText('Last scan'), { target: { value: '2026-02-24T18:20' } }),
    );
    await perform(() => fireEvent.click(button('Save')));
    expect(button(/^Last scan: Tue 24 Feb 18:20/)).toBeTruthy();
    expect(region('Case').getByText('2 d 17 h ago')).toBeTruthy();
    await perform(() => fireEvent.click(button('Paste order text')));
    await perform(() =>
      fireEvent.change(screen.getByLabelText('Order confirmation or order page'), { target: { value: 'nothing' } }),
    );
    await perform(() => fireEvent.click(button('Read order')));
    expect(screen.getByText('No order facts were recognised in this text.')).toBeTruthy();
  });

  it('asks who wrote a message that the page does not name', async () => {
    const messages = stormThread().messages.map((message, index) =>
      index === 1 ? { ...message, from: 'unknown' as const } : message,
    );
    await renderPanel(fakePorts(stormThread({ messages })));
    const question = screen.getByRole('group', { name: 'Who wrote this? Message 2' });
    await perform(() => fireEvent.click(within(question).getByRole('radio', { name: 'Us' })));
    expect(screen.queryByRole('group', { name: /Who wrote this/ })).toBeNull();
  });

  it('has nothing for axe to find', async () => {
    await renderPanel(fakePorts(stormThread({ orderText: 'Total 132', general: true, hiddenMessages: 2 })));
    expect(await findAxeFaults()).toEqual([]);
  });
});

describe('the way out of the panel', () => {
  it('says where the reply goes, inserts on click, and says what happened', async () => {
    const { inserted } = await renderPanel();
    expect(screen.getByText('into desk.example.com to Mark Feld')).toBeTruthy();
    expect(screen.getByText('the buyer will read it')).toBeTruthy();
    await perform(() => fireEvent.click(button('Insert')));
    expect(inserted).toHaveLength(1);
    expect(screen.getByText(/^Inserted\. Ctrl\+Z/)).toBeTruthy();
  });

  it('inserts and copies by key', async () => {
    const { inserted, copied } = await renderPanel();
    await perform(() => fireEvent.keyDown(document.body, { code: 'KeyI', altKey: true }));
    await perform(() => fireEvent.keyDown(document.body, { code: 'KeyC', altKey: true }));
    expect([inserted.length, copied.length]).toEqual([1, 1]);
    await perform(() => fireEvent.keyDown(document.body, { code: 'KeyI', altKey: true, isComposing: true }));
    expect(inserted).toHaveLength(1);
  });

  it('asks for a second click before it writes an internal note', async () => {
    const fake = fakePorts();
    fake.ports.page.insert = async (request) => {
      fake.inserted.push(request);
      return succeed(
        request.allowInternal
          ? { status: 'inserted', method: 'insertText' }
          : { status: 'refused', reason: 'internal-note' },
      );
    };
    await renderPanel(fake);
    await perform(() => fireEvent.click(button('Insert')));
    expect(screen.getByText(/^This box is an internal note/)).toBeTruthy();
    await perform(() => fireEvent.click(button('Insert as internal note')));
    expect(fake.inserted.map((request) => request.allowInternal)).toEqual([false, true]);
  });

  it('holds back a blocking finding until it has a reason', async () => {
    const { inserted } = await renderPanel();
    await perform(() => fireEvent.keyDown(document.body, { code: 'KeyE', altKey: true }));
    const editor = screen.getByRole('textbox', { name: 'Reply text' });
    await perform(() => fireEvent.change(editor, { target: { value: 'That was your fault.' } }));
    await perform(() => fireEvent.click(button('Insert')));
    expect(screen.getByText(/^A finding holds this back/)).toBeTruthy();
    await perform(() => fireEvent.click(button('Send it anyway')));
    await perform(() =>
      fireEvent.change(screen.getByLabelText('Why this is right here'), { target: { value: 'Agreed on the phone' } }),
    );
    await perform(() => fireEvent.click(button('Keep the reason')));
    await perform(() => fireEvent.click(button('Insert')));
    expect(inserted.map((request) => request.text)).toEqual(['That was your fault.']);
    expect(await findAxeFaults()).toEqual([]);
  });

  it('puts a better wording in with one click', async () => {
    const { store } = await renderPanel();
    await perform(() => store.actions.editReply('That was your fault.'));
    await perform(() => fireEvent.click(button('Replace')));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply text' }).value).toBe('That was a mix-up.');
    expect(region('Reply').getByText('Nothing to mend.')).toBeTruthy();
  });
});
