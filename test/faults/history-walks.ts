import { atLeast, atMost } from '../bench/row.ts';
import type { Fault } from './fault.ts';
import { buyerOf } from './live/live-desk.ts';
import { shownIn, until, withLivePanel } from './live/live-panel.ts';

/** Back and forward through pages that the browser keeps alive: the panel must follow to the page in view. */
export const historyWalks: Fault = {
  id: 'R6',
  name: 'back and forward to pages the browser kept',
  full: 500,
  run: (size, progress) =>
    withLivePanel(async ({ session: { page }, desk, panel }) => {
      const stale: string[] = [];
      const times: number[] = [];
      let kept = 0;
      let at = 1;
      // The one in the middle may not be read: what was there before must be found again behind it.
      const addresses = [desk.addressOf(1), desk.elsewhere(2), desk.addressOf(3)];
      for (const address of addresses.slice(1)) await page.goto(address);
      at = 3;
      for (let step = 0; step < size; step += 1) {
        const back = at === 3 || (at === 2 && step % 2 === 0);
        at += back ? -1 : 1;
        await page.evaluate(back ? 'history.back()' : 'history.forward()').catch(() => undefined);
        await page.waitForURL(addresses[at - 1] ?? '', { waitUntil: 'commit' });
        const wanted = at === 2 ? '' : buyerOf(at);
        const took = await until(async () => {
          const shown = await shownIn(panel);
          return wanted === '' ? shown === '' : shown.includes(wanted);
        });
        if (took === null) stale.push(`${await shownIn(panel)} beside ${wanted}`);
        else times.push(took);
        kept += (await page.evaluate('persisted > 0')) ? 1 : 0;
        progress(step + 1, size);
      }
      return [
        atLeast('steps through the history', size, { unit: '', bar: size }),
        // Where the browser keeps no page, nothing was tried.
        atLeast('of them to a page that was kept alive', kept, { unit: '', bar: size * 0.8 }),
        atMost('panels left on another thread', stale.length, {
          unit: '',
          bar: 0,
          ...(stale[0] ? { baseline: stale.slice(0, 3).join(' · ') } : {}),
        }),
        atMost('longest until the panel followed', Math.max(0, ...times), { unit: 'ms', bar: 5_000 }),
      ];
    }),
};
