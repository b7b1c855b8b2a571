import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

describe('danger in German', () => {
  test.each([
    ['smoke', 'Der Wasserkocher fing plötzlich an zu qualmen.'],
    ['smoke', 'Nach zwei Minuten kam Rauch aus dem Netzteil.'],
    ['smell', 'Das Bügeleisen riecht verschmort.'],
    ['melted', 'Am Ladegerät ist der Kunststoff geschmolzen und die Steckdose ist schwarz geworden.'],
    ['sparks', 'Beim Anstecken sind Funken geflogen.'],
    ['shock', 'Am Gehäuse hab ich eine gewischt bekommen.'],
    ['battery', 'Der Akku vom Roller ist aufgebläht.'],
    ['heat', 'Das Netzteil wurde glühend heiß.'],
    ['explosion', 'Mir ist die Lampe um die Ohren geflogen.'],
    ['fire', 'Die Mehrfachsteckdose stand in Flammen, die Feuerwehr musste kommen.'],
    ['burn', 'Ich habe mir an dem Griff die Finger verbrannt.'],
    ['cut', 'An der Kante habe ich mir die Hand aufgeschnitten.'],
    ['allergy', 'Von der Seife hat mein Mann Ausschlag bekommen.'],
    ['choking', 'Unser Baby hat sich an dem Rad vom Auto verschluckt.'],
    ['foreign body', 'Im Brot waren Metallsplitter.'],
    ['collapse', 'Das Bett ist unter unserer Tochter zusammengebrochen.'],
    ['alarm', 'Nachts ging der Rauchmelder los, weil das Ladegerät verkohlt ist.'],
    ['no umlauts', 'Das Geraet wurde gluehend heiss.'],
  ])('%s: %s', (_, text) => {
    expect(readMail(text)).toMatchObject({
      type: 'safety_incident',
      signals: expect.arrayContaining(['safety_risk']),
    });
  });

  test.each([
    'Gibt es den Teppich auch in rauchgrau?',
    'Führt ihr Rauchmelder im Dreierpack?',
    'Ist Blutorange auch dabei?',
    'Das Kleid ist eng geschnitten, welche Größe nehme ich?',
    'Die Bluse ist schlecht genäht.',
    'Ich bin allergisch gegen Nüsse, sind da welche drin?',
    'Ich lag im Krankenhaus und konnte nicht antworten.',
    'Mir ist das Handy heruntergefallen, habt ihr Ersatzglas?',
    'Wie lange brennt die Kerze?',
    'Ist die Steckdose schwarz oder weiß?',
  ])('is none: %s', (text) => {
    expect(readMail(text).signals).not.toContain('safety_risk');
  });
});

describe('what happened, as German buyers put it', () => {
  test.each([
    ['damaged_in_transit', 'Die Schale ist in tausend Teile, der Karton war eingedrückt.'],
    ['damaged_in_transit', 'Garnelen kamen lauwarm an, Kühlakkus aufgetaut.'],
    ['missing_parts', 'Schachtel aufgemacht, alles leer, Karton war einfach leer.'],
    ['late_delivery', 'Hat sechs Tage länger gedauert als versprochen.'],
    ['cancel_before_dispatch', 'Bitte den Auftrag canceln, hab mich verklickt.'],
    ['refund_not_received', 'Gutschrift laut euch raus, auf dem Konto ist nix.'],
    ['price_adjustment', 'Letzte Woche für 80 gekauft, heute kostet es 60 im Shop.'],
    ['digital_access', 'Der Produktschlüssel wird als vergeben angezeigt.'],
    ['delivered_not_received', 'Angeblich persönlich übergeben, ich war aber gar nicht da.'],
    ['not_received_lost', 'Der Paketdienst hat meine Sendung verschlampt.'],
    ['late_delivery', 'Die Lieferung ist viel zu spaet.'],
    [
      'feedback_extortion',
      'Kratzer im Lack. Zurückschicken ist mir zu aufwendig. Zahlt mir 45 €, sonst gibts einen Stern.',
    ],
  ])('%s: %s', (type, text) => {
    expect(readMail(text).type).toBe(type);
  });

  test.each([
    ['missing_parts', 'Mein Akku ist schnell leer.'],
    ['late_delivery', 'Ist Lieferung am Freitag möglich?'],
    ['damaged_in_transit', 'Das Angebot ist ausgelaufen, gilt der Preis noch?'],
    ['defective', 'Macht nichts, danke trotzdem!'],
    ['damaged_in_transit', 'Wird die Kühlkette beim Versand eingehalten?'],
  ])('no %s: %s', (type, text) => {
    expect(readMail(text).type).not.toBe(type);
  });

  test('a return or a cancellation can be the threat', () => {
    expect(readMail('Bekomme ich die Differenz? Sonst schicke ich es zurück.').signals).toContain('ultimatum');
    expect(readMail('Kann ich es zurückschicken?').signals).not.toContain('ultimatum');
  });

  test('a black plug is no wish for black money', () => {
    expect(readMail('Gibt es den Stecker auch in schwarz?').signals).not.toContain('illegal_request');
    expect(readMail('Kann ich das auch schwarz bezahlen?').signals).toContain('illegal_request');
  });
});
