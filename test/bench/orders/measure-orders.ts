import { startSession } from '../../e2e/browser-session.ts';
import { setup as startDisplay } from '../../e2e/display.ts';
import { bringBundle } from '../bring-bundle.ts';
import { controlled } from '../panel/control.ts';
import { atLeast, atMost, type BenchRow, quantile } from '../row.ts';
import type { ImportFigures } from './orders-under-test.ts';

const ORDERS = 100_000;
const LOOKUPS = 600;
const WARM_UP = 30;

/** An export of 100,000 orders into the IndexedDB of real Chromium, and its orders looked up again, beside a control. */
export async function measureOrders(): Promise<readonly BenchRow[]> {
  const stopDisplay = await startDisplay();
  const session = await startSession();
  try {
    const { page } = session;
    await page.goto(`chrome-extension://${session.extensionId}/options.html`);
    await bringBundle(page, 'orders/orders-under-test.ts');
    const imported = await controlled(page, () => page.evaluate(`importMany(${ORDERS})`) as Promise<ImportFigures>);
    const lookups = await controlled(
      page,
      () => page.evaluate(`measureLookups(${ORDERS}, ${LOOKUPS + WARM_UP})`) as Promise<readonly number[]>,
    );
    const { seconds, orders, megabytes, progressCalls, delays } = imported.value;
    const { factor, medianMs } = imported.control;
    const beside = `control ${medianMs.toFixed(0)} ms, bar × ${factor.toFixed(2)}`;
    const times = lookups.value.slice(WARM_UP);
    const asked = `control ${lookups.control.medianMs.toFixed(0)} ms, bar × ${lookups.control.factor.toFixed(2)}`;
    return [
      atLeast('orders imported', orders, { unit: 'orders', bar: ORDERS, baseline: `${megabytes.toFixed(1)} MB` }),
      atMost('import of 100,000 orders', seconds, { unit: 's', bar: 60 * factor, baseline: beside }),
      atLeast('progress told during it', progressCalls, { unit: 'times', bar: 100 }),
      atMost(`page held up during it, p99 of ${delays.length} ticks`, quantile(delays, 0.99), {
        unit: 'ms',
        bar: 50 * factor,
        baseline: `${beside}, longest ${Math.max(...delays).toFixed(0)} ms`,
      }),
      atMost(`order looked up, p50 of ${times.length}`, quantile(times, 0.5), {
        unit: 'ms',
        bar: 5 * lookups.control.factor,
        baseline: asked,
      }),
      atMost(`order looked up, p95 of ${times.length}`, quantile(times, 0.95), {
        unit: 'ms',
        bar: 5 * lookups.control.factor,
        baseline: asked,
      }),
    ];
  } finally {
    await session.close();
    stopDisplay();
  }
}
