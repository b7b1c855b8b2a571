import { describe, expect, test } from 'vitest';
import { readTokens } from '../../lib/case/cues/token.ts';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { oneMail, ticket } from './input.ts';

const HERE: OrderRecord = { deliveredAt: '2026-05-15' };
const read = (text: string, order: OrderRecord = {}) => analyse(oneMail(text, order, { currency: 'EUR' }));
const signalsOf = (text: string, order: OrderRecord = {}) => read(text, order).signals.map(({ id }) => id);

describe('a matter told without the word for it', () => {
  test.each([
    ['defective', 'The food mixer conked out halfway through the dough.'],
    ['defective', 'Der Rasierer hat nach einer Woche den Geist aufgegeben.'],
    ['defective', 'El exprimidor ya no echa nada.'],
    ['defective', 'O secador pifou ontem.'],
    ['defective', '吹风机用了一次就罢工了。'],
    ['defective', '灯开不了，要么换一个，要么退钱。'],
    ['customs_charges', 'The courier wanted 12.40 customs at my door and your page said no extra fees.'],
    ['safety_incident', 'The heater scorched the kitchen counter, there is smoke damage up the wall.'],
    ['safety_incident', 'Das Ladegerät hat den Teppich versengt, überall Brandflecken.'],
    ['missing_parts', 'Von den sechs Haken waren nur vier in der Tüte.'],
    ['missing_parts', 'C’erano due manopole, dovevano essere quattro.'],
    ['missing_parts', '说明书写有八颗螺丝，袋子里只有五颗，少了三颗。'],
    ['not_as_described', 'Laut Anzeige echtes Leder, gekommen ist Kunstleder.'],
    ['not_as_described', 'Segundo o anúncio era madeira, isto é plástico.'],
    ['counterfeit_claim', 'Le logo est de travers et ce parfum n’est pas un vrai.'],
    ['counterfeit_claim', 'Questi orecchini non sono originali, il codice non esiste.'],
    ['how_to_use', 'No consigo montar el soporte, ¿qué estoy haciendo mal?'],
    ['how_to_use', 'カメラがどうしても接続できません。使い方が違うのでしょうか。'],
    ['change_of_mind_return', 'Der Teppich passt doch nicht in unser Wohnzimmer, wie schicke ich ihn zurück?'],
    ['change_of_mind_return', 'Il tappeto non si abbina con il divano, vorrei restituirlo.'],
    ['damaged_in_transit', 'O vaso chegou em mil pedaços.'],
    ['damaged_in_transit', 'お皿が粉々になって届きました。'],
  ])('%s: %s', (type, text) => {
    expect(read(text, HERE).dispute.type).toBe(type);
  });

  test('less than was bought is a short box where all came in one parcel, a late one where another is known', () => {
    const words = 'I bought three mugs and only two of them were in the box.';
    expect(read(words, HERE).dispute.type).toBe('missing_parts');
    expect(read(words, { parcels: [{ deliveredAt: '2026-05-15' }, { number: 2 }] }).dispute.type).toBe(
      'partial_shipment',
    );
  });
});

describe('money fetched back through the bank', () => {
  test.each([
    'Otherwise I get my bank to reverse it.',
    'Dann hole ich mir das Geld über meine Bank zurück.',
    'Sinon je récupère mon argent via ma banque.',
    'Si no me lo devolvéis, lo recupero a través de mi banco.',
    'Altrimenti mi faccio ridare i soldi dalla banca.',
    'Senão vou pedir o dinheiro de volta pelo cartão.',
    '不然我让银行把钱追回来。',
    'カード会社を通して返金してもらいます。',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('chargeback_threat');
  });

  test('paying through the bank is no threat', () => {
    expect(signalsOf('Ich habe die Rechnung über meine Bank bezahlt.')).not.toContain('chargeback_threat');
  });
});

