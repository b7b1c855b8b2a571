import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows } from '../../../lib/browser/exports/cut-rows.ts';
import { added, csv, openImports } from './open-imports.ts';

const HEADER = 'Order number,Order date,Customer,Email,Total';
const sheet = (...rows: readonly string[]) => csv([HEADER, ...rows].join('\n'));
const bytes = (text: string, encode: (code: number) => readonly number[]) =>
  Uint8Array.from([...text].flatMap((sign) => encode(sign.codePointAt(0) ?? 0)));

describe('importing an export', () => {
  it('says what a file is that is none', async () => {
    const { imports } = openImports();
    const failure = async (file: File) => {
      const opened = await imports.open(file);
      return opened.ok ? null : opened.error;
    };
    expect(await failure(csv(''))).toBe('empty');
    expect(await failure(csv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)))).toBe('spreadsheet');
    expect(await failure(csv('Dear seller'))).toBe('no-table');
  });

  it.each([
    ['UTF-8 with its mark', csv(`\uFEFF${HEADER}\nA-10,2026-03-01,Zoë Müller,z@example.org,5.50`)],
    ['UTF-16', csv(bytes(`\uFEFF${HEADER}\nA-10,2026-03-01,Zoë Müller,z@example.org,5.50`, (c) => [c & 255, c >> 8]))],
    ['windows-1252', csv(bytes(`${HEADER}\r\nA-10,2026-03-01,Zoë Müller,z@example.org,5.50\r\n`, (c) => [c]))],
    ['tabs', csv(`${HEADER}\nA-10,2026-03-01,Zoë Müller,z@example.org,5.50`.replaceAll(',', '\t'))],
    ['semicolons', csv(`${HEADER}\nA-10,2026-03-01,Zoë Müller,z@example.org,5.50`.replaceAll(',', ';'))],
  ])('reads %s', async (_, file) => {
    const { run, find } = openImports();
    expect(added(await run(file))).toMatchObject({ orders: 1, faultCount: 0 });
    expect((await find({ ids: [], mail: 'Z@example.org' }))[0]?.record).toMatchObject({
      orderId: 'A-10',
      buyer: { name: 'Zoë Müller' },
      total: 5.5,
    });
  });

  it('lets a day above twelve settle its column, and asks where nothing does', async () => {
    const { run, find } = openImports();
    const open = sheet('A-1 0,03/04/2026,Ann,,5', 'A-2 0,05/06/2026,Ben,,5');
    expect(await run(open)).toEqual({ kind: 'open-day', example: '03/04/2026' });
    expect(await find({ ids: ['A-10'] })).toEqual([]);
    added(await run(open, { dateOrder: 'dmy' }));
    expect((await find({ ids: ['A-10'] }))[0]?.record.orderedOn).toBe('2026-04-03');
    added(await run(sheet('A-10,03/04/2026,Ann,,5', 'A-20,05/26/2026,Ben,,5')));
    expect((await find({ ids: ['A-10'] }))[0]?.record.orderedOn).toBe('2026-03-04');
  });

  it('reads sums by the decimals of their column and keeps what stays open out, with its row', async () => {
    const { run, find } = openImports();
    const file = csv(
      'Bestellnummer;Gesamtbetrag;Versandkosten\nB-1 1;1.234;4,90\nB-2 2;1.234,50;0,00\nB-3 3;viel;-1,00',
    );
    const done = added(await run(file));
    expect((await find({ ids: ['B-11'] }))[0]?.record.total).toBe(1234);
    expect(done.faults).toEqual([
      { row: 4, kind: 'bad-amount', field: 'shippingPaid', text: '-1,00' },
      { row: 4, kind: 'bad-amount', field: 'total', text: 'viel' },
    ]);
    const bare = added(await run(csv('Order no,Total\nC-1 1,"1,234"')));
    expect(bare).toMatchObject({ orders: 1, faults: [{ row: 2, kind: 'open-amount', field: 'total', text: '1,234' }] });
  });

  it('goes on behind a quote that is never closed', async () => {
    const { run } = openImports();
    const rows = Array.from({ length: 60 }, (_, at) => `D-${at + 100},2026-03-01,"Name ${at}",d${at}@example.org,1.00`);
    const done = added(
      await run(sheet(...rows.slice(0, 5), 'D-99,2026-03-01,"Lost,x@example.org,1.00', ...rows.slice(5))),
    );
    expect(done.orders).toBe(60);
    expect(done.faults).toEqual([{ row: 7, kind: 'broken-quotes', text: 'D-99,2026-03-01,"Lost,x@example.org,1.00' }]);
  });

  it('takes a formula as the text it is', async () => {
    const { run, find } = openImports();
    added(await run(sheet('="00123",2026-03-01,"=HYPERLINK(""http://x.example"")",f@example.org,2.00')));
    expect((await find({ ids: ['00123'] }))[0]?.record.buyer?.name).toBe('=HYPERLINK("http://x.example")');
  });

  it('leaves what was kept before as it was when it is cancelled', async () => {
    const { run, find, imports, database } = openImports();
    added(await run(sheet('A-10,2026-03-01,Ann,,5.00')));
    const stop = new AbortController();
    const opened = await imports.open(sheet('A-10,2026-03-01,Ann,,9.00', 'A-11,2026-03-01,Ben,,9.00'));
    if (!opened.ok) throw new Error(opened.error);
    const { value } = opened;
    const outcome = await imports.run(
      value,
      { columns: value.columns, dateOrder: null },
      { signal: stop.signal, onProgress: (share) => void (share > 0.1 && stop.abort()) },
    );
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(await imports.list()).toHaveLength(1);
    expect(await database.orders.count()).toBe(1);
    expect((await find({ ids: ['A-10'] }))[0]?.record.total).toBe(5);
  });

  it('clears away what a closed page left half imported, which was never found', async () => {
    const { run, find, database } = openImports();
    const left = { id: 'left', source: 'x', state: 'staged' as const, fileName: 'x', formatName: null };
    await database.imports.put({ ...left, importedAt: '2026-02-01T00:00:00Z', orders: 0, faults: [], faultCount: 0 });
    const half = { importId: 'left', key: 'A10', source: 'x', orderId: 'A-10', ids: ['A10'], names: [], rows: [2] };
    await database.orders.put({ ...half, record: {} });
    expect(await find({ ids: ['A-10'] })).toEqual([]);
    added(await run(sheet('A-11,2026-03-01,Ann,,5.00')));
    expect(await database.orders.count()).toBe(1);
  });

  it('replaces the orders of an earlier file of the same export, and forgets an import whole', async () => {
    const { run, find, imports, database } = openImports();
    added(await run(sheet('A-10,2026-03-01,Ann,,5.00', 'A-11,2026-03-01,Ben,,6.00')));
    const again = await run(sheet('A-10,2026-03-01,Ann,,7.00', 'A-12,2026-03-02,Cas,,8.00'));
    expect(again).toMatchObject({ kind: 'done', replaced: 1 });
    expect((await imports.list()).map(({ orders }) => orders)).toEqual([2, 1]);
    expect((await find({ ids: ['A-10'] })).map(({ record }) => record.total)).toEqual([7]);
    expect(await find({ ids: ['A-11'] })).toHaveLength(1);
    await imports.remove((await imports.list())[0]?.id ?? '');
    expect(await find({ ids: ['A-10'] })).toEqual([]);
    expect(await database.orders.count()).toBe(1);
  });

  it('keeps the columns the agent chose for the next file of the same header', async () => {
    const { open, run } = openImports();
    const file = csv('Wer,Was,Nummer X\nann@example.org,Tasse,Z-100');
    const before = await open(file);
    expect(before).toMatchObject({ format: null, isSure: false });
    added(await run(file, { columns: { orderId: 2, mail: 0, itemName: 1 } }));
    expect(await open(file)).toMatchObject({ isSure: true, columns: { orderId: 2, mail: 0, itemName: 1 } });
  });

  it('takes or lists every row of whatever file', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('A-1', 'B 2', '"', '""', '\n', '=1+1', '1,234', '03/04/26'),
    );
    const text = fc.array(
      fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(',')),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(text, async (rows) => {
        const { run, imports, database } = openImports();
        const file = csv(`Order no,Date,Total\n1-first,2026-03-01,1.00\n${rows.join('\n')}`);
        if (!(await imports.open(file)).ok) return;
        const outcome = await run(file, { dateOrder: 'mdy' });
        const { faults, orders } = added(outcome);
        const stored = await database.orders.toArray();
        expect(stored).toHaveLength(orders);
        const taken = stored.flatMap((order) => order.rows);
        expect(new Set(taken).size).toBe(taken.length);
        const cut = cutRows(',')(await file.text(), true);
        const filled = cut.rows.filter(({ cells }) => cells.some((each) => each.trim() !== '')).map(({ row }) => row);
        const listed = [...taken, ...faults.map(({ row }) => row)];
        for (const row of [...filled.slice(1), ...cut.faults.map((fault) => fault.row)]) expect(listed).toContain(row);
      }),
      { numRuns: 150 },
    );
  });
});
