import { patternRule } from '../draft/pattern-rule.ts';

/** Haggling in round steps: a row of round sums shows that there is more room. */
export const neg06 = patternRule({
  id: 'NEG-06',
  severity: 'medium',
  title: 'Haggling in round steps',
  why: 'A row of round sums shows that there is more room.',
  better: 'Name one sum and its reason: "18.50 EUR, the price of a new zip at a tailor."',
  patterns: { en: [/\b\d{1,4}(?: ?(?:%|USD|EUR|GBP))? ?\?[^.!\n\d]{0,15}\d{1,4}(?: ?(?:%|USD|EUR|GBP))? ?\?/gi] },
  examples: {
    bad: [
      { text: '5? Ok 8? 10 then?', at: '5? Ok 8?' },
      { text: 'Would 10% be fine, 10%? 15%?', at: '10%? 15%?' },
      { text: '20? Or 30?', at: '20? Or 30?' },
    ],
    good: [
      { text: 'I can refund 18.50 EUR today, the price of a new zip.' },
      { text: 'Is it number 5?' },
      { text: 'Is it box 2, or box 3?' },
    ],
  },
});
