import { exportedOrders, exportImports, openExportsDatabase, rest } from '../../../lib/browser/index.ts';
import { orderQuery } from '../../../lib/orders/index.ts';

/** What an import of many orders did to the page it ran in. */
export interface ImportFigures {
  readonly seconds: number;
  readonly orders: number;
  readonly megabytes: number;
  readonly progressCalls: number;
  /** By how many ms each of many ticks came late. */
  readonly delays: readonly number[];
}

const HEADER =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Notes,Id';
const BLOCK = 1_000;
const mailOf = (at: number): string => `buyer${at}@mail${at % 97}.example`;
const nameOf = (at: number): string => `Given${at % 4_001} Family${at}`;

function rowsOf(at: number): string {
  const day = `2026-0${(at % 9) + 1}-${String((at % 28) + 1).padStart(2, '0')}`;
  const order = `#${100_000 + at},${mailOf(at)},paid,${day} 09:15:00 -0600,fulfilled,${day} 16:40:00 -0600,yes,USD,36.00,6.50,0.00,42.50,,0.00,USPS Priority Mail,${day} 09:14:30 -0600,2,"Linen napkin, set ${at % 50}",18.00,NAP-${at % 50},${nameOf(at)},${nameOf(at)},${at} Elm St,Austin,78701,TX,US,,${7_000_000 + at}`;
  // Every fourth order has a second line.
  return at % 4 === 0
    ? `${order}\n#${100_000 + at},${mailOf(at)},,,,,,,,,,,,,,,1,Table runner,40.00,RUN-2,,,,,,,,,`
    : order;
}

function fileOf(orders: number): File {
  const blocks = [`${HEADER}\n`];
  for (let at = 0; at < orders; at += BLOCK)
    blocks.push(`${Array.from({ length: Math.min(BLOCK, orders - at) }, (_, next) => rowsOf(at + next)).join('\n')}\n`);
  return new File(blocks, 'generated-orders.csv');
}

const TICK_MS = 20;

/** Ticks all the while: what comes late waited for a task that held the page up. Gives by how many ms each was late. */
function watchDelays(): () => readonly number[] {
  const late: number[] = [];
  let due = performance.now() + TICK_MS;
  const ticking = setInterval(() => {
    const now = performance.now();
    late.push(Math.max(0, now - due));
    due = now + TICK_MS;
  }, TICK_MS);
  return () => {
    clearInterval(ticking);
    return late;
  };
}

const database = openExportsDatabase();

// Loaded into a page of the extension: its own origin, its own storage.
Object.assign(globalThis, {
  importMany: async (orders: number): Promise<ImportFigures> => {
    const file = fileOf(orders);
    const imports = exportImports({
      database,
      rest,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      onlyOne: (work) => work(),
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const opened = await imports.open(file);
    if (!opened.ok) throw new Error(opened.error);
    const { columns } = opened.value;
    let progressCalls = 0;
    const stopWatching = watchDelays();
    const started = performance.now();
    const outcome = await imports.run(
      opened.value,
      { columns, dateOrder: null },
      {
        signal: new AbortController().signal,
        onProgress: () => {
          progressCalls += 1;
        },
      },
    );
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    const seconds = (performance.now() - started) / 1_000;
    const megabytes = file.size / 1_000_000;
    return { seconds, orders: outcome.added.orders, megabytes, progressCalls, delays: stopWatching() };
  },
  measureLookups: async (orders: number, rounds: number): Promise<readonly number[]> => {
    const { find } = exportedOrders(database);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const at = (round * 7_919) % orders;
      const asked = [
        { ids: [`${100_000 + at}`] },
        { ids: [], mail: mailOf(at) },
        { ids: ['none-000'], mail: 'nobody@example.org', name: nameOf(at) },
      ][round % 3] ?? { ids: [] };
      const started = performance.now();
      const found = await find(orderQuery(asked));
      times.push(performance.now() - started);
      if (!found.ok || found.value.length !== 1) throw new Error(`order ${at} was not found`);
    }
    return times;
  },
});
