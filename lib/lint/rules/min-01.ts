import { patternRule } from '../draft/pattern-rule.ts';

/** It is only: it makes the buyer’s loss small. */
export const min01 = patternRule({
  id: 'MIN-01',
  severity: 'high',
  title: 'It is only …',
  why: 'It makes the buyer’s loss small.',
  better: 'Describe it instead: "The scratch is 3 mm, on the left edge."',
  patterns: {
    en: [
      /\b(?:it(?:['’]s| is| was)|that(?:['’]s| is| was)|this (?:is|was)|they(?:['’]re| are)|there(?:['’]s| is)|is|was) (?:only|just|merely) (?:(?:an?|the|one|two|three|four|five|six|some|a few|a couple of|\d{1,3}) )?(?:(?:small|tiny|little|minor|light|slight|business|working) )?(?:scratch(?:es)?|delays?|days?|marks?|dents?|hours?|weeks?|cents?|dollars?|euros?|packaging|stains?|cracks?|bit|mistake|cosmetic|toy|hobby)\b/gi,
      /\b(?:only|just|merely) (?:one|two|three|four|five|a few|a couple of|\d{1,3}) (?:days?|hours?|weeks?) (?:late|over|behind)\b/gi,
    ],
  },
  isFine: ({ after }) => /^\s(?:away|from now|to go|left)\b/i.test(after),
  examples: {
    bad: [
      { text: "It's only a scratch.", at: 'only a scratch' },
      { text: 'The parcel is just 2 days late.', at: 'just 2 days' },
      { text: 'That is merely a small dent.', at: 'merely a small dent' },
    ],
    good: [
      { text: 'The scratch is 3 mm, on the left edge. I refund 8.00 USD today.' },
      { text: 'I have just sent it. The scan follows by 6 pm.' },
      { text: 'Only you can choose, and the offer stands until 30 April.' },
    ],
  },
});
