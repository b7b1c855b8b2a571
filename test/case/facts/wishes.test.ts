import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../lib/case/facts/index.ts';
import { growthOf } from '../../growth-of.ts';
import { AT, factsIn, valuesOf } from './fact-reading.ts';

const wants = (text: string): unknown[] =>
  factsIn(text).flatMap((fact) => (fact.kind === 'demand' ? [fact.value.want] : []));

describe('demands', () => {
  it.each([
    ['I want a refund.', 'refund'],
    ['Money back now!', 'refund'],
    ['Please replace the lamp.', 'replacement'],
    ['Can you send another one?', 'reship'],
    ['Cancel my order.', 'cancel'],
    ['How do I switch it on?', 'help'],
    ['Where is my lamp?', 'information'],
    ['Could you send me the invoice?', 'proof'],
    ['I want to speak to a manager.', 'other'],
    ['Please fix it.', 'repair'],
    ['I expect a discount.', 'discount'],
    ['Bitte erstatten Sie mir den Betrag.', 'refund'],
    ['Ich möchte die Bestellung stornieren.', 'cancel'],
    ['Ich möchte einen Umtausch.', 'replacement'],
    ['Wo ist mein Paket?', 'information'],
    ['Remboursez-moi.', 'refund'],
    ['Ich brauche mein Geld bis Freitag.', 'refund'],
    ['J’ai besoin de mon argent avant vendredi.', 'refund'],
    ['Necesito mi dinero para el viernes.', 'refund'],
    ['Ho bisogno del rimborso entro venerdì.', 'refund'],
    ['Preciso do meu dinheiro até sexta-feira.', 'refund'],
    ['Je souhaite annuler la commande.', 'cancel'],
    ['Où est mon colis ?', 'information'],
    ['Quiero el reembolso.', 'refund'],
    ['Quiero cancelar el pedido.', 'cancel'],
    ['¿Dónde está mi paquete?', 'information'],
    ['Voglio un rimborso.', 'refund'],
    ['Vorrei annullare l’ordine.', 'cancel'],
    ["Dov'è il mio pacco?", 'information'],
    ['Quero o reembolso.', 'refund'],
    ['Quero cancelar o pedido.', 'cancel'],
    ['Onde está a minha encomenda?', 'information'],
    ['请给我退款。', 'refund'],
    ['我要取消订单。', 'cancel'],
    ['我的包裹在哪里？', 'information'],
    ['返金してください。', 'refund'],
    ['キャンセルしてください。', 'cancel'],
    ['荷物はどこですか？', 'information'],
  ])('%s', (text, want) => expect(wants(text)).toEqual([want]));

  it('carry the sum that is asked for, not the one that is explained or was paid', () => {
    const sums = (text: string) => factsIn(text).flatMap((fact) => (fact.kind === 'demand' ? [fact.value.sum] : []));
    expect(sums('Please refund the 48,20 € (8,20 € duty, 40 € tax).')).toEqual([
      { amountMinor: 4820, currency: 'EUR' },
    ]);
    expect(sums('I want 50 USD back.')).toEqual([{ amountMinor: 5000, currency: 'USD' }]);
  });

  it('ask for a part where the goods are kept', () => {
    expect(wants('Give me 20 EUR back and I keep it.')).toEqual(['partial_refund']);
  });

  it('repeat when only the number is said again', () => {
    const messages = [
      { from: 'buyer' as const, at: AT, text: 'I want 300 USD back.' },
      { from: 'buyer' as const, at: AT, text: 'No. 300.' },
      { from: 'buyer' as const, at: AT, text: 'Room 300. Thanks.' },
    ];
    const facts = readFacts(messages).filter((fact) => fact.kind === 'demand');
    expect(facts.map((fact) => fact.evidence[0]?.message)).toEqual([0, 1]);
  });

  it.each([
    'I do not want a refund.',
    'You promised a refund.',
    'The replacement came today, thank you.',
    'No cancellation, I wait.',
  ])('finds none in %j', (text) => expect(wants(text)).toEqual([]));
});

describe('expedited shipping', () => {
  it.each([
    'I paid for EXPEDITED shipping!',
    'Shipping: overnight delivery 19.50 USD',
    'Shipping method: UPS 2nd Day Air (expedited)',
    'Delivery: express 24.90 USD',
    'I bought 2-day shipping',
    'Ich habe extra Expressversand bezahlt',
    "J'ai payé la livraison express",
    'Pagué el envío urgente',
    'Ho pagato la spedizione espressa',
    'Paguei o envio expresso',
    '我付了加急费',
    '速達で注文しました',
  ])('%s', (text) => expect(valuesOf(factsIn(text), 'expedited')).not.toEqual([]));

  it.each([
    'I must express my anger',
    'I paid with American Express',
    'I did not buy express shipping',
    'It came with DHL Express',
    'Can you send it with express shipping?',
    'Please use overnight delivery this time.',
    'express delivery maybe?',
  ])('not in %j', (text) => expect(valuesOf(factsIn(text), 'expedited')).toEqual([]));
});

describe('promises', () => {
  const promises = (text: string) =>
    factsIn(text, {}, { from: 'seller' }).flatMap((fact) => (fact.kind === 'promise' ? [fact.value] : []));

  it.each([
    ['We will refund 40.00 USD by Friday.', 'refund', '2026-06-12', 4000],
    ['It will ship on 15 June.', 'dispatch', '2026-06-15', null],
    ['Wir werden den Betrag bis Freitag erstatten.', 'refund', '2026-06-12', null],
    ['Customs duty is included in the price.', 'customs_included', null, null],
  ])('%s', (text, what, by, amount) => {
    const [promise] = promises(text);
    expect(promise).toMatchObject({ what, by });
    expect(promise?.sum?.amountMinor ?? null).toBe(amount);
  });

  it.each(['I can refund the fee if you like.', 'We will not refund this.', 'Will it arrive on Friday?'])(
    'finds none in %j',
    (text) => expect(promises(text)).toEqual([]),
  );

  it('takes none from the buyer', () => {
    expect(valuesOf(factsIn('I will refund my neighbour on Friday.'), 'promise')).toEqual([]);
  });
});

describe('readFacts on any text', () => {
  it('gives spans inside the text, the same each time, and never throws', () => {
    const piece = fc.constantFrom(
      'refund me ',
      '$5 ',
      'by Friday ',
      '1Z999AA10123456784 ',
      'order #12 ',
      '\u200b',
      'é ',
      '退款',
      '5/6 ',
      '３日',
      '. ',
      'AB-1234 ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 }),
        (pieces) => {
          const text = pieces.join('');
          const facts = factsIn(text);
          expect(factsIn(text)).toEqual(facts);
          expect(structuredClone(facts)).toEqual(facts);
          for (const span of facts.flatMap((fact) => fact.evidence)) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it.each(['1', '1 ', 'order #', 'friday ', '$1 ', '1 day ', 'give me ', '退', 'by Friday 3 March $5 '])(
    'takes time in proportion to the length of a hostile message of %j',
    (piece) => expect(growthOf((text) => factsIn(text), piece)).toBeLessThan(3.3),
  );
});
