import {
  addEvidence,
  type ExportedOrder,
  groupRows,
  headerFingerprint,
  NO_EVIDENCE,
  type RowFault,
  type RowGroups,
  type RowReading,
  readOrderRows,
  type SettledFormats,
  settleFormats,
} from '../../orders/index.ts';
import type { ImportChoice, ImportOutcome, ImportRun, OpenedExport } from '../../panel/index.ts';
import type { IsoInstant } from '../../values/index.ts';
import { type Breathe, breather } from './breathe.ts';
import { type ExportsDatabase, type ImportRow, type OrderRow, ordersOfImport } from './exports-database.ts';
import { readRows } from './read-rows.ts';
import { replaceEarlier } from './replace-earlier.ts';

/** What an import works with. */
export interface ImportParts {
  readonly database: ExportsDatabase;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
  /** Lets the page draw and answer. */
  readonly rest: () => Promise<void>;
}

interface Job extends Omit<ImportParts, 'rest'>, ImportRun {
  readonly breathe: Breathe;
  readonly opened: OpenedExport;
  readonly choice: ImportChoice;
}

const BATCH = 100;
const MOST_FAULTS = 500;
/** Share of the whole that the first reading takes. */
const FIRST_READING = 0.2;

/** Reads the whole file once: how its days and sums are written, and how many rows each order has. */
async function survey({ opened, choice, signal, onProgress, breathe }: Job, groups: RowGroups) {
  let evidence = NO_EVIDENCE;
  for await (const { rows, share } of readRows(opened.file, opened)) {
    if (signal.aborted) return null;
    const cells = rows.filter(({ row }) => row > opened.headerRow).map((each) => each.cells);
    evidence = addEvidence(evidence, choice.columns, cells);
    for (const each of cells) groups.count(each);
    onProgress(share * FIRST_READING, 0);
    await breathe();
  }
  return settleFormats(evidence, choice.dateOrder ?? opened.format?.dateOrder ?? null);
}

const rowOf = ({ mail, ...order }: ExportedOrder, importId: string, source: string): OrderRow => ({
  ...order,
  importId,
  source,
  key: order.ids[0] ?? '',
  ...(mail ? { mail } : {}),
});

interface Written {
  readonly orders: number;
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

/** Reads the file again and writes its orders under the staged import. Null where it was cancelled on the way. */
async function write(
  job: Job & { readonly staged: ImportRow },
  reading: RowReading,
  groups: RowGroups,
): Promise<Written | null> {
  const { database, opened, signal, onProgress, breathe, staged } = job;
  const faults: RowFault[] = [];
  let faultCount = 0;
  let orders = 0;
  const note = (found: readonly RowFault[]): void => {
    faultCount += found.length;
    faults.push(...found.slice(0, MOST_FAULTS - faults.length));
  };
  let batch: OrderRow[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await database.orders.bulkPut(batch);
    orders += batch.length;
    batch = [];
  };
  for await (const block of readRows(opened.file, opened)) {
    if (signal.aborted) return null;
    note(block.faults.filter(({ row }) => row > opened.headerRow));
    for (const row of block.rows) {
      await breathe();
      const whole = row.row > opened.headerRow ? groups.take(row) : null;
      if (!whole) continue;
      const { order, faults: found } = readOrderRows(whole, reading);
      note(found);
      if (order) batch.push(rowOf(order, staged.id, staged.source));
      if (batch.length >= BATCH) await flush();
    }
    onProgress(FIRST_READING + block.share * (1 - FIRST_READING), orders);
  }
  await flush();
  note(groups.faults);
  return { orders, faults: faults.toSorted((a, b) => a.row - b.row), faultCount };
}

const discard = async (database: ExportsDatabase, id: string): Promise<void> => {
  await ordersOfImport(database, id).delete();
  await database.imports.delete(id);
};

const readingOf = ({ choice }: Job, formats: SettledFormats): RowReading => ({
  columns: choice.columns,
  formats,
  ...(choice.zone ? { zone: choice.zone } : {}),
  ...(choice.currency ? { currency: choice.currency } : {}),
});

async function stage({ opened, database, now, newId }: Job): Promise<ImportRow> {
  const staged: ImportRow = {
    id: newId(),
    source: opened.format?.id ?? headerFingerprint(opened.header),
    state: 'staged',
    fileName: opened.file.name,
    formatName: opened.format?.name ?? null,
    importedAt: now(),
    orders: 0,
    faults: [],
    faultCount: 0,
  };
  await database.imports.put(staged);
  return staged;
}

/** Imports a file. Until its last order is written nothing of it is looked up, and all that was kept before stays. */
export async function importExport({
  rest,
  ...asked
}: Omit<Job, 'breathe'> & Pick<ImportParts, 'rest'>): Promise<ImportOutcome> {
  const job: Job = { ...asked, breathe: breather(rest) };
  const { database, choice } = job;
  // An import that a closed page left behind.
  for (const { id } of await database.imports.filter(({ state }) => state === 'staged').toArray())
    await discard(database, id);
  const groups = groupRows(choice.columns);
  const formats = await survey(job, groups);
  if (!formats) return { kind: 'cancelled' };
  if (formats.openDay !== null) return { kind: 'open-day', example: formats.openDay };
  if (groups.orders() === 0) return { kind: 'failed', reason: 'no-orders' };
  const kept = await keepAll(job, readingOf(job, formats), groups);
  if (!kept) return { kind: 'cancelled' };
  // Where this fails, both files hold the order, and the later one counts.
  const replaced = await replaceEarlier(database, kept, job.breathe).catch(() => 0);
  return { kind: 'done', added: kept, replaced };
}

/** Writes all orders and makes them count at once; whatever goes wrong before that leaves nothing. */
async function keepAll(job: Job, reading: RowReading, groups: RowGroups): Promise<ImportRow | null> {
  const { database, opened, choice } = job;
  const staged = await stage(job);
  try {
    const written = await write({ ...job, staged }, reading, groups);
    if (!written) {
      await discard(database, staged.id);
      return null;
    }
    const kept: ImportRow = { ...staged, ...written, state: 'kept' };
    await database.transaction('rw', database.imports, database.mappings, async () => {
      await database.imports.put(kept);
      // What is known anyway is not remembered: a better table of the next version would never be asked.
      if (!opened.isSure || JSON.stringify(choice.columns) !== JSON.stringify(opened.columns))
        await database.mappings.put({ fingerprint: headerFingerprint(opened.header), columns: choice.columns });
    });
    return kept;
  } catch (error) {
    await discard(database, staged.id).catch(() => undefined);
    throw error;
  }
}
