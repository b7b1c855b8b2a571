import type { LintRule } from '../rule.ts';

const CARD = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g;

/** The check sum every card number carries (ISO/IEC 7812-1, annex B). */
function isCardNumber(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && /^[3-6]/.test(written);
}

/** Other people’s data: card numbers and the payer of a gift are not to be written to anyone. */
export const int02: LintRule = {
  id: 'INT-02',
  severity: 'block',
  title: 'Other people’s data',
  why: 'Card numbers and the payer of a gift are not to be written to anyone.',
  languages: 'all',
  check: (draft, context) => {
    const { record } = context.case?.order ?? {};
    const known = new Set([record?.tracking, record?.orderId].map((id) => (id ?? '').replace(/\D/g, '')));
    const better = 'Leave it out: "Price details stay with the person who paid."';
    const cards = [...draft.text.matchAll(CARD)]
      .filter((match) => isCardNumber(match[0]) && !known.has(match[0].replace(/\D/g, '')))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, better }));
    const { payer, recipient } = record?.gift ?? {};
    const toRecipient = recipient !== undefined && record?.buyer?.name?.toLowerCase() === recipient.toLowerCase();
    const at = payer && toRecipient ? draft.text.toLowerCase().indexOf(payer.toLowerCase()) : -1;
    return payer && at >= 0 ? [...cards, { start: at, end: at + payer.length, better }] : cards;
  },
  examples: {
    bad: [
      { text: 'The refund goes to card 4111 1111 1111 1111 today.', at: '4111 1111 1111 1111' },
      { text: 'I used 5500-0000-0000-0004 today.', at: '5500-0000-0000-0004' },
      {
        text: 'Aunt May paid 80.00 GBP on Monday.',
        at: 'Aunt May',
        in: { order: { gift: { payer: 'Aunt May', recipient: 'Lena' }, buyer: { name: 'Lena' } } },
      },
    ],
    good: [
      { text: 'The refund goes to the card ending 1111 today.' },
      { text: 'The number is 9405 5036 9930 0000 0000 00; I check on Friday.' },
      {
        text: 'Price details stay with the person who paid. You can exchange it until Friday.',
        in: { order: { gift: { payer: 'Aunt May', recipient: 'Lena' }, buyer: { name: 'Lena' } } },
      },
    ],
  },
};
