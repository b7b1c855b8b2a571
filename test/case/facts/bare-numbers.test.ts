import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/case/index.ts';
import { oneMail } from '../input.ts';

const amountsIn = (text: string): readonly number[] =>
  analyse(oneMail(text, {}, { currency: 'EUR' })).facts.flatMap((fact) =>
    fact.kind === 'amount' ? [fact.value.amountMinor / 100] : [],
  );

describe('a number without a sign of money', () => {
  test.each([
    [28, 'What about the 28 I already paid?'],
    [41, 'I do not want the 41 I paid back, I want the puzzle.'],
    [119, 'I paid 119 for this.'],
    [38.5, 'Why is 38.50 on my card two times?'],
    [45, 'Ich habe dafür 45 bezahlt.'],
    [30, 'Und die 30, die ich schon bezahlt habe?'],
    [45, 'J’ai payé 45, et rien n’est arrivé.'],
    [60, 'Je veux récupérer les 60 que j’ai payés.'],
    [119, 'Yo pagué 119 hace tres días.'],
    [1349, 'Ni la licuadora ni mis 1349.'],
    [35, 'Ho pagato 35 e non è arrivato niente.'],
    [17.9, 'Rivoglio anche i 17,90 della spedizione.'],
    [80, 'Paguei 80 por isto.'],
    [119, '我付了119，到现在没收到。'],
    [2800, '2800を払いました。'],
  ])('is the sum of %d where it is paid: %s', (amount, text) => {
    expect(amountsIn(text)).toContain(amount);
  });

  test.each([
    'I paid 28 days ago.',
    'I paid on 12 May.',
    'It took 28 minutes.',
    'You charged me 12 times!',
    'Call me at 10.30 about my account.',
    'The shipping label says 12.50 kg.',
    'I have not paid since 2019.',
    'Both of my 2 orders are late.',
    'Ich habe 2 bezahlt und 1 bekommen.',
    'Ich warte seit dem Versand am 12.05 darauf.',
    'J’ai payé 12 fois chez vous.',
    'Pagué hace 15 días.',
    'Ho pagato 3 settimane fa.',
    'Paguei há 10 dias.',
    '我付了3次款。',
  ])('is none where it counts something else: %s', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});
