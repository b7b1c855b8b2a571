import { browser } from 'wxt/browser';
import { pagePort, siteAccess } from '../../../lib/browser/index.ts';
import { createPanelStore, type PanelEngine } from '../../../lib/panel/index.ts';
import { succeed } from '../../../lib/values/index.ts';
import { fakePorts, handMadeEngine } from '../../panel/fake-ports.ts';
import { adviseByHand } from '../../panel/hand-made-advice.ts';
import { numbersFrom } from '../numbers-from.ts';
import { pass } from './fast-time.ts';
import { onePageBrowser } from './one-page-browser.ts';
import {
  NAMED_IN_ADDRESS,
  NAMED_IN_PAGE,
  type Owners,
  startTicketApp,
  type Ticket,
  type TicketApp,
} from './ticket-app.ts';

/** What races led to. */
export interface RaceCount {
  readonly races: number;
  readonly clicks: number;
  readonly inserted: number;
  readonly refused: number;
  /** Another case was on the screen by the time of the answer. */
  readonly left: number;
  readonly unanswered: number;
  /** A reply in a box that belongs to another ticket: what was written, and where. */
  readonly wrong: readonly string[];
  /** A reply that stands in its box more than once after one click. */
  readonly twice: readonly string[];
  readonly errors: readonly string[];
}

/** The reply names the ticket it answers, so that it is known wherever it turns up. */
const engine: PanelEngine = {
  ...handMadeEngine,
  advise: (request) => {
    const advice = adviseByHand(request);
    const word = /parcel (\S+?)\?/.exec(request.thread.messages[0]?.text ?? '')?.[1] ?? 'nobody';
    return { ...advice, draft: { ...advice.draft, text: `Reply-to-${word}.`, parts: [] } };
  },
};

async function startWorld(seed: number) {
  const next = numbersFrom(seed);
  const owners: Owners = new WeakMap();
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const world = onePageBrowser(() => next(12));
  Object.assign(browser, world.browser);
  const store = createPanelStore(
    {
      ...fakePorts().ports,
      page: pagePort(),
      access: siteAccess(),
      clock: { now: () => '2026-02-27T12:00:00.000Z' },
      notes: { ...fakePorts().ports.notes, findCaseData: async () => succeed(null) },
    },
    async () => engine,
  );
  // The same numbers in every shop: nothing but the page itself tells their tickets apart.
  const ticket = (tab: number): Ticket => {
    const number = 1 + next(2);
    return { number, word: `shop${tab}x${number}` };
  };
  const apps = new Map<number, TicketApp>();
  const start = (tab: number, document: Document): void => {
    const layout = tab === 3 ? NAMED_IN_ADDRESS : NAMED_IN_PAGE;
    apps.set(tab, startTicketApp(document, layout, ticket(tab), owners, pass));
  };
  for (let count = 0; count < 3; count += 1) {
    const tab = await world.open();
    start(tab, world.documentOf(tab));
  }
  world.bringToFront(1);
  return { next, owners, errors, world, store, ticket, apps, start };
}

type World = Awaited<ReturnType<typeof startWorld>>;

/** One thing that happens while the agent is about to click. */
async function interfere({ next, world, apps, ticket, start }: World, tab: number): Promise<void> {
  const app = apps.get(tab);
  const kind = next(12);
  if (kind < 4) world.bringToFront(1 + next(3));
  else if (kind < 9)
    await app?.show(ticket(tab), {
      first: (['name', 'words', 'at-once', 'nothing'] as const)[next(4)] ?? 'at-once',
      pauseMs: next(400),
      keepsBox: next(2) === 0,
    });
  else if (kind === 9) await world.navigate(tab, (document) => start(tab, document));
  else if (kind === 10) world.cutPorts(tab);
  else app?.grow();
}

const textIn = (box: Element): string => ('value' in box ? String(box.value) : (box.textContent ?? ''));

/** Repeats: the agent looks at a suggestion, something happens, he clicks; 0 to 500 ms lie between them. */
export async function runRaces(races: number, seed: number, told: (done: number) => void): Promise<RaceCount> {
  const world = await startWorld(seed);
  const { next, owners, errors, store, apps, ticket } = world;
  const [wrong, twice]: [string[], string[]] = [[], []];
  const count = { clicks: 0, inserted: 0, refused: 0, left: 0, unanswered: 0 };
  const heard = new WeakSet<Document>();
  const judge = (box: Element | null): void => {
    const replies = box ? [...textIn(box).matchAll(/Reply-to-(\w+?)\./g)].map(([, word]) => word) : [];
    for (const word of replies)
      if (box && word !== owners.get(box)) wrong.push(`${word} in the box of ${owners.get(box)}`);
    if (replies.length > 1) twice.push(replies.join(' '));
  };
  const listen = (): void => {
    for (const { document } of apps.values()) {
      if (heard.has(document)) continue;
      heard.add(document);
      // In the moment of writing: a box that the application takes over a little later was still the right one.
      document.addEventListener('input', ({ target }) => judge(target as Element), { capture: true });
    }
  };
  const empty = (): void => {
    for (const app of apps.values()) {
      const box = app.box();
      if (box && 'value' in box) box.value = '';
      else box?.replaceChildren();
    }
  };
  const stop = store.start();
  for (let race = 0; race < races; race += 1) {
    empty();
    listen();
    const tab = 1 + next(3);
    world.world.bringToFront(tab);
    if (next(3) === 0)
      await apps.get(tab)?.show(ticket(tab), { first: 'at-once', pauseMs: 0, keepsBox: next(2) === 0 });
    for (let waited = 0; waited < 40 && store.state.getState().screen.kind !== 'case'; waited += 1) await pass(50);
    const happens = pass(next(500)).then(() => interfere(world, tab).then(listen));
    const clicks = pass(next(500)).then(async () => {
      if (store.state.getState().screen.kind !== 'case') return;
      count.clicks += 1;
      const { screen } = store.state.getState();
      if (screen.kind === 'case' && next(4) === 0)
        store.actions.editReply(`${screen.open.reply.text} I will look into it.`);
      await store.actions.insert();
      const after = store.state.getState().screen;
      const ended = after.kind === 'case' ? after.open.insertion.kind : 'idle';
      if (ended === 'inserted') count.inserted += 1;
      else if (ended === 'refused') count.refused += 1;
      else if (ended === 'idle') count.left += 1;
      else count.unanswered += 1;
    });
    await Promise.all([happens, clicks]);
    await pass(20);
    told(race + 1);
  }
  stop();
  return { races, ...count, wrong, twice, errors };
}

Object.assign(globalThis, { runRaces });