describe('praise', () => {
  test.each([
    'Wonderful. The kettle arrived without its lid and does not work.',
    'Na prima. Die Lampe ist schon wieder kaputt.',
    'Genial. Me llega el paquete roto.',
  ])('mocks as a sentence of its own before the trouble: %s', (text) => {
    expect(signalsOf(text, HERE)).toContain('sarcasm');
  });

  test.each(['The cups are lovely. Could you send me the invoice?', 'Perfect, thank you!'])(
    'may be meant: %s',
    (text) => {
      expect(signalsOf(text, HERE)).not.toContain('sarcasm');
    },
  );
});

describe('words with a harmless meaning', () => {
  test.each([
    ['legal_threat', 'Laut Anzeige sollte der Tisch aus Eiche sein.'],
    ['legal_threat', 'Vorrei sapere come funziona la garanzia legale.'],
    ['profanity', '请问我操作对吗？你们家很可靠。'],
    ['time_critical_event', 'It was a birthday present and came on 2 May.'],
  ] as const)('%s is not heard in: %s', (signal, text) => {
    expect(signalsOf(text, HERE)).not.toContain(signal);
  });

  test('a Latin word ends where Japanese begins', () => {
    expect(readTokens('SNSに', 'ja').map(({ word }) => word)).toEqual(['sns', 'に']);
  });
});

describe('the sum asked back', () => {
  const demanded = (text: string, currency = 'EUR'): readonly number[] =>
    analyse(ticket([['buyer', '2026-05-20T08:00:00-04:00', text]], HERE, { currency })).facts.flatMap((fact) =>
      fact.kind === 'demand' && fact.value.sum ? [fact.value.sum.amountMinor] : [],
    );

  test.each([
    ['Put the $42.10 back on my card please.', 4210, 'USD'],
    ['Knock thirty bucks off and I keep it.', 3000, 'USD'],
    ['I would settle for 15 off.', 1500, 'USD'],
    ['Sonst hätte ich gern die 48 Euro zurück.', 4800, 'EUR'],
    ['Rendez-moi mes 48 euros.', 4800, 'EUR'],
    ['Devolvedme los 48 y ya está.', 4800, 'EUR'],
    ['Fatemi uno sconto di 12 euro e lo tengo.', 1200, 'EUR'],
    ['Devolvam meus R$ 48,00.', 4800, 'BRL'],
    ['退我三百五十块。', 35000, 'CNY'],
    ['二千五百円返してください。', 2500, 'JPY'],
  ] as const)('is read in: %s', (text, minor, currency) => {
    expect(demanded(text, currency)).toContain(minor);
  });

  test.each([
    'You refunded 20 euros last week.',
    'The driver wanted 44 dollars from me.',
    'I already paid 12 euros for shipping.',
  ])('is not what has been: %s', (text) => {
    expect(demanded(text)).toEqual([]);
  });
});

test('what is missing from a box is no missing parcel', () => {
  const asked = 'The labels came on Monday. Which width do they take? There is nothing on the box.';
  const scanned: OrderRecord = { deliveredAt: '2026-05-18', deliveredScanAt: '2026-05-18T10:00:00Z' };
  expect(read(asked, scanned).dispute.type).not.toBe('delivered_not_received');
  const missing = 'Tracking says delivered but there is nothing at my door.';
  expect(read(missing, scanned).dispute.type).toBe('delivered_not_received');
});

describe('words that negate nothing', () => {
  test.each(['不然给差评。', '否则给差评。', '不管怎样我都要给差评'])('%s', (text) => {
    expect(signalsOf(text)).toContain('feedback_threat');
  });
  test('a promise not to complain stays one', () => {
    expect(signalsOf('不会给差评的，谢谢')).not.toContain('feedback_threat');
  });
});

test('a refund promised in a message is what is waited for, not the parcel', () => {
  const read = analyse(
    ticket(
      [
        ['buyer', '2026-05-18T08:00:00-04:00', 'Where is it?'],
        ['seller', '2026-05-18T09:00:00-04:00', 'We refund you 66.00 EUR tomorrow.'],
        ['buyer', '2026-05-20T08:00:00-04:00', 'So? Nothing on my account.'],
      ],
      { dispatchedAt: '2026-05-12T10:00:00Z', lastScanAt: '2026-05-18T10:00:00Z' },
    ),
  );
  expect(read.dispute.type).toBe('refund_not_received');
});
