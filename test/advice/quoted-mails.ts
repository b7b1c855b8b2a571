/** One real mail that carries its whole conversation in quotes, as a mail program shows it. */
export interface QuotedMail {
  readonly shop: { readonly name: string; readonly address: string };
  readonly buyer: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** When the last mail, the one that is open, was sent. */
  readonly at: string;
  /** As its `Date` header says it. */
  readonly date: string;
  readonly text: string;
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()))
    .join('\n');

/** Newest text first, each with the line that introduces what it quotes below. */
const nested = (mails: readonly (readonly [introduction: string, text: string])[]): string =>
  mails.reduceRight((inner, [introduction, text]) => {
    const body = inner === '' ? text : `${text}\n\n${inner}`;
    return introduction === '' ? body : `${introduction}\n${quote(body)}`;
  }, '');

/** A German shop, Gmail's lines above each quote; the shop's own lines are on its clocks, the buyer's on her own. */
export const GERMAN_MAIL: QuotedMail = {
  shop: { name: 'Fjordlicht Leuchten', address: 'service@fjordlicht.test' },
  buyer: { name: 'Jana Brandt', address: 'jana.brandt@mail.test' },
  subject: 'Re: Ihre Bestellung FL-88213',
  at: '2026-03-12T19:20:00+01:00',
  date: 'Thu, 12 Mar 2026 19:20:00 +0100',
  text: nested([
    [
      '',
      'Das ist eine FRECHHEIT!!! Ich will mein Geld zurück, den vollen Betrag, sonst gehe ich zum Anwalt.\n\nJana Brandt',
    ],
    [
      'Am Do., 12. März 2026 um 09:05 Uhr schrieb Fjordlicht Leuchten <service@fjordlicht.test>:',
      'Guten Tag Frau Brandt,\n\nes tut mir leid, Ihr Paket ist noch unterwegs, deshalb können wir die Bestellung im Moment nicht stornieren.\n\nMiriam',
    ],
    [
      'Am Mi., 11. März 2026 um 21:48 Uhr schrieb Jana Brandt <jana.brandt@mail.test>:',
      'Immer noch nichts. Ich habe Express bezahlt! Bitte erstatten Sie mir den Betrag.\n\nJana Brandt',
    ],
    [
      'Am Mi., 11. März 2026 um 10:30 Uhr schrieb Fjordlicht Leuchten <service@fjordlicht.test>:',
      'Guten Tag Frau Brandt,\n\nder letzte Scan war am Dienstag um 06:40 Uhr im DHL-Paketzentrum Hannover. Ein Sturm hält die Zustellung auf.\n\nMiriam',
    ],
    [
      'Am Di., 10. März 2026 um 20:11 Uhr schrieb Jana Brandt <jana.brandt@mail.test>:',
      'Guten Abend,\n\nwo bleibt mein Paket? Es sollte heute ankommen.\n\nJana Brandt',
    ],
    [
      'Am So., 8. März 2026 um 18:02 Uhr schrieb Fjordlicht Leuchten <service@fjordlicht.test>:',
      [
        'Vielen Dank für Ihre Bestellung!',
        '',
        'Bestellnummer: FL-88213',
        'Bestelldatum: 8. März 2026',
        '',
        '1 x Stehlampe Fjord, Eiche    149,00 EUR',
        'Versand: DHL Express    19,90 EUR',
        'Standardversand: 5,90 EUR',
        'Gesamtbetrag: 168,90 EUR',
        '',
        'Voraussichtliche Lieferung: Dienstag, 10. März 2026',
        '',
        'Lieferadresse: Jana Brandt, Lindenweg 4, 20257 Hamburg, Deutschland',
      ].join('\n'),
    ],
  ]),
};

const block = (from: string, sent: string, to: string): string =>
  `________________________________\nFrom: ${from}\nSent: ${sent}\nTo: ${to}\nSubject: Re: Your order HL-5190\n`;
const CYCLES = 'Harbour Lane Cycles <orders@harbourlane.test>';
const OWEN = 'Owen Pryce <owen.pryce@mail.test>';

/** A British shop whose buyer and agent both use Outlook: header blocks, and no marks before quoted lines. */
export const OUTLOOK_MAIL: QuotedMail = {
  shop: { name: 'Harbour Lane Cycles', address: 'orders@harbourlane.test' },
  buyer: { name: 'Owen Pryce', address: 'owen.pryce@mail.test' },
  subject: 'Re: Your order HL-5190',
  at: '2026-05-14T18:05:00+01:00',
  date: 'Thu, 14 May 2026 18:05:00 +0100',
  text: [
    'Still no movement and you do nothing!! I want a FULL refund now or I dispute the card payment.\n\nOwen\n',
    block(CYCLES, '14 May 2026 08:50', 'Owen Pryce'),
    'Hello Owen,\n\nI am sorry, the wheel set is on its way, so I can not send a second one yet.\n\nPriya\n',
    block(OWEN, '13 May 2026 22:17', 'Harbour Lane Cycles'),
    'And? I paid for next day delivery. Please send another or refund me.\n\nOwen\n',
    block(CYCLES, '13 May 2026 09:40', 'Owen Pryce'),
    'Hello Owen,\n\nthe latest scan was at the DPD depot in Birmingham on Tuesday at 21:15.\n\nPriya\n',
    block(OWEN, '12 May 2026 19:32', 'Harbour Lane Cycles'),
    'Hi, where is my parcel? It was due today.\n\nOwen\n',
    block(CYCLES, '11 May 2026 14:26', 'Owen Pryce'),
    [
      'Thank you for your order, Owen.',
      '',
      'Order number: HL-5190',
      'Order date: 11 May 2026',
      '',
      '1 x Touring wheel set, 28 inch    £212.00',
      'Delivery: DPD Next Day (express)    £14.50',
      'Standard delivery: £4.95',
      'Total: £226.50',
      '',
      'Estimated delivery: Tuesday 12 May 2026',
      '',
      'Delivery address: Owen Pryce, 3 Quay Street, Cardiff CF10 1EA, United Kingdom',
    ].join('\n'),
  ].join('\n'),
};

/** The mail as a file. */
export const emlOf = ({ shop, buyer, subject, date, text }: QuotedMail): string =>
  [
    `From: ${buyer.name} <${buyer.address}>`,
    `To: ${shop.name} <${shop.address}>`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    'Message-ID: <last@mail.test>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\n');
