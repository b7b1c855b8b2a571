import { describe, expect, it, vi } from 'vitest';
import { createPanelStore, type PanelEngine, warmEngine } from '../../lib/panel/index.ts';
import { fakePorts, handMadeEngine, NOW, settle } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

const broken = (change: Partial<PanelEngine>): PanelEngine => ({ ...handMadeEngine, ...change });
const failing = (): never => {
  throw new Error('not foreseen');
};

describe('an engine that fails', () => {
  it('is told where it does not load, instead of waiting for ever', async () => {
    const panel = createPanelStore(fakePorts().ports, async () => failing());
    panel.start();
    await settle();
    expect(panel.state.getState()).toMatchObject({ screen: { kind: 'failed', part: 'engine' }, busy: false });
  });

  it('is told where it does not answer in time', async () => {
    vi.useFakeTimers();
    const panel = createPanelStore(fakePorts().ports, () => new Promise<PanelEngine>(() => undefined));
    panel.start();
    await vi.advanceTimersByTimeAsync(14_000);
    expect(panel.state.getState().screen.kind).toBe('loading');
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(panel.state.getState().screen).toEqual({ kind: 'failed', part: 'engine' });
  });

  it('is tried again by the next reading', async () => {
    let tries = 0;
    const panel = createPanelStore(fakePorts().ports, async () => {
      tries += 1;
      return tries === 1 ? failing() : handMadeEngine;
    });
    panel.start();
    await settle();
    await panel.actions.refresh();
    expect(panel.state.getState().screen.kind).toBe('case');
  });

  it('is told where it throws over a ticket', async () => {
    const panel = createPanelStore(fakePorts().ports, async () => broken({ advise: failing }));
    panel.start();
    await settle();
    expect(panel.state.getState()).toMatchObject({ screen: { kind: 'failed', part: 'case' }, busy: false });
  });

  it.each<[string, (panel: Awaited<ReturnType<typeof openPanel>>) => void]>([
    ['a correction', (panel) => panel.actions.correctDispute('late_delivery')],
    ['the passing of time', (panel) => panel.actions.tick()],
    ['other settings', (panel) => panel.changeSettings({})],
    ['another profile', (panel) => panel.changeProfile({ name: 'Iris' })],
  ])('is told where it throws after %s', async (_, doing) => {
    let calm = true;
    const engine = broken({ advise: (request) => (calm ? handMadeEngine.advise(request) : failing()) });
    const panel = await openPanel(fakePorts(), engine);
    calm = false;
    doing(panel);
    expect(panel.screen()).toEqual({ kind: 'failed', part: 'case' });
  });

  it('writes nothing to disk that it could not work out', async () => {
    let calm = true;
    const engine = broken({ advise: (request) => (calm ? handMadeEngine.advise(request) : failing()) });
    const panel = await openPanel(fakePorts(), engine);
    calm = false;
    panel.actions.correctDispute('late_delivery');
    await settle();
    expect(panel.caseData.size).toBe(0);
  });

  it('tells a pasted conversation it cannot read', async () => {
    const panel = await openPanel(fakePorts(), broken({ readPasted: failing }));
    expect(await panel.actions.pasteThread('Buyer: hello')).toBe(false);
    expect(panel.screen().kind).toBe('failed');
  });
});

describe('practice', () => {
  it('works one ticket out that is nobody’s', () => {
    const asked: string[] = [];
    warmEngine(
      broken({
        advise: (request) => {
          asked.push(request.thread.key);
          return handMadeEngine.advise(request);
        },
      }),
      NOW,
    );
    expect(asked).toEqual(['practice']);
  });

  it('is no fault of the panel where it fails', () => {
    expect(() => warmEngine(broken({ prepare: failing }), NOW)).not.toThrow();
  });
});
