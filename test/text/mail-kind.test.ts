import { describe, expect, it } from 'vitest';
import { detectMailKind } from '../../lib/text/index.ts';

describe('answers of machines', () => {
  it.each([
    ['', 'Vielen Dank für Ihre Nachricht. Ich bin bis zum 12. März nicht im Büro.'],
    ['AW: Angebot', 'Ich bin derzeit im Urlaub. Ihre Bestellung bearbeitet in dringenden Fällen Frau Meier.'],
    ['Re: order', 'Thank you for your email. I am away from the office until 12 March with no access to email.'],
    ['Re: commande', 'Bonjour, je suis en congés jusqu’au 12 mars et je répondrai à mon retour.'],
    ['Re: pedido', 'Gracias por su mensaje. Estaré fuera de la oficina hasta el 12 de marzo.'],
    ['Re: ordine', 'Sono fuori ufficio fino al 12 marzo.'],
    ['Re: pedido', 'Olá, estarei ausente até 12 de março.'],
    ['', 'Bedankt voor uw bericht. Ik ben tot 12 maart afwezig.'],
    ['Odpowiedź automatyczna: zamówienie', 'Jestem na urlopie.'],
    ['Automatická odpověď: objednávka', 'x'],
    ['Автоответ: заказ', 'x'],
    ['自動応答: 注文', 'ただいま休暇中です。'],
    ['Re: order', 'This mailbox is not monitored.'],
  ])('%s %s', (subject, text) => expect(detectMailKind(text, subject)).toBe('auto_reply'));
});

describe('returned mail', () => {
  it.each([
    ['Undeliverable: Your refund', 'x'],
    ['Onbestelbaar: order', 'Uw bericht is niet bezorgd'],
    ['Non remis : commande', 'Votre message n’a pas pu être remis'],
    ['No se puede entregar: pedido', 'x'],
    ['', "Your message wasn't delivered to bob@x.test because the address couldn't be found"],
    ['Re: order', '550 5.1.1 The email account that you tried to reach does not exist'],
  ])('%s %s', (subject, text) => expect(detectMailKind(text, subject)).toBe('bounce'));
});

describe('people', () => {
  it.each([
    ['Undelivered parcel!', 'My parcel was undelivered again.'],
    ['Delivery failure', 'The delivery has failed twice, your driver never rang.'],
    ['Mail delivery failed', 'The mail delivery failed again: your postman left my parcel in the rain.'],
    ['Non remis', 'Mon colis n’a pas été remis, je veux un remboursement.'],
    ['Absence of parts', 'The bag with screws is missing.'],
    ['automatic reply', 'Why do I only get an automatic reply from you?'],
    ['Re: Bestellung', 'Ich bin im Urlaub, bitte liefern Sie erst am 20. März.'],
    ['Re: order', 'I am currently on vacation and cannot pick it up; please hold the parcel until 20 March.'],
    ['Re: commande', 'Je suis absent demain, livrez samedi svp.'],
    ['Re: x', 'Is this an automated message? I want a human.'],
    ['Not delivered', 'Address not found by your driver!'],
  ])('%s %s', (subject, text) => expect(detectMailKind(text, subject)).toBe('person'));
});
