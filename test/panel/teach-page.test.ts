import { describe, expect, it } from 'vitest';
import type { Pointing, TeachOutcome } from '../../lib/messages/index.ts';
import type { PageLesson } from '../../lib/panel/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { fakePorts, settle } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';
import { taughtLayout } from './taught-layout.ts';

const TRIAL = {
  messages: [
    { from: 'buyer', words: 'Where is it?' },
    { from: 'seller', words: 'On its way.' },
  ],
  count: 2,
  hidden: 0,
  audience: 'customer',
} as const;

const LEARNED: TeachOutcome = { ok: true, layout: taughtLayout(), trial: TRIAL };

/** A panel over a page in which the agent points as told. */
async function teach(pointings: readonly Pointing[], outcome: TeachOutcome = LEARNED, isRead = false) {
  const fake = isRead ? fakePorts() : fakePorts(null);
  const asked: string[] = [];
  const learned: object[] = [];
  const left = [...pointings];
  let closed = 0;
  let closePage: () => void = () => undefined;
  const lesson: { -readonly [Part in keyof PageLesson]: PageLesson[Part] } = {
    point: (step) => {
      asked.push(step);
      const next = left.shift();
      return next ? Promise.resolve(succeed(next)) : new Promise(() => undefined);
    },
    walk: async () => succeed('framed words'),
    choose: async () => succeed(true),
    learn: async (request) => {
      learned.push(request);
      return succeed(outcome);
    },
    close: () => {
      closed += 1;
    },
  };
  fake.ports.teacher.open = async (onClose) => {
    closePage = onClose;
    return succeed(lesson);
  };
  const panel = await openPanel(fake);
  void panel.actions.startTeaching();
  await settle();
  const teaching = () => panel.state.getState().teaching;
  return { ...panel, fake, lesson, asked, learned, teaching, closed: () => closed, closePage: () => closePage() };
}

const pointed = (words: string): Pointing => ({ kind: 'pointed', words });
const THREE = [pointed('Where is it?'), pointed('On its way.'), pointed('')];

describe('teaching a page', () => {
  it('asks for a message of each side, the box and its notes, tries what it learned, and keeps it on a click', async () => {
    const panel = await teach(THREE);
    expect(panel.asked).toEqual(['buyer', 'own', 'box']);
    expect(panel.teaching()).toMatchObject({ kind: 'asking-note', words: { buyer: 'Where is it?', box: '' } });
    await panel.actions.answerNote('replies-only');
    expect(panel.learned).toEqual([{ day: '2026-02-27', repliesOnly: true, withNote: false }]);
    expect(panel.teaching()).toMatchObject({ kind: 'trial', trial: { count: 2 } });
    expect(panel.fake.layouts).toEqual([]);
    await panel.actions.keepLayout();
    expect(panel.fake.layouts).toEqual([taughtLayout()]);
    expect(panel.teaching()).toBeNull();
    expect(panel.closed()).toBe(1);
  });

  it('says at once what cannot be meant, and asks for that alone', async () => {
    const wrong: Pointing = { kind: 'not-this', fault: 'same-message' };
    const panel = await teach([pointed('Where is it?'), wrong]);
    expect(panel.asked).toEqual(['buyer', 'own', 'own']);
    expect(panel.teaching()).toMatchObject({ kind: 'pointing', step: 'own', fault: 'same-message' });
  });

  it.each([
    ['no-pattern', { kind: 'pointing', step: 'buyer', fault: 'no-pattern' }],
    ['box-unnamed', { kind: 'pointing', step: 'box', fault: 'box-unnamed' }],
    ['note-unclear', { kind: 'asking-note', fault: 'note-unclear' }],
  ] as const)('goes back to the right step after %s', async (fault, expected) => {
    const panel = await teach(THREE, { ok: false, fault });
    void panel.actions.answerNote('not-sure');
    await settle();
    expect(panel.teaching()).toMatchObject(expected);
    expect(panel.fake.layouts).toEqual([]);
  });

  it('ends when it is called off in the page or in the panel, and keeps nothing', async () => {
    const inPage = await teach([pointed('Where is it?'), { kind: 'cancelled' }]);
    expect(inPage.teaching()).toBeNull();
    const inPanel = await teach([pointed('Where is it?')]);
    inPanel.actions.stopTeaching();
    expect(inPanel.teaching()).toBeNull();
    expect([inPage.closed(), inPanel.closed()]).toEqual([1, 1]);
  });

  it('says why it cannot begin, and when the page went away', async () => {
    const panel = await teach([]);
    panel.closePage();
    expect(panel.teaching()).toEqual({ kind: 'failed', reason: 'tab-closed' });
    panel.fake.ports.teacher.open = async () => fail('no-permission');
    await panel.actions.startTeaching();
    expect(panel.teaching()).toEqual({ kind: 'failed', reason: 'no-permission' });
  });

  it('leaves nothing in the page when learning fails', async () => {
    const panel = await teach(THREE);
    panel.lesson.learn = async () => fail('timeout');
    await panel.actions.answerNote('replies-only');
    expect(panel.teaching()).toEqual({ kind: 'failed', reason: 'timeout' });
    expect(panel.closed()).toBe(1);
  });

  it('goes through the page from the panel, too', async () => {
    const panel = await teach([]);
    await panel.actions.walkTo(1);
    expect(panel.teaching()).toMatchObject({ kind: 'pointing', framed: 'framed words' });
  });

  it('turns the order round where the newest message stands on top', async () => {
    const panel = await teach(THREE);
    await panel.actions.answerNote('not-sure');
    panel.actions.setNewestFirst(true);
    expect(panel.teaching()).toMatchObject({
      layout: { newestFirst: true },
      trial: { messages: [{ from: 'seller' }, { from: 'buyer' }] },
    });
    panel.actions.setNewestFirst(false);
    await panel.actions.keepLayout();
    expect(panel.fake.layouts).toEqual([taughtLayout()]);
  });

  it('goes before a built-in reader only where it was taught on a page which that reader read', async () => {
    const panel = await teach(THREE, LEARNED, true);
    await panel.actions.answerNote('not-sure');
    await panel.actions.keepLayout();
    expect(panel.fake.layouts).toEqual([taughtLayout({ overKnown: true })]);
    const again = await teach(THREE, LEARNED, true);
    again.fake.layouts.push(taughtLayout());
    await again.actions.answerNote('not-sure');
    await again.actions.keepLayout();
    expect(again.fake.layouts).toEqual([taughtLayout()]);
  });
});

describe('text that is selected in the page', () => {
  it('is read as a conversation, or it is said why not', async () => {
    const fake = fakePorts(null);
    const panel = await openPanel(fake);
    expect(await panel.actions.readSelected()).toBe(false);
    expect(panel.state.getState().selectionFailed).toBe('empty');
    fake.ports.page.readSelection = async () => fail('no-permission');
    expect(await panel.actions.readSelected()).toBe(false);
    expect(panel.state.getState().selectionFailed).toBe('unread');
    fake.ports.page.readSelection = async () => succeed('Buyer: where is it');
    expect(await panel.actions.readSelected()).toBe(true);
    expect(panel.state.getState()).toMatchObject({ selectionFailed: null, screen: { kind: 'case' } });
  });
});
