import { currenciesOf } from '../bare-signs.ts';
import { type SignalDetector, signalOfHits } from '../reading.ts';

const NUMERIC_DAY =
  /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d{2}))?(?!\d|[/.-]\d|\s?(?:inch|in\b|"|″|cup))/g;
const BARE_SIGN = /(?<![A-Z$])\$\s?\d|\d\s?\$(?!\w)|(?<![A-Z])¥\s?\d|\d\s?kr\b/g;

/** Sums and days that two honest readers can read in two ways. */
export const ambiguous: SignalDetector = {
  signals: ['ambiguous_currency', 'ambiguous_date_format'],
  detect(reading) {
    const find = (pattern: RegExp, isMeant: (match: RegExpExecArray) => boolean) =>
      reading.buyer.flatMap(({ text, index }) =>
        [...text.slice(0, 65_536).matchAll(pattern)]
          .filter(isMeant)
          .map((match) => ({ message: index, start: match.index, end: match.index + match[0].length })),
      );
    const isSettled = reading.input.corrections?.dayOrder !== undefined;
    const days = find(NUMERIC_DAY, (match) => {
      if (isSettled) return false;
      const [first, second] = [Number(match[1]), Number(match[2])];
      return (
        first >= 1 &&
        second >= 1 &&
        first <= 12 &&
        second <= 12 &&
        first !== second &&
        (match[0].includes('/') || match[0].length > 5)
      );
    });
    const sums = find(BARE_SIGN, (match) => currenciesOf(match[0], reading).size > 1);
    return [
      ...signalOfHits('ambiguous_currency', sums, { text: 'the sign stands for more than one currency here' }),
      ...signalOfHits('ambiguous_date_format', days, { text: 'day and month can be swapped' }),
    ];
  },
};
