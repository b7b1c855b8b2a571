import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectMailKind, splitMail } from '../../lib/text/index.ts';
import { growthOf } from '../growth-of.ts';

const ATTRIBUTIONS = [
  'On Mon, May 4, 2026 at 9:12 AM Nora Field <nora@example.test> wrote:',
  'On 2026-05-04 09:12, Nora Field wrote:',
  'On 5/4/2026 9:12 AM, Nora Field wrote:',
  'Am 04.05.2026 um 09:12 schrieb Nora Field:',
  'Am Mo., 4. Mai 2026 um 09:12 Uhr schrieb Nora Field <nora@example.test>:',
  'Le lun. 4 mai 2026 à 09:12, Nora Field <nora@example.test> a écrit :',
  'El lun, 4 may 2026 a las 9:12, Nora Field (<nora@example.test>) escribió:',
  'Il giorno lun 4 mag 2026 alle ore 09:12 Nora Field <nora@example.test> ha scritto:',
  'Em seg., 4 de mai. de 2026 às 09:12, Nora Field <nora@example.test> escreveu:',
  '诺拉 <nora@example.test> 于2026年5月4日周一 09:12写道：',
  '在 2026-05-04 09:12:30，"诺拉" <nora@example.test> 写道：',
  '2026年5月4日(月) 9:12 ノラ <nora@example.test>:',
  'On Monday, May 4, 2026 at 9:12 AM, Nora Field <\nnora.with.a.long.address@example.test> wrote:',
  '---- Nora Field wrote ----',
];
const HEADERS = [
  'From: Nora Field <nora@example.test>\nSent: Monday, May 4, 2026 9:12 AM\nTo: shop@example.test\nSubject: lamp',
  'Von: Nora Field <nora@example.test>\nGesendet: Montag, 4. Mai 2026 09:12\nAn: shop@example.test\nBetreff: Lampe',
  'De : Nora Field <nora@example.test>\nEnvoyé : lundi 4 mai 2026 09:12\nÀ : shop@example.test\nObjet : lampe',
  'De: Nora Field <nora@example.test>\nEnviado: lunes, 4 de mayo de 2026 9:12\nPara: shop@example.test\nAsunto: lámpara',
  'Da: Nora Field <nora@example.test>\nInviato: lunedì 4 maggio 2026 09:12\nA: shop@example.test\nOggetto: lampada',
  'De: Nora Field <nora@example.test>\nEnviada: 4 de maio de 2026 09:12\nPara: shop@example.test\nAssunto: candeeiro',
  '发件人: 诺拉 <nora@example.test>\n发送时间: 2026年5月4日 9:12\n收件人: shop@example.test\n主题: 台灯',
  '差出人: ノラ <nora@example.test>\n送信日時: 2026年5月4日 9:12\n宛先: shop@example.test\n件名: ランプ',
  '-----Original Message-----\nFrom: nora@example.test\nSent: May 4\nSubject: lamp',
  '-------- Weitergeleitete Nachricht --------\nBetreff: Lampe\nDatum: Mon, 4 May 2026 09:12:00 +0200\nVon: nora@example.test',
];

describe('splitMail cuts quoted mail', () => {
  it.each(ATTRIBUTIONS)('below %j with marks', (line) => {
    expect(splitMail(`The lamp is dark.\n\n${line}\n\n> Did you plug it in?\n> Nora`).text).toBe('The lamp is dark.');
  });

  it.each(ATTRIBUTIONS.slice(0, 12))('below %j without marks', (line) => {
    expect(splitMail(`The lamp is dark.\n\n${line}\n\nDid you plug it in?`).text).toBe('The lamp is dark.');
  });

  it.each(HEADERS)('below %j', (block) => {
    expect(splitMail(`The lamp is dark.\n\n${block}\n\nDid you plug it in?`).text).toBe('The lamp is dark.');
  });

  it('keeps answers between and below quoted lines', () => {
    const mail = 'On 2026-05-04 09:12, Nora wrote:\n> Did you plug it in?\n\nYes.\n\n> And the switch?\n\nOn.';
    expect(splitMail(mail).text.replaceAll(/\n+/g, ' ')).toBe('Yes. On.');
  });

  it('does not take a sentence, an address or a rating for a quote', () => {
    for (const text of [
      'On Monday I wrote:\nno lamp, no answer.',
      'From: 12 Mill Lane\nTo: 4 Hill Road',
      'On 3 May you wrote: it ships today.',
      'Le colis est abîmé, je vous ai écrit hier.',
      'Am Montag kam nichts.\nAm Dienstag auch nicht.',
    ]) {
      expect(splitMail(text)).toEqual({ text });
    }
  });
});

