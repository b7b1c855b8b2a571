import { describe, expect, it } from 'vitest';
import { factsIn } from './fact-reading.ts';

/** Thursday, 5 March 2026. */
const AT = '2026-03-05T10:00:00Z';

const daysIn = (text: string, at = AT): readonly string[] =>
  factsIn(text, {}, { at }).flatMap((fact) =>
    fact.kind === 'date' ? [fact.value.slice(0, 10), ...(fact.possible ?? []).filter((day) => day !== fact.value)] : [],
  );

describe('the middle and the end of months and weeks', () => {
  it.each([
    ['It was to be here by mid-March.', '2026-03-15'],
    ['Sie sagten Mitte März.', '2026-03-15'],
    ['Vous avez dit mi-mars.', '2026-03-15'],
    ['Dijeron a mediados de marzo.', '2026-03-15'],
    ['Avevate detto a metà marzo.', '2026-03-15'],
    ['Disseram meados de março.', '2026-03-15'],
    ['Bis Ende April', '2026-04-30'],
    ['Paiement fin avril', '2026-04-30'],
    ['A finales de abril', '2026-04-30'],
    ['A fine aprile scade', '2026-04-30'],
    ['No final de abril', '2026-04-30'],
    ['by the end of February 2028', '2028-02-29'],
  ])('%s', (text, day) => expect(daysIn(text)).toEqual([day]));

  it.each([
    ['Refund me by the end of this week', '2026-03-06', '2026-03-08'],
    ['by end of next week', '2026-03-13', '2026-03-15'],
    ['bis Ende nächster Woche', '2026-03-13', '2026-03-15'],
    ["d'ici la fin de la semaine", '2026-03-06', '2026-03-08'],
    ['a finales de la semana que viene', '2026-03-13', '2026-03-15'],
    ['entro la fine della settimana', '2026-03-06', '2026-03-08'],
    ['até o fim da semana que vem', '2026-03-13', '2026-03-15'],
  ])('a week ends on Friday or Sunday: %s', (text, friday, sunday) => expect(daysIn(text)).toEqual([friday, sunday]));

  it('on a Saturday the week can only end on Sunday', () =>
    expect(daysIn('by the end of the week', '2026-03-07T10:00:00Z')).toEqual(['2026-03-08']));

  it.each([
    'a mid-range phone',
    'the end of mayhem',
    'el fin de semana',
    'nel fine settimana',
    'no fim de semana',
    'à mi-temps',
    'the middle of the box',
    'le 30 février',
    'on the 30th of February',
    'am 31. April',
  ])('names no day: %s', (text) => expect(daysIn(text)).toEqual([]));
});

describe('what a clause says of the day in it', () => {
  it.each([
    ['Send it Monday.', '2026-03-09'],
    ['I sent it Monday.', '2026-03-02'],
    ['Schicken Sie es Montag.', '2026-03-09'],
    ['Haben Sie es Montag geschickt?', '2026-03-02'],
    ['Envoyez-le lundi.', '2026-03-09'],
    ['Llámenme el lunes.', '2026-03-09'],
    ['Chiamatemi lunedì.', '2026-03-09'],
    ['Liguem-me na segunda.', '2026-03-09'],
    ['Le enviaremos otro el lunes.', '2026-03-09'],
    ['Nous vous enverrons un nouveau lundi.', '2026-03-09'],
    ['Ab Montag bin ich im Urlaub.', '2026-03-09'],
    ['Ab dem 20. bin ich weg.', '2026-03-20'],
    ['Entro il 20.', '2026-03-20'],
    ['You promised it by the 20th.', '2026-02-20'],
    ['You told me March 20.', '2026-03-20'],
    ['I bought it on March 20.', '2025-03-20'],
    ['You had it two Fridays ago.', '2026-02-20'],
    ['It comes tomorrow week.', '2026-03-13'],
    ['demain en huit', '2026-03-13'],
    ['zwanzigster April 2026', '2026-04-20'],
    ['Samstag, der 14.', '2026-03-14'],
    ['drei Tage ab jetzt', '2026-03-08'],
    ['tres días desde ahora', '2026-03-08'],
    ["D'ici trois jours", '2026-03-08'],
    ['Sexta passada', '2026-02-27'],
    ['the day after Christmas', '2026-12-26'],
    ['le lendemain du 12 mars', '2026-03-13'],
    ['Il y a une dizaine de jours', '2026-02-23'],
    ['ça fait trois semaines que j’attends', '2026-02-12'],
  ])('%s', (text, day) => expect(daysIn(text)).toEqual([day]));

  it.each(['every tomorrow weekly plan', 'I have a dozen days like that'])('names no week on: %s', (text) =>
    expect(daysIn(text)).not.toContain('2026-03-13'),
  );
});
