import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { oneMail, ticket } from './input.ts';

const signalsOf = (text: string, order: OrderRecord = {}): readonly string[] =>
  analyse(oneMail(text, order)).signals.map(({ id }) => id);

describe('a video as a public threat', () => {
  test.each([
    'Sort it or I am filming a vid of this.',
    'I will post a video of this if nothing happens.',
    'making a reel about your little shop so everyone knows',
    'Ich poste das Video, wenn nichts passiert.',
    'Ich drehe ein Video darüber, damit alle sehen, wie ihr arbeitet.',
    'Je publie la vidéo ce soir si rien ne bouge.',
    'Je vais faire une vidéo pour que tout le monde sache.',
    'Voy a grabar un vídeo para que todos vean cómo trabajan.',
    'Pubblico il video se non rispondete.',
    'Vou postar um vídeo para todo mundo ver.',
    '我要拍视频曝光你们。',
    '動画を公開しますよ。',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('social_media_threat');
  });

  test.each([
    'I made a video of the fault, see attached.',
    'I can send you a video of it.',
    'I found your shop on Instagram and love it.',
    'I will post it back tomorrow.',
    'Ich habe ein Video vom Fehler gemacht, im Anhang.',
    'Ich habe Sie auf Instagram gefunden.',
    'Je vous envoie une vidéo du défaut.',
    'Os mando un vídeo de la avería.',
    'Vi mando un video del difetto.',
    'Envio um vídeo do defeito.',
    '我拍了视频，发给你们看一下。',
    '不具合の動画をお送りします。',
  ])('is none: %s', (text) => {
    expect(signalsOf(text)).not.toContain('social_media_threat');
  });
});

describe('whom a hard word means', () => {
  test.each([
    'I feel like an idiot for buying this.',
    'Ich komme mir vor wie ein Idiot.',
    'Je me sens vraiment idiote.',
    'Me siento tonta.',
    'Mi sento una stupida.',
    'Me senti uma trouxa.',
    'Pourriez-vous m’envoyer la facture ?',
  ])('not the shop: %s', (text) => {
    expect(signalsOf(text)).not.toContain('personal_insult');
  });

  test.each([
    'You are idiots.',
    'Sie sind Idioten!',
    'Bande de pourris !',
    'Sois unos idiotas.',
    'Siete degli idioti!',
  ])('the shop: %s', (text) => {
    expect(signalsOf(text)).toContain('personal_insult');
  });
});

describe('cheating, in everyday words', () => {
  test.each([
    'You are taking me for a ride.',
    'Ihr wollt mich wohl verarschen.',
    'Je me suis fait avoir.',
    'Son unos rateros, me están viendo la cara.',
    'Mi avete preso in giro.',
    'Vocês me passaram a perna.',
    '你们就是坑人。',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('accusation_of_fraud');
  });

  test.each([
    'The ride was fun.',
    'Je dois faire réparer la montre.',
    'Ich möchte den Teller umtauschen.',
    'La ropa es bonita.',
    'Il giro è piaciuto a tutti.',
  ])('is not heard in: %s', (text) => {
    expect(signalsOf(text)).not.toContain('accusation_of_fraud');
  });
});

describe('a day the goods are needed for', () => {
  test.each([
    'My in-laws arrive on Saturday and the sofa bed is for them.',
    'Our production starts on 27 May.',
    'Wir fahren Samstag in die Berge.',
    'Bis Freitag brauche ich die Ketten.',
    'Elle s’envole pour Québec le 28 mai.',
    'Mis suegros llegan el sábado.',
    'I miei suoceri arrivano sabato.',
    'Os meus sogros chegam no sábado.',
    '周六亲戚要来。',
    '土曜日に両親が来ます。',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('time_critical_event');
  });

  test.each(['My parents like it.', 'Wir fahren einen alten Bus.', 'Mis padres tienen uno igual.'])(
    'is none: %s',
    (text) => {
      expect(signalsOf(text)).not.toContain('time_critical_event');
    },
  );

  test('stays one after it is over, where it was still ahead when it was named', () => {
    const { signals } = analyse(
      ticket([
        ['buyer', '2026-05-15T08:00:00-04:00', 'The dress is not here. The wedding is on 16 May.'],
        ['seller', '2026-05-15T09:00:00-04:00', 'It should come tomorrow.'],
        ['buyer', '2026-05-18T08:00:00-04:00', 'It came today.'],
      ]),
    );
    expect(signals.map(({ id }) => id)).toContain('time_critical_event');
    expect(signalsOf('I bought it for the wedding on 2 May and wore it once.')).not.toContain('time_critical_event');
  });
});

describe('what is told of the goods', () => {
  const HERE: OrderRecord = { deliveredAt: '2026-05-15', item: 'Set' };
  const typeOf = (text: string): string => analyse(oneMail(text, HERE)).dispute.type;

  test.each([
    ['wrong_item', 'I wanted the blue one, they sent the red one.'],
    ['wrong_item', 'Je viens d’ouvrir le paquet : ce sont des gants pour enfants.'],
    ['damaged_in_transit', 'The record turned up warped.'],
  ])('%s: %s', (type, text) => {
    expect(typeOf(text)).toBe(type);
  });

  test.each([
    'I bought it in August, the accountant is asking for the invoice.',
    'La commande de janvier, pourriez-vous me l’envoyer ?',
    'Comprei este relógio como original e gosto muito.',
  ])('nothing else came: %s', (text) => {
    expect(typeOf(text)).not.toBe('wrong_item');
  });

  test.each([
    'I ordered the wrong size, can I send it back?',
    'Ich habe die falsche Größe bestellt und möchte sie zurückschicken.',
    'Je me suis trompée de taille, je voudrais renvoyer la veste.',
    'Me equivoqué de talla, quiero devolverla.',
    'Ho sbagliato taglia, vorrei restituirla.',
    'Enganei-me no tamanho, queria devolver.',
    '我买错尺码了，想退货。',
    '届いた服ですが、サイズを間違えて選んでいました。返品したいです。',
  ])('the buyer chose it so: %s', (text) => {
    expect(typeOf(text)).toBe('change_of_mind_return');
  });

  test('the shop sent another size than was ordered', () => {
    expect(typeOf('You sent me the wrong size, I want to return it.')).toBe('wrong_item');
    expect(typeOf('Sie haben mir die falsche Größe geschickt.')).toBe('wrong_item');
  });

  test.each([
    'I ordered a laptop and a mouse. Only the laptop arrived.',
    'Nur die Lampe ist angekommen, der Schirm nicht.',
    'Solo llegó la silla.',
    'È arrivata solo la sedia.',
    'Só chegou a cadeira.',
  ])('a part came: %s', (text) => {
    expect(['partial_shipment', 'missing_parts']).toContain(typeOf(text));
  });

  test('a handle that came off is no lower price', () => {
    expect(typeOf('It is a nice bag but the handle came off.')).not.toBe('price_adjustment');
    expect(typeOf('The item is now 20 % off on your page.')).toBe('price_adjustment');
  });

  test('what the buyer promised to others is no promise of the shop', () => {
    expect(signalsOf('I promised them coffee, and it has not arrived.')).not.toContain('promise_missed_by_seller');
    expect(signalsOf('You promised it for Monday and it has not arrived.')).toContain('promise_missed_by_seller');
    expect(signalsOf('Meu oculista disse que o dinheiro de volta até sexta é justo.')).not.toContain(
      'promise_missed_by_seller',
    );
  });
});
