import { describe, expect, it } from 'vitest';
import { splitMail } from '../../lib/text/index.ts';
import { growthOf } from '../growth-of.ts';

describe('splitMail tells quoted mail by its form', () => {
  it.each([
    'Στις Τετ 4 Μαρ 2026 στις 10:02 π.μ., ο χρήστης Κατάστημα <k@shop.test> έγραψε:',
    'ср, 4 бер. 2026 р. о 10:02 Магазин <m@shop.test> пише:',
    'بتاريخ 4 مارس 2026 10:02 متجر <m@shop.test>:',
    'Pada Rab, 4 Mar 2026 pukul 10.02 Toko <t@toko.test> menulis:',
    'Þann mið., 4. mar. 2026 kl. 10:02 skrifaði Búð (<b@b.test>):',
    'Pada Rab, 4 Mar 2026 pukul 10.02 Toko Dengan Nama Panjang\n<t@toko.test> menulis:',
  ])('below %j', (line) => {
    expect(splitMail(`It is broken.\n\n${line}\n\n> Hello\n> there`).text).toBe('It is broken.');
  });

  it.each([
    'Από: Κατάστημα <k@shop.test>\nΣτάλθηκε: Τετάρτη, 4 Μαρτίου 2026 10:02\nΠρος: Νίκος\nΘέμα: RE: Παραγγελία',
    'Gönderen: Mağaza <m@m.test>\nGönderildi: 4 Mart 2026 Çarşamba 10:02\nKime: Ali\nKonu: Sipariş',
    'Kas: Pood <p@p.test>\nMillal: 4. märts 2026 10:02\nMis: Tellimus',
  ])('below the headers %j', (headers) => {
    expect(splitMail(`It is broken.\n\n${headers}\n\nHello there`).text).toBe('It is broken.');
  });

  it.each([
    '##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##',
    '##- Escriba su respuesta por encima de esta línea -##',
    '## Répondez au-dessus de cette ligne ##',
    'Reply above this line.',
  ])('below %j', (line) => {
    expect(splitMail(`Still broken.\n\n${line}\n\nYour request was updated.`).text).toBe('Still broken.');
  });

  it.each([
    'Name: Al\nContact: Al <al@al.test>\nBought: 2026-03-01 10:02\nProblem: no sound at all',
    'My details:\n\nName: Al\nContact: Al <al@al.test>\nBought: 2026-03-01 10:02\nProblem: no sound at all',
    'I wrote to support <s@shop.test> on 4 March 2026 at 10:02 and was told nothing.\n\nShame.',
    '2026-03-01 10:02: ordered\n2026-03-03 09:00: paid\n\nExplain.',
    'I signed above this line on your form, which is the line that the driver showed me at the door of my house.\n\nSo?',
    'Yesterday at 10:02 your driver wrote:\nI left it at the door.\nA lie.',
  ])('keeps %j', (text) => expect(splitMail(text).text).toBe(text));

  it('takes the warning of a mail server off, and keeps what only sounds like it', () => {
    const banner = 'CAUTION: This email originated from outside of the organization. Do not click links.';
    expect(splitMail(`${banner}\n\nThe total is wrong.`).text).toBe('The total is wrong.');
    expect(splitMail(banner).text).toBe(banner);
    const own = 'An external sender of yours lost my parcel.\n\nPlease act.';
    expect(splitMail(own).text).toBe(own);
  });

  it.each([
    ['Czekam na zwrot.', 'Z poważaniem\nJan Kowalski\ntel. +48 600 100 200'],
    ['Graag een reactie.', 'Met vriendelijke groet,\nAnke Smit\nT 020 123 45 67'],
    ['Pengar tillbaka.', 'Med vänliga hälsningar\nLars Nyström\n070-123 45 67'],
    ['Kérem a pénzt.', 'Küldve az iPhone-omról'],
    ['Vreau banii.', 'Trimis de pe iPhone-ul meu'],
    ['환불해 주세요.', '나의 iPhone에서 보냄'],
    ['Ikke den rigtige.', 'Hent Outlook til iOS'],
  ])('%s', (text, signature) => {
    expect(splitMail(`${text}\n\n${signature}`)).toMatchObject({ text, signature });
  });

  it('keeps a sentence that begins like a phone', () => {
    const text = 'It was\nSent from China without tracking and never came.';
    expect(splitMail(text).text).toBe(text);
  });

  it('reads lines that nearly begin a quote in time that grows with their number', () => {
    for (const piece of ['Xy: <a@b.test>\n', '4 Mar 2026 10:02 a@b.test\n', 'external email\n', 'Ab: c\n\n'])
      expect(growthOf(splitMail, piece), piece).toBeLessThan(3);
  });
});
