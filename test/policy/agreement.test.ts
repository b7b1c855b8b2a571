import { describe, expect, it } from 'vitest';
import { known, UNKNOWN } from '../../lib/values/index.ts';
import { judge } from './build-case.ts';

const settled = (answer: string, sums: { readonly offered?: number; readonly named?: number } = { offered: 2490 }) => {
  const { situation } = judge({ type: 'not_as_described', talk: { offer: 'I can give you this.', answer, ...sums } });
  return [situation['agreement.reached'], situation['agreement.amount']];
};
const usd = (amountMinor: number) => known({ amountMinor, currency: 'USD' });

describe('an agreement', () => {
  it.each([
    'OK, I accept the refund. I will wait for the parcel.',
    'Einverstanden, vielen Dank.',
    'Bonjour, j’accepte votre proposition.',
    'Vale, acepto.',
    'Va bene, accetto.',
    'Aceito, obrigada.',
    '好的，我接受。',
    '承知しました。',
  ])('is read from “%s”', (answer) => {
    expect(settled(answer)).toEqual([known(true), usd(2490)]);
  });

  it.each([
    'I do not accept that.',
    'I would accept more.',
    'I accept if you add the shipping.',
    'Why should I accept this?',
    'Ich nehme das nicht an.',
    'No. 500.',
  ])('is not read from “%s”', (answer) => {
    expect(settled(answer)).toEqual([known(false), UNKNOWN]);
  });

  it('needs an offer, and no other sum in the answer', () => {
    expect(settled('I accept 50 USD.', { offered: 2490, named: 5000 })).toEqual([known(false), UNKNOWN]);
    expect(settled('I agree.', {})).toEqual([known(false), UNKNOWN]);
  });
});
