import { describe, expect, it } from 'vitest';
import { factsIn, valuesOf } from './fact-reading.ts';

describe('days', () => {
  it.each([
    ['It came yesterday.', '2026-06-09'],
    ['It arrived on Monday.', '2026-06-08'],
    ['The party is on Saturday.', '2026-06-13'],
    ['We leave next Monday.', '2026-06-15'],
    ['Last Friday the box came.', '2026-06-05'],
    ['The wedding is a week from Saturday.', '2026-06-20'],
    ['I ordered it on May 28.', '2026-05-28'],
    ['I ordered it on 28 May 2026.', '2026-05-28'],
    ['I need it for the 20th.', '2026-06-20'],
    ['We move on the 20th.', '2026-06-20'],
    ['The 3rd has passed.', '2026-06-03'],
    ['It broke 3 days ago.', '2026-06-07'],
    ['It should arrive on 2026-06-18.', '2026-06-18'],
    ['Es kam gestern an.', '2026-06-09'],
    ['Am Montag wurde es geliefert.', '2026-06-08'],
    ['Ich habe am 28. Mai bestellt.', '2026-05-28'],
    ['Die Feier ist am 20.06.2026.', '2026-06-20'],
    ['Vor drei Tagen ging es kaputt.', '2026-06-07'],
    ['Le colis est arrivé hier.', '2026-06-09'],
    ["Il a été livré lundi, et il n'y a rien.", '2026-06-08'],
    ['La fête est samedi prochain.', '2026-06-13'],
    ["J'ai commandé le 28 mai.", '2026-05-28'],
    ['Llegó ayer roto.', '2026-06-09'],
    ['Me llegó el lunes.', '2026-06-08'],
    ['La boda es el próximo sábado.', '2026-06-13'],
    ['Lo pedí hace tres días.', '2026-06-07'],
    ['È arrivato ieri.', '2026-06-09'],
    ['La festa è sabato prossimo.', '2026-06-13'],
    ['Ho ordinato il 28 maggio.', '2026-05-28'],
    ['Chegou ontem.', '2026-06-09'],
    ['A festa é no próximo sábado.', '2026-06-13'],
    ['Recebi na segunda-feira a caixa vazia.', '2026-06-08'],
    ['We fly in two weeks.', '2026-06-24'],
    ['It starts 3 days after 20 June.', '2026-06-23'],
    ['Wir fliegen in 10 Tagen.', '2026-06-20'],
    ['Nous partons dans 10 jours.', '2026-06-20'],
    ['It is a present for Christmas.', '2026-12-25'],
    ['Es ist ein Geschenk zum Valentinstag.', '2027-02-14'],
    ['The fitter comes Friday 6/19.', '2026-06-19'],
    ['10天后要用。', '2026-06-20'],
    ['昨天收到的。', '2026-06-09'],
    ['我5月28日下的单。', '2026-05-28'],
    ['周一收到了包裹。', '2026-06-08'],
    ['昨日届きました。', '2026-06-09'],
    ['5月28日に注文しました。', '2026-05-28'],
    ['It comes on the first Friday of July.', '2026-07-03'],
    ['The show was moved to Sunday 21 June.', '2026-06-21'],
    ['It was promised for Friday 03/07.', '2026-07-03'],
    ['Es war für Sonntag, den 21. Juni, zugesagt.', '2026-06-21'],
    ['約束は6月21日(日)でした。', '2026-06-21'],
    ['Ich brauche es am letzten Tag des Monats.', '2026-06-30'],
    ['The party is on the 5th of next month.', '2026-07-05'],
    ['We fly on Sat 13th.', '2026-06-13'],
    ['It will come on Friday the 13th.', '2026-11-13'],
    ['La fête est le vingt-deux juin.', '2026-06-22'],
    ['La boda es el veintidós de junio.', '2026-06-22'],
    ['It must be here before Easter.', '2027-03-28'],
    ['Das Päckchen ist für Ostern.', '2027-03-28'],
    ['The present is for Thanksgiving.', '2026-11-26'],
    ['I will be at the door in 20 minutes.', '2026-06-10'],
    ['Call me 15 hours from now.', '2026-06-11'],
    ['The fitter comes Tuesday of next week.', '2026-06-16'],
    ['Le plombier vient mardi de la semaine prochaine.', '2026-06-16'],
    ['Ich habe am 24.12. bestellt.', '2025-12-24'],
    ['Nous partons 3 jours après vendredi.', '2026-06-15'],
    ['It was made on 15/05/99.', '1999-05-15'],
    ['2/6', '2026-06-02'],
  ])('%s', (text, day) => expect(valuesOf(factsIn(text, { buyerCountry: 'GB' }), 'date')).toEqual([day]));

  it.each([
    'It went flat in 2 hours.',
    'I sat 5 hours in a queue.',
    'It fits on 12-15 units.',
    'This is my third mail.',
    'Only one may be used.',
  ])('finds none in %j', (text) => expect(valuesOf(factsIn(text), 'date')).toEqual([]));

  it('reads the days of one breath apart', () => {
    expect(valuesOf(factsIn('Deliver on 18, 19 or 20 June.'), 'date')).toEqual([
      '2026-06-18',
      '2026-06-19',
      '2026-06-20',
    ]);
    expect(valuesOf(factsIn('We were away June 3-5.'), 'date')).toEqual(['2026-06-03', '2026-06-05']);
  });

  it('counts from the day it was where the writer was', () => {
    const night = { at: '2026-06-10T23:30:00Z' };
    expect(valuesOf(factsIn('It came today.', { zones: { buyer: 'Asia/Tokyo' } }, night), 'date')).toEqual([
      '2026-06-11',
    ]);
    expect(valuesOf(factsIn('It came today.', { zones: { buyer: 'America/Denver' } }, night), 'date')).toEqual([
      '2026-06-10',
    ]);
  });

  it('counts from the written day of a quoted mail whose zone is unknown', () => {
    const quoted = readQuoted('It came yesterday.');
    expect(valuesOf(quoted, 'date')).toEqual(['2026-06-09']);
  });

  it('gives no relative day where the day of writing is unknown', () => {
    const facts = factsIn('It came yesterday.', {}, { at: 'soon' });
    expect(valuesOf(facts, 'date')).toEqual([]);
  });

  it('keeps both readings of a date that has two, and follows the country', () => {
    const read = (country?: string) =>
      factsIn('It was promised for 05/07/2026.', country === undefined ? {} : { buyerCountry: country }).find(
        (fact) => fact.kind === 'date',
      );
    expect(read('US')).toMatchObject({ value: '2026-05-07', possible: ['2026-05-07', '2026-07-05'] });
    expect(read('AU')).toMatchObject({ value: '2026-07-05', possible: ['2026-07-05', '2026-05-07'] });
    expect(
      new Set(read()?.kind === 'date' ? (read() as { readonly possible?: readonly string[] }).possible : []),
    ).toEqual(new Set(['2026-05-07', '2026-07-05']));
  });

  it('reads a clock time with the zone that is named', () => {
    const context = { zones: { buyer: 'America/Denver', seller: 'Europe/Berlin' } };
    const seller = factsIn('It opens on 12 June, 6:20 pm your time.', context, { from: 'seller' });
    expect(valuesOf(seller, 'date')).toEqual(['2026-06-12T18:20:00-06:00']);
    const platform = factsIn('Reply by 12 June, 18:00 Beijing time.', context, { from: 'platform' });
    expect(valuesOf(platform, 'deadline')).toEqual(['2026-06-12T18:00:00+08:00']);
  });

  it.each([
    'I sat and waited.',
    'May I ask',
    'Guten Morgen',
    'bought 2 lamps, 5/5 stars',
    'size 10-12',
    '24/7 help',
    'por la mañana',
  ])('finds no day in %j', (text) => expect(valuesOf(factsIn(text), 'date')).toEqual([]));
});