describe('splitMail cuts signatures', () => {
  it.each([
    ['It is broken.\n\n-- \nNora Field\nMill Ltd', 'It is broken.'],
    ['It is broken.\n\nSent from my iPhone', 'It is broken.'],
    ['Es ist kaputt.\n\nVon meinem iPhone gesendet', 'Es ist kaputt.'],
    ['Il est cassé.\n\nEnvoyé depuis mon mobile Orange', 'Il est cassé.'],
    ['Está roto.\n\nEnviado desde mi iPhone', 'Está roto.'],
    ['È rotto.\n\nInviato da iPhone', 'È rotto.'],
    ['坏了。\n\n发自我的iPhone', '坏了。'],
    ['It is broken.\n\nKind regards,\nNora Field\nBuyer, Mill Ltd\n+44 20 7946 0000', 'It is broken.'],
    ['Es ist kaputt.\n\nMit freundlichen Grüßen\n\nNora Feld', 'Es ist kaputt.'],
    [
      'It is broken.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.',
      'It is broken.',
    ],
  ])('%j', (mail, text) => {
    const parts = splitMail(mail);
    expect(parts.text).toBe(text);
    expect(parts.signature).toBeTruthy();
  });

  it('leaves a lone name and a postscript with the text', () => {
    for (const text of [
      'The lamp ships today. Ana',
      'The lamp ships today.\nAna',
      'The lamp ships today.\n\nThanks,\nAna',
      'It is broken.\n\nRegards,\nNora\n\nPS: I need it by Friday, is that possible?',
    ]) {
      expect(splitMail(text)).toEqual({ text });
    }
  });

  it('never empties a mail that is only a greeting', () => {
    expect(splitMail('Thanks,\nNora Field').text).not.toBe('');
  });
});

describe('splitMail on any text', () => {
  it('invents nothing and never throws', () => {
    const piece = fc.constantFrom(
      '> ',
      '>',
      'On ',
      'wrote:',
      '\n',
      '-- ',
      'From: a@b.test',
      '1/2/2026 10:00',
      'word ',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        const parts = splitMail(body);
        const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
        const all = squeezed(parts.text) + squeezed(parts.signature ?? '') + squeezed(parts.quoted ?? '');
        expect([...all].sort().join('')).toBe([...squeezed(body)].sort().join(''));
      }),
    );
  });

  it.each(['On 1\n', '> > ', 'From:\n', 'On Mon, wrote:\n', '-----\n', 'Thanks,\nBob\n', 'a@'])(
    'takes time in proportion to the length of a hostile mail of %j',
    (piece) => expect(growthOf(splitMail, piece)).toBeLessThan(3.3),
  );
});

describe('detectMailKind', () => {
  it.each([
    ['I am out of the office until Monday.', '', 'auto_reply'],
    ['Ich bin derzeit nicht im Büro.', '', 'auto_reply'],
    ['Hi', 'Automatic reply: lamp', 'auto_reply'],
    ['x', 'Undelivered Mail Returned to Sender', 'bounce'],
    ['This is the mail system at host mx.test.', '', 'bounce'],
    ['I tried the office number, nobody answers. Where is my automatic pump?', 'automatic pump', 'person'],
  ])('%j %j', (text, subject, kind) => expect(detectMailKind(text, subject)).toBe(kind));
});
