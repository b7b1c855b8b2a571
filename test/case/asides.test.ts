import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { oneMail } from './input.ts';

const read = (text: string, order: OrderRecord = {}) => analyse(oneMail(text, order, { currency: 'EUR' }));
const besides = (text: string, order: OrderRecord = {}) =>
  (read(text, order).sideMatters ?? []).map(({ kind }) => kind);

describe('a second matter said in passing', () => {
  test.each([
    ['invoice', 'The lid came cracked, see the photo. Oh, and I never got an invoice for the August order.'],
    ['charge', 'Can I send the shirt back, it is too small? By the way I see 19.90 twice on my card.'],
    ['address', 'The kettle does not switch on any more. PS: we have moved, please update our address.'],
    ['invoice', 'Der Stuhl wackelt und quietscht. Übrigens fehlt mir noch die Rechnung.'],
    ['address', 'Das Paket hängt seit Montag in Köln. Achso, im Konto steht noch meine alte Adresse.'],
    ['invoice', 'Le vase est arrivé en morceaux. Au passage, je n’ai jamais reçu la facture.'],
    ['charge', 'La montre ne marche plus. Par ailleurs, on m’a débité deux fois.'],
    ['invoice', 'La taza llegó rota. Por cierto, ¿me podéis mandar la factura?'],
    ['invoice', 'Il frullatore non funziona più. E mi potete mandare la fattura?'],
    ['invoice', 'O copo chegou partido. Já agora, preciso da fatura.'],
    ['invoice', '杯子收到就碎了。另外，发票还没收到。'],
    ['invoice', 'カップが割れて届きました。なお、領収書もお願いいたします。'],
  ] as const)('%s: %s', (kind, text) => {
    expect(besides(text)).toContain(kind);
    expect(read(text).signals.map(({ id }) => id)).toContain('multi_issue');
  });

  test('shows the words that name it', () => {
    const text = 'The lid came cracked. By the way, where is the invoice?';
    const [found] = read(text).sideMatters ?? [];
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toBe('invoice');
  });

  test('a line of its own announces what the next one says', () => {
    expect(besides('The lamp flickers and goes off. One more thing. The invoice has the wrong name.')).toEqual([
      'invoice',
    ]);
  });

  test.each([
    'Also, where is my parcel?',
    'Where is my parcel? Also please tell me when it arrives.',
    'The lid came cracked and the invoice says 30.',
    'I also like the colour.',
    'Wo bleibt mein Paket? Übrigens freue ich mich schon sehr darauf.',
    'Où est mon colis ? Au passage, très joli site.',
    '包裹到哪了？另外谢谢你们。',
  ])('is not heard in: %s', (text) => {
    expect(besides(text)).toEqual([]);
  });
});

describe('does not decide what the ticket is about', () => {
  const HERE: OrderRecord = { deliveredAt: '2026-05-15' };

  test.each([
    ['change_of_mind_return', 'The shirt is too small, I would like to return it. Btw why was I charged twice?'],
    ['damaged_in_transit', 'Der Teller kam zerbrochen an. Übrigens, im Konto steht noch die alte Adresse.'],
    ['defective', 'La radio ne marche plus du tout. Au fait, la facture a une erreur d’adresse.'],
  ])('%s: %s', (type, text) => {
    const order = { ...HERE, payment: { charges: [{ amount: 20, status: 'captured' as const }] } };
    expect(read(text, order).dispute.type).toBe(type);
  });

  test('alone, what is said in passing is the matter', () => {
    expect(read('By the way, I was charged twice.').dispute.type).toBe('duplicate_charge');
  });

  test('a worry about an old address leaves a parcel on its way what it is', () => {
    const order: OrderRecord = {
      dispatchedAt: '2026-05-18T10:00:00-04:00',
      lastScanAt: '2026-05-19T06:00:00-04:00',
      carrier: 'UPS',
    };
    for (const text of [
      'Where is my parcel? I hope it did not go to my old address.',
      'Wo bleibt mein Paket? Hoffentlich ging es nicht an die alte Adresse.',
      'Où est mon colis ? J’espère qu’il n’est pas parti à l’ancienne adresse.',
      '¿Dónde está mi paquete? Espero que no haya ido a la dirección antigua.',
      'Dov’è il mio pacco? Spero non sia andato al vecchio indirizzo.',
    ])
      expect(read(text, order).dispute.type, text).toBe('not_received_in_transit');
    expect(read('I gave you the wrong address, my old one. Can you change it?', order).dispute.type).toBe(
      'address_error',
    );
  });

  test('another order asked about in passing does not mix the two up', () => {
    const order: OrderRecord = { ...HERE, item: 'Jazz LP', otherOrders: [{ orderId: '2', item: '7 inch single' }] };
    expect(read('The record came warped. Oh and where’s the single I bought the same day?', order).dispute.type).toBe(
      'damaged_in_transit',
    );
    expect(read('Where is the single?', order).dispute.type).toBe('order_mixup');
  });
});