function readQuoted(text: string) {
  const message = { from: 'buyer' as const, atText: '2026-06-10 23:30', text };
  return factsIn(text, {}, { ...message, at: 'unknown' });
}

describe('deadlines', () => {
  it.each([
    ['Sollte die Lampe bis Montag nicht da sein, gehe ich zum Anwalt.', '2026-06-15'],
    ['I need an answer by Friday.', '2026-06-12'],
    ['You have until 15 June to refund me.', '2026-06-15'],
    ['Please reply within 5 days or I dispute it.', '2026-06-15'],
    ['I give you two weeks.', '2026-06-24'],
    ['Refund me today or I call my bank.', '2026-06-10'],
    ['Ich erwarte die Erstattung bis Freitag.', '2026-06-12'],
    ['Bitte antworten Sie bis zum 15. Juni.', '2026-06-15'],
    ['Ich setze Ihnen eine Frist von innerhalb 7 Tagen.', '2026-06-17'],
    ['Remboursez-moi avant vendredi, sinon je porte plainte.', '2026-06-12'],
    ['Répondez sous 5 jours.', '2026-06-15'],
    ["Vous avez jusqu'au 15 juin.", '2026-06-15'],
    ['Quiero el reembolso antes del viernes.', '2026-06-12'],
    ['Tienen hasta el 15 de junio.', '2026-06-15'],
    ['Respondan en un plazo de 5 días.', '2026-06-15'],
    ['Voglio il rimborso entro venerdì.', '2026-06-12'],
    ['Rispondete entro 5 giorni.', '2026-06-15'],
    ['Quero o reembolso até sexta-feira.', '2026-06-12'],
    ['Respondam no prazo de 5 dias.', '2026-06-15'],
    ['请在周五之前退款。', '2026-06-12'],
    ['请5天内回复。', '2026-06-15'],
    ['金曜日までに返金してください。', '2026-06-12'],
    ['5日以内に返答してください。', '2026-06-15'],
  ])('%s', (text, day) => expect(valuesOf(factsIn(text), 'deadline')).toEqual([day]));

  it('ends "before Friday" as Friday begins where the buyer is', () => {
    const facts = factsIn('Send it before Friday.', { zones: { buyer: 'Europe/Madrid' } });
    expect(valuesOf(facts, 'deadline')).toEqual(['2026-06-12T00:00:00+02:00']);
  });

  it('counts hours from the moment of the message', () => {
    const facts = factsIn('Answer within 48 hours.', { zones: { buyer: 'Europe/Berlin' } });
    expect(valuesOf(facts, 'deadline')).toEqual(['2026-06-12T10:00:00+02:00']);
  });

  it.each([
    'You said it would be here by Friday.',
    'It was supposed to arrive by 15 June.',
    'They promised the refund until 24 May.',
    'I can return it within 30 days of delivery.',
    'It is useless to me after Saturday.',
    'I have been waiting for 3 weeks.',
  ])('finds none in %j', (text) => expect(valuesOf(factsIn(text), 'deadline')).toEqual([]));

  it('takes none from the seller', () => {
    expect(valuesOf(factsIn('I will refund you by Friday.', {}, { from: 'seller' }), 'deadline')).toEqual([]);
  });
});

describe('durations', () => {
  it.each([
    ['no scan for 7 days', { count: 7, unit: 'day' }],
    ['two weeks without a word', { count: 2, unit: 'week' }],
    ['within 3 business days', { count: 3, unit: 'business_day' }],
    ['seit 10 Werktagen', { count: 10, unit: 'business_day' }],
    ['sous 48 h', { count: 48, unit: 'hour' }],
    ['3个工作日', { count: 3, unit: 'business_day' }],
  ])('%s', (text, value) => expect(valuesOf(factsIn(text), 'duration')).toEqual([value]));
});
