import { startSession } from '../../e2e/browser-session.ts';
import { setup as startDisplay } from '../../e2e/display.ts';
import { atMost, type BenchRow, quantile } from '../row.ts';
import { type Controlled, controlled } from './control.ts';
import { measureEngine } from './measure-engine.ts';
import {
  measureHeap,
  measureInsertion,
  measureOpening,
  measureSwitching,
  registeredScripts,
} from './measure-interactions.ts';
import { measureReading } from './measure-reading.ts';
import { measureSaving } from './measure-saving.ts';
import { measureSizes } from './measure-sizes.ts';

const timed = (
  name: string,
  { value: samples, control }: Controlled<readonly number[]>,
  { share = 0.95, bar }: { share?: number; bar: number },
): BenchRow =>
  atMost(`${name}, ${share === 0.5 ? 'p50' : `p${share * 100}`} of ${samples.length}`, quantile(samples, share), {
    unit: 'ms',
    bar: bar * control.factor,
    baseline: `control ${control.medianMs.toFixed(0)} ms, bar × ${control.factor.toFixed(2)}`,
  });

/** Every budget of the panel that exists so far, in real Chromium with the docked panel, beside a same-run control. */
export async function measurePanel(): Promise<readonly BenchRow[]> {
  const stopDisplay = await startDisplay();
  const session = await startSession();
  try {
    await session.page.goto(`chrome-extension://${session.extensionId}/example.html`);
    const panel = await session.openPanel();
    await panel.locator('[data-panel-state="case"]').waitFor();
    const beside = <Value>(measure: () => Promise<Value>): Promise<Controlled<Value>> =>
      controlled(session.page, measure);
    const switching = await beside(() => measureSwitching(session.page, panel, 'first-screen'));
    const whole = await beside(() => measureSwitching(session.page, panel, 'whole'));
    const saving = await beside(() => measureSaving(panel));
    const insertion = await beside(() => measureInsertion(session.page, panel));
    const heapMb = await measureHeap(panel);
    const opening = await beside(() => measureOpening(panel));
    const engine = await beside(async () => measureEngine());
    const reading = await beside(async () => (await measureReading()).map(({ readMs }) => readMs));
    return [
      ...measureSizes(),
      atMost('scripts on a page nobody switched on', await registeredScripts(panel), { unit: 'files', bar: 0 }),
      timed('panel open → usable', opening, { bar: 250 }),
      timed('ticket open → advice painted', switching, { bar: 100 }),
      timed('ticket open → reply below it drawn too', whole, { bar: 100 }),
      timed('reading a 1,000-message thread', reading, { bar: 20 }),
      timed('analysis, a message', { ...engine, value: engine.value.messageMs }, { bar: 2 }),
      timed('whole advice on a ticket', { ...engine, value: engine.value.adviceMs }, { bar: 50 }),
      timed('coach on a 2 KB draft', { ...engine, value: engine.value.coachMs }, { bar: 8 }),
      timed('insertion of 10 KB → painted', insertion, { bar: 50 }),
      timed('durable save of a note', saving, { share: 0.5, bar: 5 }),
      timed('durable save of a note', saving, { bar: 25 }),
      atMost('panel heap after use', heapMb, { unit: 'MB', bar: 40 }),
    ];
  } finally {
    await session.close();
    stopDisplay();
  }
}
