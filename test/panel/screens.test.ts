import { describe, expect, it } from 'vitest';
import type { ChannelFailure } from '../../lib/messages/index.ts';
import type { PanelEngine } from '../../lib/panel/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { fakePorts, handMadeEngine, hold, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

type Ports = ReturnType<typeof fakePorts>['ports'];
type ReadAnswer = Awaited<ReturnType<Ports['page']['readThread']>>;

function withReading(answer: ReadAnswer, alwaysOn = false) {
  const fake = fakePorts();
  const ports: Ports = {
    ...fake.ports,
    page: { ...fake.ports.page, readThread: async () => answer },
    access: { ...fake.ports.access, describe: async () => ({ origin: 'https://desk.example.com', alwaysOn }) },
  };
  return openPanel({ ...fake, ports });
}

describe('a ticket that announces itself again', () => {
  it('is worked out again only where it, or the minute, is another', async () => {
    let times = 0;
    const engine: PanelEngine = {
      ...handMadeEngine,
      advise: (request) => {
        times += 1;
        return handMadeEngine.advise(request);
      },
    };
    const panel = await openPanel(fakePorts(), engine);
    const before = panel.open();
    expect(times).toBe(1);
    panel.say({ kind: 'page-changed' });
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-1' });
    await settle();
    expect(times).toBe(1);
    expect(panel.open()).toBe(before);
    panel.setNow('2026-02-27T12:01:10-06:00');
    panel.say({ kind: 'page-changed' });
    await settle();
    expect(times).toBe(2);
    panel.show(stormThread({ messages: stormThread().messages.slice(0, 2) }));
    panel.say({ kind: 'page-changed' });
    await settle();
    expect(times).toBe(3);
  });
});

describe('what the panel shows', () => {
  it('shows the ticket that is open', async () => {
    const { open } = await openPanel();
    expect(open().thread.key).toBe('ticket-1');
    expect(open().reply.text).toContain('18.00 USD');
    expect(open().composer).toMatchObject({ found: true, audience: 'customer' });
  });

  it.each<[ChannelFailure, boolean, string]>([
    ['no-permission', false, 'no-permission'],
    ['no-reader', false, 'no-permission'],
    ['no-reader', true, 'stale-after-update'],
    ['stale-reader', true, 'stale-after-update'],
    ['timeout', true, 'unreachable'],
    ['tab-closed', false, 'unreachable'],
    ['bad-answer', true, 'unreachable'],
  ])('for %s with the site switched on: %s shows %s', async (failure, alwaysOn, kind) => {
    const { screen } = await withReading(fail(failure), alwaysOn);
    expect(screen().kind).toBe(kind);
  });

  it('says what is missing when the layout changed', async () => {
    const { screen } = await withReading(
      succeed({ ok: false, reason: 'layout-changed', missing: ['message body'], reading: 'r1' }),
    );
    expect(screen()).toEqual({ kind: 'layout-changed', missing: ['message body'] });
  });

  it('goes on loading while the page does', async () => {
    const { screen } = await withReading(succeed({ ok: false, reason: 'still-loading', missing: [], reading: 'r1' }));
    expect(screen().kind).toBe('loading');
  });

  it('tells a page without a ticket and a ticket without messages apart', async () => {
    expect((await openPanel(fakePorts(null))).screen().kind).toBe('not-a-ticket');
    expect((await openPanel(fakePorts(stormThread({ messages: [] })))).screen().kind).toBe('empty');
  });

  it('keeps the old case on the screen, marked busy, until the new reading is there', async () => {
    const fake = fakePorts();
    const panel = await openPanel(fake);
    const held = hold<ReadAnswer>();
    panel.ports.page.readThread = () => held.promise;
    const reading = panel.actions.refresh();
    await settle();
    expect(panel.state.getState().busy).toBe(true);
    expect(panel.open().thread.key).toBe('ticket-1');
    held.give(succeed({ ok: true, reading: 'r2', thread: stormThread({ key: 'ticket-2' }) }));
    await reading;
    expect(panel.state.getState().busy).toBe(false);
    expect(panel.open().thread.key).toBe('ticket-2');
  });

  it('drops the answer of a page that has been left', async () => {
    const panel = await openPanel();
    const slow = hold<ReadAnswer>();
    panel.ports.page.readThread = () => slow.promise;
    const first = panel.actions.refresh();
    panel.ports.page.readThread = async () =>
      succeed({ ok: true, reading: 'r3', thread: stormThread({ key: 'ticket-3' }) });
    await panel.actions.refresh();
    slow.give(succeed({ ok: true, reading: 'r2', thread: stormThread({ key: 'ticket-2' }) }));
    await first;
    expect(panel.open().thread.key).toBe('ticket-3');
  });

  it('reads again when another conversation is in view', async () => {
    const panel = await openPanel();
    panel.show(stormThread({ key: 'ticket-9' }));
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-9' });
    await settle();
    expect(panel.open().threadKey).toBe('ticket-9');
  });

  it('stops listening when it is closed', async () => {
    const panel = await openPanel();
    panel.stop();
    panel.show(stormThread({ key: 'ticket-9' }));
    panel.say({ kind: 'page-changed' });
    await settle();
    expect(panel.open().threadKey).toBe('ticket-1');
  });
});

