import { faultOf } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Sorry to hear that: it stands beside the trouble as if somebody else had made it. */
export const emp04 = patternRule({
  id: 'EMP-04',
  severity: 'medium',
  title: 'Sorry to hear that',
  why: 'It stands beside the trouble as if somebody else had made it.',
  better: 'Say who did it: "I sent you the wrong kettle. I am sorry."',
  patterns: { en: [/\bsorry to (?:hear|learn|read)\b/gi] },
  applies: (context) => faultOf(context) === 'seller',
  examples: {
    bad: [
      { text: 'Sorry to hear you got the wrong kettle.', at: 'Sorry to hear', in: { fault: 'seller' } },
      {
        text: 'I am sorry to learn of this. The right one leaves today.',
        at: 'sorry to learn',
        in: { fault: 'seller' },
      },
      { text: 'We are sorry to read that.', at: 'sorry to read', in: { fault: 'seller' } },
    ],
    good: [
      { text: 'I sent you the wrong kettle. I am sorry. The right one leaves today.', in: { fault: 'seller' } },
      {
        text: 'I am sorry to hear about the storm damage at your house. The parcel waits until Friday.',
        in: { fault: 'carrier' },
      },
      { text: 'I am sorry to hear that it stopped. I send a new pump today.' },
    ],
  },
});
