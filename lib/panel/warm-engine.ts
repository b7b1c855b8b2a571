import type { PageThread } from '../sites/index.ts';
import type { IsoInstant } from '../values/index.ts';
import type { PanelEngine } from './engine.ts';

const PRACTICE: PageThread = {
  key: 'practice',
  site: 'practice',
  adapter: { id: 'practice', name: 'practice', grade: 'D', evidenceDate: '2026-01-01' },
  general: false,
  hiddenMessages: 0,
  messages: [{ from: 'buyer', text: 'Where is my order 1234? It is late. I want 20 USD back by Friday.' }],
};

/**
 * Works a made-up ticket out and forgets it. The first one costs five times as much as any later one (patterns are
 * compiled, packs are read), so it had better not be a real one.
 */
export function warmEngine(engine: PanelEngine, now: IsoInstant): void {
  try {
    const settings = { currency: 'USD' };
    const thread = engine.prepare(PRACTICE, { settings, profile: {} });
    engine.advise({ thread, orders: [], settings, now });
  } catch {
    // A real ticket will tell.
  }
}
