import { faultOf } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const OWNS =
  /\b(?:i|we) (?:sent|shipped|packed|forgot|missed|mixed|wrote|promised|made|overlooked|lost|broke|did not|didn['’]t|should have|left|booked|gave|let you)\b|\b(?:my|our) (?:mistake|fault|error|slip|oversight|warehouse|delay|side)\b/i;

/** Sorry for the feelings only: it regrets how the buyer feels, not what the shop did. */
export const apo07 = patternRule({
  id: 'APO-07',
  severity: 'high',
  title: 'Sorry for the feelings only',
  why: 'It regrets how the buyer feels, not what the shop did.',
  better: 'Name the deed: "I sent size 9 instead of 8. I am sorry."',
  patterns: {
    en: [
      /\b(?:regret|sorry)(?: to hear)?(?: that)? you(?:['’]re| are| were| feel) (?:so |very )?(?:disappointed|upset|unhappy|angry|dissatisfied|not satisfied|frustrated|annoyed)\b/gi,
    ],
  },
  applies: (context, draft) => faultOf(context) === 'seller' && !OWNS.test(draft.plain),
  examples: {
    bad: [
      { text: 'We regret that you are disappointed.', at: 'regret that you are disappointed', in: { fault: 'seller' } },
      { text: 'I am sorry you are upset. A new one leaves today.', at: 'sorry you are upset', in: { fault: 'seller' } },
      { text: 'I am sorry that you feel unhappy.', at: 'sorry that you feel unhappy', in: { fault: 'seller' } },
    ],
    good: [
      { text: 'I sent size 9 instead of 8. I am sorry. The 8 leaves today.', in: { fault: 'seller' } },
      {
        text: 'I sent the wrong size, and I am sorry you are upset. The right one leaves today.',
        in: { fault: 'seller' },
      },
      { text: 'I am sorry you are disappointed. UPS estimates Friday; I check that day.', in: { fault: 'carrier' } },
    ],
  },
});
