import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OrderExports } from '../../components/options/order-exports.tsx';
import { en } from '../../lib/language/index.ts';
import type { ExportImportsPort, StoredOrder } from '../../lib/panel/index.ts';
import { csv, fixture, openImports } from '../browser/exports/open-imports.ts';
import { fakePorts, settle, stormThread } from '../panel/fake-ports.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

function renderExports(change: Partial<ExportImportsPort> = {}) {
  const { imports, find } = openImports();
  render(<OrderExports strings={en} settings={{ currency: 'EUR' }} orders={{ ...imports, ...change }} />);
  const give = (file: File) =>
    perform(() =>
      fireEvent.change(screen.getByLabelText('Order export', { selector: 'input' }), { target: { files: [file] } }),
    );
  return { find, give };
}
const press = (name: string) => perform(() => fireEvent.click(screen.getByRole('button', { name })));
const shows = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByText(text)).toBeTruthy(), { timeout: 10_000 });

describe('the section for order exports', () => {
  it('shows what a file is and its first orders, imports it, lists it and deletes it', async () => {
    const { give, find } = renderExports();
    await give(fixture('synthetic-shopify.csv'));
    await shows(/Shopify orders, recognised by its columns/);
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain('#1001');
    expect(within(table).getByText('82.50 USD')).toBeTruthy();
    expect(await findAxeFaults()).toEqual([]);
    await press('Import orders');
    await shows('2 orders imported.');
    expect(await find({ ids: ['1001'] })).toHaveLength(1);
    expect(await findAxeFaults()).toEqual([]);
    await press('Delete the orders of synthetic-shopify.csv');
    await shows('No orders yet.');
    expect(await find({ ids: ['1001'] })).toEqual([]);
  });

  it('asks for the columns of an unknown export, and which day 03/04 is', async () => {
    const { give, find } = renderExports();
    await give(csv('Wann,Nr X,Wert\n03/04/2026,Z-100,5.00\nx,,7.00'));
    await shows(/This export is new here/);
    const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Import orders' });
    expect(take.disabled).toBe(true);
    const pick = (label: string, value: string) =>
      perform(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
    await pick('Order number', '1');
    await pick('Ordered', '0');
    await pick('Total', '2');
    await press('Import orders');
    await shows('Nothing in the file settles it.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import orders' }).disabled).toBe(true);
    await perform(() => fireEvent.click(screen.getByLabelText('Day first')));
    await press('Import orders');
    await shows('1 order imported.');
    expect((await find({ ids: ['Z-100'] }))[0]).toMatchObject({
      record: { orderedOn: '2026-04-03', total: 5 },
    });
    expect(screen.getByText('1 place could not be read')).toBeTruthy();
  });

  it('says what is wrong with a file, and stops when asked', async () => {
    let stop: AbortSignal | undefined;
    const { give } = renderExports({
      run: (_opened, _choice, { signal, onProgress }) => {
        stop = signal;
        onProgress(0.5, 1200);
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'cancelled' })));
      },
    });
    await give(csv('hello'));
    await shows('No rows and columns were found in this file.');
    await give(fixture('synthetic-shopify.csv'));
    await shows(/recognised by its columns/);
    await press('Import orders');
    await shows('1,200 orders');
    await press('Cancel');
    await shows('Cancelled. Nothing of this file was kept.');
    expect(stop?.aborted).toBe(true);
  });
});

describe('imported orders in the panel’s order section', () => {
  const order = (number: string, total: number): StoredOrder => ({
    ...{ orderId: `#${number}`, ids: [number], mail: 'mark@example.org', names: ['feld mark'], rows: [2, 3] },
    ...{ importId: 'i', source: 'shopify-orders', fileName: 'orders.csv', importedAt: '2026-02-20T10:00:00Z' },
    ...{ record: { orderId: `#${number}`, item: 'Rug', total }, currency: 'USD' },
  });

  it('lets the agent choose one, and decide where it disagrees with the page', async () => {
    const fake = fakePorts(stormThread({ orderText: 'Total 132' }));
    fake.exported.push(order('1001', 80), order('1002', 132));
    await renderPanel(fake);
    expect(screen.getByText('2 orders of this buyer in your export. Which one is it about?')).toBeTruthy();
    expect(await findAxeFaults()).toEqual([]);
    await press('Use order #1001');
    expect(screen.getByText(/rows 2 to 3 of orders.csv, imported 20 Feb 2026/)).toBeTruthy();
    expect(screen.getByText(/Sources disagree/)).toBeTruthy();
    await press('80.00 USD');
    await perform(() => void settle());
    expect(screen.queryByText(/Sources disagree/)).toBeNull();
    expect(screen.getByText('order card: 132.00 USD')).toBeTruthy();
    await press('Not this order');
    expect(screen.getByText(/set aside for this case/)).toBeTruthy();
  });
});
