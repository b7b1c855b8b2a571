import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/case/index.ts';
import { factsIn, valuesOf } from './fact-reading.ts';

/** Thursday, 5 March 2026. */
const AT = '2026-03-05T10:00:00Z';
const said = (text: string, kind: Fact['kind']): unknown[] => valuesOf(factsIn(text, {}, { at: AT }), kind);
const promised = (text: string): unknown[] =>
  valuesOf(factsIn(text, {}, { at: AT, from: 'seller' }), 'promise').map((value) => {
    const { what, by } = value as { what: string; by: string | null };
    return [what, by];
  });

describe('terms the buyer sets', () => {
  it.each([
    ["If I don't hear from you by noon tomorrow, I open a case.", '2026-03-06'],
    ['Bis 12 Uhr morgen will ich eine Antwort.', '2026-03-06'],
    ['Faute de réponse sous huitaine, je saisirai le tribunal.', '2026-03-13'],
    ['Refund me by the end of next week or I go to my bank.', '2026-03-13'],
  ])('%s', (text, day) => expect(said(text, 'deadline')).toEqual([day]));

  it.each(['By noon it was dead.', 'Une huitaine de pièces'])('none in %j', (text) =>
    expect(said(text, 'deadline')).toEqual([]),
  );
});

describe('promises with their term', () => {
  it.each([
    ['We will refund you $20 within 3 business days.', 'refund', '2026-03-10'],
    ['Your refund will arrive in 5-7 business days.', 'refund', '2026-03-16'],
    ['We will refund you within 48 hours.', 'refund', '2026-03-07T10:00:00+00:00'],
    ['Wir senden Ihnen bis Freitag ein neues Gerät.', 'dispatch', '2026-03-06'],
    ["You'll have it by the 12th at the latest.", 'delivery', '2026-03-12'],
    ['Nous vous enverrons un colis lundi.', 'dispatch', '2026-03-09'],
    ['You will receive it within 30 days of dispatch.', 'dispatch', null],
  ])('%s', (text, what, by) => expect(promised(text)).toEqual([[what, by]]));
});

describe('what is asked for one’s trouble', () => {
  it('is no part of the refund', () => {
    const wants = said('I want a full refund, plus $50 for my trouble.', 'demand');
    expect(wants).toMatchObject([
      { want: 'refund', sum: null },
      { want: 'compensation', sum: { amountMinor: 5000 } },
    ]);
  });

  it('a sum for goods stays the refund', () =>
    expect(said('I want my $50 for the lamp back.', 'demand')).toMatchObject([
      { want: 'refund', sum: { amountMinor: 5000 } },
    ]));
});

describe('goods counted where they were ordered', () => {
  it.each([
    ["J'ai commandé 6 assiettes", 6],
    ['Ich habe 10 Schrauben bestellt', 10],
    ['Pedí tres camisetas', 3],
    ['Ho ordinato 4 sedie', 4],
    ['Comprei duas canecas', 2],
  ])('%s', (text, count) => expect(said(text, 'quantity')).toEqual([count]));

  it.each([
    'Ich habe 3 Tage gewartet',
    'Ich habe zwei Mal angerufen',
    'Ho ricevuto 2 euro',
    'Recibí 3 correos',
    'Ich habe 20 Prozent bekommen',
  ])('none in %j', (text) => expect(said(text, 'quantity')).toEqual([]));
});

describe('numbers in groups', () => {
  it('reads an order number and a tracking number as they are parted', () => {
    expect(said('Trade Assurance order 2345 6789 0123 4567 89', 'order_id')).toEqual(['2345 6789 0123 4567 89']);
    expect(said('PO 4500012345', 'order_id')).toEqual(['4500012345']);
    expect(said('Tracking is 1Z-999-AA1-0123-4567-84', 'tracking')).toEqual([
      { number: '1Z999AA10123456784', carrier: 'ups' },
    ]);
  });

  it.each([
    ['Ship to PO Box 4512', 'order_id'],
    ['invoice INV-2026-77', 'order_id'],
    ['My IBAN is DE89 3704 0044 0532 0130 00', 'phone'],
    ['order 112-3344556-7788990', 'tracking'],
  ] as const)('%s is no %s', (text, kind) => expect(said(text, kind)).toEqual([]));
});
