import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalSignIn, readCellAmount } from '../../../lib/orders/exports/cell-amount.ts';
import { dateOrderIn, readCellMoment } from '../../../lib/orders/exports/cell-moment.ts';
import { cellText } from '../../../lib/orders/exports/cell-text.ts';
import { EXPORT_FORMATS } from '../../../lib/orders/exports/export-formats.ts';
import { nameKeyOf, orderKeyOf } from '../../../lib/orders/exports/order-keys.ts';
import { proposeColumns } from '../../../lib/orders/exports/propose-columns.ts';

describe('a sum in a cell', () => {
  test.each([
    ['18.00', null, 18],
    ['1.234,50', null, 1234.5],
    ['1,234.50', null, 1234.5],
    ['$1,234,567', null, 1_234_567],
    ['116,99 €', null, 116.99],
    ["1'234.50", null, 1234.5],
    ['1 234,50', null, 1234.5],
    ['0.125', null, 0.125],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['1,234', null, 'open'],
    ['-5.00', null, null],
    ['12,34,56', null, null],
    ['abc', null, null],
  ] as const)('%s read with %s is %s', (text, decimal, sum) => {
    const found = readCellAmount(text, decimal);
    expect(found === null || found === 'open' ? found : found.amount).toBe(sum);
  });

  test('names its currency where a sign says which', () => {
    expect(readCellAmount('116,99 €', null)?.valueOf()).toEqual({ amount: 116.99, currency: 'EUR' });
    expect(readCellAmount('$4.50', null)).toEqual({ amount: 4.5 });
    expect(readCellAmount('$4.50', null, 'CAD')).toEqual({ amount: 4.5, currency: 'CAD' });
  });

  test('written with two decimals in either way is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const plain = (cents / 100).toFixed(2);
        expect(readCellAmount(plain, null)).toEqual({ amount: cents / 100 });
        expect(readCellAmount(plain.replace('.', ','), null)).toEqual({ amount: cents / 100 });
        expect(decimalSignIn(plain)).toBe('.');
      }),
    );
  });
});

describe('a day in a cell', () => {
  test.each([
    ['2026-02-10 09:15:00 -0600', '2026-02-10', '2026-02-10T09:15:00-06:00'],
    ['2026-02-10T09:15:00Z', '2026-02-10', '2026-02-10T09:15:00Z'],
    ['24/12/2026', '2026-12-24', undefined],
    ['12/24/26', '2026-12-24', undefined],
    ['10-Dez-25', '2025-12-10', undefined],
    ['Sep-10-25', '2025-09-10', undefined],
    ['Dez 29, 2025', '2025-12-29', undefined],
    ['1 août 2026', '2026-08-01', undefined],
    ['2026年3月4日', '2026-03-04', undefined],
    ['03.04.2026 14:30', '2026-04-03', '2026-04-03T14:30:00+02:00'],
    ['12/24/2026 2:05 PM', '2026-12-24', '2026-12-24T14:05:00+01:00'],
  ])('%s', (text, day, instant) => {
    const found = readCellMoment(text, { order: null, zone: 'Europe/Berlin' });
    expect(found).toMatchObject({ day });
    if (found && found !== 'open') expect(found.instant?.replace(/T(\d\d:\d\d)([+-])/, 'T$1:00$2')).toBe(instant);
  });

  test('that can be two days stays open until it is settled; no day is none', () => {
    expect(readCellMoment('03/04/26', { order: null })).toBe('open');
    expect(readCellMoment('03/04/26', { order: 'dmy' })).toEqual({ day: '2026-04-03' });
    expect(readCellMoment('03/04/26', { order: 'mdy' })).toEqual({ day: '2026-03-04' });
    expect(dateOrderIn('13/04/26')).toBe('dmy');
    expect(dateOrderIn('04/13/26')).toBe('mdy');
    for (const text of ['soon', '31/02/2026', '45992', '2026-13-01'])
      expect(readCellMoment(text, { order: 'dmy' })).toBeNull();
  });

  test('with a zone of several meanings says the day only', () => {
    expect(readCellMoment('2026-02-10 09:15 EST', { order: null, zone: 'Europe/Berlin' })).toEqual({
      day: '2026-02-10',
    });
  });
});

test('whatever stands in a cell, nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      readCellAmount(text, null);
      readCellMoment(text, { order: null });
      expect(typeof cellText(text)).toBe('string');
      expect(orderKeyOf(text)).toBe(orderKeyOf(orderKeyOf(text)));
      expect(typeof nameKeyOf(text)).toBe('string');
    }),
  );
});

test('a cell that says "nothing" is empty, and a guard around a number is none of it', () => {
  for (const text of ['', ' ', '--', 'N/A', 'null', '—']) expect(cellText(text)).toBe('');
  expect(cellText('="00123"')).toBe('00123');
  expect(cellText("'78701")).toBe('78701');
  expect(cellText("'tis")).toBe("'tis");
});

test('every known export names where its columns were seen, and when', () => {
  for (const { source, asOf, columns, known, id } of EXPORT_FORMATS) {
    expect(source, id).toMatch(/^https:\/\//);
    expect(asOf, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(columns.orderId?.length, id).toBeGreaterThan(0);
    expect(known.length, id).toBeGreaterThan(1);
  }
  expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
});

test.each([
  ['Commande n°;Date de commande;Client;Montant total;Numéro de suivi', [undefined, 1, 2, 3, 4]],
  ['Número de pedido;Fecha;Cliente;Importe total;Número de seguimiento', [0, 1, 2, 3, 4]],
  ['订单号;下单时间;买家;订单金额;运单号', [0, 1, 2, 3, 4]],
  ['注文番号;注文日;購入者名;合計;追跡番号', [0, 1, 2, 3, 4]],
])('columns are proposed for %s', (header, [orderId, orderedAt, buyerName, total, tracking]) => {
  const columns = proposeColumns(header.split(';'));
  expect(columns).toMatchObject({ orderedAt, buyerName, total, tracking });
  if (orderId !== undefined) expect(columns.orderId).toBe(orderId);
});
