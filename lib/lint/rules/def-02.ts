import { dropWords, patternRule } from '../draft/pattern-rule.ts';

/** Actually, to be honest: as an opening it corrects the person before the matter. */
export const def02 = patternRule({
  id: 'DEF-02',
  severity: 'medium',
  title: 'Actually, to be honest',
  why: 'As an opening it corrects the person before the matter.',
  better: 'Leave the word out.',
  patterns: {
    en: [
      /(?<=^|[.!?\n]\s{0,3})(?:actually|in fact|to be honest|honestly|frankly(?: speaking)?|technically|as a matter of fact)\b,?/gi,
    ],
  },
  rewrite: dropWords,
  examples: {
    bad: [
      { text: 'Actually, the listing says used.', at: 'Actually' },
      { text: 'Hello Mr Lund. To be honest, the box was fine.', at: 'To be honest' },
      { text: 'Frankly the lamp passed its test.', at: 'Frankly' },
    ],
    good: [
      { text: 'The listing describes it as used (photo 3). I swap it until Friday.' },
      { text: 'The parcel has actually left: the scan is from today.' },
      { text: 'In fairness to you I refunded 8.00 USD today.' },
    ],
  },
});
