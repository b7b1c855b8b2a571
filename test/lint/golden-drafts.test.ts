import { expect, test } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import type { ExampleContext } from '../../lib/lint/rule.ts';
import { sketchContext } from './sketch-context.ts';

interface Golden {
  readonly draft: string;
  readonly in?: ExampleContext;
  readonly rules: readonly string[];
}

/** Whole drafts as tired agents write them, with what must be noticed in each. */
const DRAFTS: readonly Golden[] = [
  {
    draft: 'You should have looked at the description. It clearly says spare parts. According to our policy no refund.',
    rules: ['BLM-01', 'BLM-06', 'POL-01', 'POL-03'],
  },
  {
    draft: 'Dear friend, so sorry for the inconvenience!!! Please be patient and don’t open dispute, we check it soon.',
    rules: ['FRM-02', 'MIN-05', 'MIN-06', 'REV-03', 'PRO-03', 'APO-06'],
  },
  {
    draft: 'We are sorry you feel that way, but nobody else complained about it.',
    rules: ['APO-03', 'DEF-04', 'DEF-05'],
  },
  { draft: 'We refund you $15 if you change the rating to 5 stars.', rules: ['REV-01', 'REV-02', 'NEG-04'] },
  { draft: 'It is only three days late. Please calm down.', rules: ['MIN-01', 'MIN-03'] },
  { draft: 'The parcel will arrive Tuesday for sure.', rules: ['PRO-02', 'ABS-01'] },
  {
    draft: 'Write me on WhatsApp and I pay it back with PayPal friends.',
    in: { platform: 'etsy' },
    rules: ['OFF-01', 'OFF-02'],
  },
  { draft: 'We live in a different time zone. The order was already shipped.', rules: ['EXP-02', 'FRM-06'] },
  { draft: 'My manager lets me go up to 25 %, so how about 15?', rules: ['NEG-10', 'NEG-05', 'FRM-06'] },
  {
    draft: 'Hi Tom, we refund the money today if you don’t open a case. It costs us 38 USD anyway.',
    in: { order: { buyer: { name: 'Mark' }, unitCost: 38 } },
    rules: ['FRM-07', 'ETH-04', 'INT-01'],
  },
];

test.each(DRAFTS)('"$draft"', ({ draft, in: sketch, rules }) => {
  const found = lintDraft(draft, sketchContext(sketch)).map((finding) => finding.rule);
  expect(found).toEqual(expect.arrayContaining([...rules]));
});

test.each([
  'Unplug the heater at once and do not use it again. I have refunded 58.00 USD.',
  'This was not your fault: two labels were mixed up here, and I am sorry. The green kettle leaves tomorrow by express; I scan the code first.',
  'You should have a message from DHL by 5 pm.',
  'Hi Mark, you paid for speed and did not get it. The last scan was in Columbus on Tuesday at 6:20 pm; the storm has slowed UPS there. Two things I can do today: refund the express fee of 24.90 USD while you wait, or take the set back free when it arrives, with a full refund. If there is no new scan by Tuesday 3 March, 6:20 pm your time, you choose: full refund or a new set. Which do you prefer? I am here until 6 pm. Ana',
])('nothing to say about "%s"', (draft) => {
  expect(lintDraft(draft)).toEqual([]);
});