describe('the way from the message to its compose page', () => {
  const quotedOnly = () =>
    stormThread({ messages: [{ from: 'buyer', text: 'I will speak to my lawyer. Refund me.', unfolded: true }] });

  it('keeps the fuller conversation and the edited reply', async () => {
    const panel = await openPanel();
    panel.actions.editReply('Hello Mark, my own words.');
    panel.show(quotedOnly());
    panel.say({ kind: 'page-changed' });
    await settle();
    expect(panel.open().thread.messages).toHaveLength(3);
    expect(panel.open().reply.text).toBe('Hello Mark, my own words.');
  });

  it('keeps the case while the page names the conversation but cannot be read', async () => {
    const panel = await openPanel();
    panel.show(null);
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-1' });
    await settle();
    expect(panel.screen().kind).toBe('case');
    panel.say({ kind: 'page-changed' });
    await settle();
    expect(panel.screen().kind).toBe('not-a-ticket');
  });

  it('brings the case back on a reply page that holds none of the conversation, on the same site only', async () => {
    const panel = await openPanel();
    panel.actions.editReply('Hello Mark, my own words.');
    const { page, access } = panel.ports;
    const turnTo = async (reading: Awaited<ReturnType<typeof page.readThread>>) => {
      page.readThread = async () => reading;
      panel.say({ kind: 'page-changed' });
      await settle();
      return panel.screen().kind;
    };
    const replyPage = succeed({
      ok: false,
      reason: 'not-a-ticket',
      missing: [],
      reading: 'r1',
      threadKey: 'ticket-1',
    } as const);
    expect(await turnTo(fail('no-reader'))).not.toBe('case');
    expect(await turnTo(replyPage)).toBe('case');
    expect(panel.open().reply.text).toBe('Hello Mark, my own words.');
    expect(panel.open().composer).toMatchObject({ found: true });
    expect(await turnTo(succeed({ ...replyPage.value, threadKey: 'ticket-2' }))).toBe('not-a-ticket');
    const elsewhere = { ...(await access.describe()), origin: 'https://other.example' };
    access.describe = async () => elsewhere;
    expect(await turnTo(replyPage)).toBe('not-a-ticket');
  });

  it('takes the new messages of a conversation that has grown', async () => {
    const panel = await openPanel();
    await panel.actions.insert();
    expect(panel.open().insertion.kind).toBe('inserted');
    const grown = [...stormThread().messages, { from: 'buyer' as const, text: 'Hello?' }];
    panel.show(stormThread({ messages: grown }));
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-1' });
    await settle();
    expect(panel.open().thread.messages).toHaveLength(4);
    expect(panel.open().insertion.kind).toBe('idle');
  });
});

describe('a pasted conversation', () => {
  it('becomes a case that can be copied but not inserted', async () => {
    const panel = await openPanel(fakePorts(null));
    expect(await panel.actions.pasteThread('Buyer: where is it')).toBe(true);
    expect(panel.open().from.kind).toBe('pasted');
    await panel.actions.insert();
    expect(panel.inserted).toEqual([]);
    await panel.actions.copy();
    expect(panel.copied).toEqual([panel.open().reply.text]);
  });

  it('says so when no message can be told', async () => {
    const panel = await openPanel(fakePorts(null));
    expect(await panel.actions.pasteThread('nothing')).toBe(false);
    expect(panel.state.getState().pasteFailed).toBe(true);
    expect(panel.screen().kind).toBe('not-a-ticket');
  });
});

describe('the right to read a site', () => {
  it('reads the page once it is granted', async () => {
    const panel = await withReading(fail('no-permission'));
    panel.ports.page.readThread = async () => succeed({ ok: true, reading: 'r1', thread: stormThread() });
    expect(await panel.actions.alwaysOnHere()).toBe(true);
    expect(panel.screen().kind).toBe('case');
  });
});
