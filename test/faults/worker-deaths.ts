import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { atLeast, atMost } from '../bench/row.ts';
import type { Fault } from './fault.ts';
import { BUYERS, buyerOf } from './live/live-desk.ts';
import { boxText, clickInsert, emptyBox, type LivePanel, shownIn, until, withLivePanel } from './live/live-panel.ts';

/** Something the agent does, and the proof that it came through exactly once. */
interface Action {
  readonly name: string;
  readonly run: (live: LivePanel, round: number, kill: () => Promise<void>) => Promise<'once' | 'lost' | 'twice'>;
}

const ticketOf = (round: number): number => 1 + (round % BUYERS.length);

const came = async (holds: () => Promise<boolean>): Promise<'once' | 'lost'> =>
  (await until(holds)) === null ? 'lost' : 'once';

const openTicket = ({ session }: LivePanel, round: number): Promise<void> =>
  session.page.evaluate(`showTicket(${ticketOf(round)})`);

const ACTIONS: readonly Action[] = [
  {
    name: 'opening a ticket (thread.changed, thread.read, composer.describe)',
    run: async (live, round, kill) => {
      const dead = kill();
      await openTicket(live, round);
      await dead;
      return came(async () => (await shownIn(live.panel)).includes(buyerOf(ticketOf(round))));
    },
  },
  {
    name: 'inserting a reply (reply.insert)',
    run: async (live, round, kill) => {
      await openTicket(live, round);
      const buyer = buyerOf(ticketOf(round));
      await until(async () => (await shownIn(live.panel)).includes(buyer));
      await emptyBox(live.session.page);
      const dead = kill();
      await clickInsert(live.panel);
      await dead;
      const count = async (): Promise<number> => (await boxText(live.session.page)).split(buyer).length - 1;
      if ((await until(async () => (await count()) > 0)) === null) return 'lost';
      await sleep(200);
      return (await count()) === 1 ? 'once' : 'twice';
    },
  },
  {
    name: 'typing in the page (draft.changed)',
    run: async ({ session, panel }, round, kill) => {
      const words = `You should have read it ${round}`;
      const dead = kill();
      await session.page.locator('[data-reply-box]').fill(words);
      await dead;
      return came(async () => (await panel.locator('#reply').innerText()).includes('should have'));
    },
  },
  {
    name: 'saving a note',
    run: async ({ panel }, round, kill) => {
      const words = `Note number ${round}.`;
      await panel.locator('#notes').getByRole('textbox').first().fill(words);
      const dead = kill();
      await panel.locator('#notes').getByRole('button', { name: 'Save note' }).click();
      await dead;
      const count = (): Promise<number> => panel.locator('#notes').getByText(words, { exact: true }).count();
      if ((await until(async () => (await count()) > 0)) === null) return 'lost';
      await sleep(400);
      return (await count()) === 1 ? 'once' : 'twice';
    },
  },
  {
    name: 'the toolbar click on a sleeping worker (page-granted)',
    run: async ({ session, panel }, _round, kill) => {
      await panel.evaluate(
        "window.granted = 0; window.hears ??= (message) => { if (message?.kind?.endsWith('page-granted')) window.granted += 1; }; chrome.runtime.onMessage.addListener(window.hears)",
      );
      await kill();
      await session.pressShortcut();
      const heard = async (): Promise<number> => (await panel.evaluate('window.granted')) as number;
      if ((await until(async () => (await heard()) > 0)) === null) return 'lost';
      return (await heard()) === 1 ? 'once' : 'twice';
    },
  },
];

/** Id of the worker's present life; null while it sleeps. */
const lifeOf = ({ panel }: LivePanel): Promise<string | null> =>
  panel.evaluate(
    "chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(([life]) => life?.contextId ?? null)",
  );

/** The browser ends the worker at any moment: nothing the agent does may hang on it. */
export const workerDeaths: Fault = {
  id: 'R4',
  name: 'the worker is ended during every kind of message',
  full: 100,
  run: (size, progress) =>
    withLivePanel(async (live) => {
      const cdp: CDPSession = await live.panel.context().newCDPSession(live.panel);
      await cdp.send('ServiceWorker.enable');
      let kills = 0;
      const kill = async (): Promise<void> => {
        // Awake first: a worker that sleeps already dies no death.
        await cdp.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${live.session.extensionId}/` });
        await until(async () => (await lifeOf(live)) !== null, 1_000);
        const life = await lifeOf(live);
        await cdp.send('ServiceWorker.stopAllWorkers');
        // It may be awake again at once, for the next message: then it lives another life.
        if (life !== null && (await until(async () => (await lifeOf(live)) !== life, 1_000)) !== null) kills += 1;
      };
      const lost: string[] = [];
      const twice: string[] = [];
      for (const [index, { name, run }] of ACTIONS.entries())
        for (let round = 0; round < size; round += 1) {
          const ended = await run(live, round + 1, kill);
          if (ended === 'lost') lost.push(name);
          if (ended === 'twice') twice.push(name);
          progress(index * size + round + 1, size * ACTIONS.length);
        }
      const told = (names: readonly string[]) => (names.length > 0 ? { baseline: [...new Set(names)].join(', ') } : {});
      return [
        atLeast('workers ended', kills, { unit: '', bar: size * ACTIONS.length }),
        atMost('actions lost', lost.length, { unit: '', bar: 0, ...told(lost) }),
        atMost('actions done twice', twice.length, { unit: '', bar: 0, ...told(twice) }),
      ];
    }),
};
