import { describe, expect, it } from 'vitest';
import type { InsertResponse } from '../../lib/messages/index.ts';
import type { PanelPorts } from '../../lib/panel/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { fakePorts, hold, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

type InsertAnswer = Awaited<ReturnType<PanelPorts['page']['insert']>>;
const answering = async (answer: InsertAnswer) => {
  const panel = await openPanel();
  panel.ports.page.insert = async () => answer;
  await panel.actions.insert();
  return panel.open().insertion;
};

describe('insertion', () => {
  it('is bound to the conversation the reply was written for', async () => {
    const panel = await openPanel();
    await panel.actions.insert();
    expect(panel.inserted).toEqual([
      { threadKey: 'ticket-1', reading: 'page-of-ticket-1', text: panel.open().reply.text, allowInternal: false },
    ]);
    expect(panel.open().insertion).toEqual({ kind: 'inserted' });
  });

  it('inserts what the agent made of the reply', async () => {
    const panel = await openPanel();
    panel.actions.editReply('Dear Mark, the fee is on its way back.');
    await panel.actions.insert();
    expect(panel.inserted[0]?.text).toBe('Dear Mark, the fee is on its way back.');
  });

  it.each<[InsertResponse, object]>([
    [
      { status: 'refused', reason: 'thread-changed' },
      { kind: 'refused', reason: 'thread-changed' },
    ],
    [
      { status: 'refused', reason: 'composer-missing' },
      { kind: 'refused', reason: 'composer-missing' },
    ],
    [
      { status: 'refused', reason: 'audience-unknown' },
      { kind: 'needs-consent', to: 'unknown' },
    ],
    [
      { status: 'refused', reason: 'internal-note' },
      { kind: 'needs-consent', to: 'internal' },
    ],
    [
      { status: 'failed', reason: 'read-back-failed', written: true },
      { kind: 'failed', reason: 'read-back-failed', written: true },
    ],
  ])('shows %j as it is', async (response, insertion) => {
    expect(await answering(succeed(response))).toEqual(insertion);
  });

  it('never calls an unanswered insertion done', async () => {
    expect(await answering(fail('timeout'))).toEqual({ kind: 'unreachable', reason: 'timeout' });
  });

  it('writes an internal note only after a second click that says so', async () => {
    const panel = await openPanel();
    await panel.actions.insert(true);
    expect(panel.inserted[0]?.allowInternal).toBe(false);
    panel.ports.page.insert = async (request) => {
      panel.inserted.push(request);
      return succeed(
        request.allowInternal
          ? { status: 'inserted', method: 'insertText' }
          : { status: 'refused', reason: 'internal-note' },
      );
    };
    await panel.actions.insert();
    expect(panel.open().insertion.kind).toBe('needs-consent');
    await panel.actions.insert(true);
    expect(panel.inserted.at(-1)?.allowInternal).toBe(true);
    expect(panel.open().insertion.kind).toBe('inserted');
  });

  it('asks once, however often the button is pressed', async () => {
    const panel = await openPanel();
    const held = hold<InsertAnswer>();
    let calls = 0;
    panel.ports.page.insert = () => {
      calls += 1;
      return held.promise;
    };
    void panel.actions.insert();
    void panel.actions.insert();
    held.give(succeed({ status: 'inserted', method: 'insertText' }));
    await settle();
    expect(calls).toBe(1);
  });

  it('says nothing about another ticket when the answer comes late', async () => {
    const panel = await openPanel();
    const held = hold<InsertAnswer>();
    panel.ports.page.insert = () => held.promise;
    const inserting = panel.actions.insert();
    panel.show(stormThread({ key: 'ticket-2' }));
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-2' });
    await settle();
    held.give(succeed({ status: 'inserted', method: 'insertText' }));
    await inserting;
    expect(panel.open().threadKey).toBe('ticket-2');
    expect(panel.open().insertion).toEqual({ kind: 'idle' });
  });
});

describe('a finding that holds back', () => {
  it('stops the insertion until it is mended', async () => {
    const panel = await openPanel();
    panel.actions.editReply('This was your fault, Mark.');
    await panel.actions.insert();
    expect(panel.inserted).toEqual([]);
    expect(panel.open().insertion).toEqual({ kind: 'held-back', rules: ['BLM-01'] });
    const finding = panel.open().reply.findings[0];
    panel.actions.applyReplacement(finding?.start ?? 0, finding?.end ?? 0, finding?.replacement ?? '');
    expect(panel.open().reply.text).toBe('This was a mix-up, Mark.');
    await panel.actions.insert();
    expect(panel.inserted).toHaveLength(1);
  });

  it('can be overridden with a reason, which is kept with the case; never without one', async () => {
    const panel = await openPanel();
    panel.actions.editReply('This was your fault, Mark.');
    expect(panel.actions.overrideFinding('BLM-01', '  ')).toBe(false);
    expect(panel.actions.overrideFinding('BLM-01', 'He said so himself')).toBe(true);
    await panel.actions.insert();
    expect(panel.inserted).toHaveLength(1);
    expect(panel.open().kept.overrides).toEqual([{ rule: 'BLM-01', reason: 'He said so himself' }]);
    panel.actions.withdrawOverride('BLM-01');
    await panel.actions.insert();
    expect(panel.open().insertion.kind).toBe('held-back');
  });
});

describe('the draft', () => {
  it('follows tone until it is edited, and again after it is taken back', async () => {
    const panel = await openPanel();
    panel.actions.choose({ tone: 'formal' });
    expect(panel.open().reply.text).toMatch(/^Dear Mark/);
    panel.actions.editReply('Mine.');
    panel.actions.choose({ tone: undefined });
    expect(panel.open().reply.text).toBe('Mine.');
    panel.actions.resetReply();
    expect(panel.open().reply).toMatchObject({ edited: false, text: panel.open().advice.draft.text });
    expect(panel.open().choice).toEqual({});
  });

  it('waits for the agent when another ticket is looked at in between', async () => {
    const panel = await openPanel();
    panel.actions.editReply('Half a sen');
    panel.show(stormThread({ key: 'ticket-2' }));
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-2' });
    await settle();
    expect(panel.open().reply.edited).toBe(false);
    panel.show(stormThread());
    panel.say({ kind: 'thread-changed', threadKey: 'ticket-1' });
    await settle();
    expect(panel.open().reply).toMatchObject({ text: 'Half a sen', edited: true });
  });

  it('is looked at in the page’s box too, for this conversation only', async () => {
    const panel = await openPanel();
    panel.say({ kind: 'draft-changed', threadKey: 'ticket-1', text: 'It is your fault.' });
    expect(panel.open().pageDraft?.findings).toHaveLength(1);
    panel.say({ kind: 'draft-changed', threadKey: 'ticket-8', text: 'Something else' });
    expect(panel.open().pageDraft?.text).toBe('It is your fault.');
  });

  it('says when the clipboard refused', async () => {
    const fake = fakePorts();
    fake.ports.clipboard.writeText = async () => false;
    const panel = await openPanel(fake);
    await panel.actions.copy();
    expect(panel.open().copied).toBe('failed');
  });
});
