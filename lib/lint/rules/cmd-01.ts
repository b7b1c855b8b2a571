import { isSafetyCase } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const ORDERS =
  'send|wait|provide|read|stop|answer|explain|prove|contact|pay|look|check|return|confirm|follow|ask|call|open a|file a|go to';

/** Bare commands: an order to the buyer makes a settlement less likely. */
export const cmd01 = patternRule({
  id: 'CMD-01',
  severity: 'high',
  title: 'Bare commands',
  why: 'An order to the buyer makes a settlement less likely.',
  better: 'Ask, and say what it is good for: "Could you send one photo of the label? Then I can refund today."',
  patterns: { en: [new RegExp(`(?<=^|[.!?\\n]\\s{0,3})(?:${ORDERS})\\b(?=\\s|[.!])`, 'gi')] },
  applies: (context) => !isSafetyCase(context),
  isFine: ({ sentence, draft, start }) =>
    /\b(?:please|if you|and (?:i|we)\b|so (?:that )?(?:i|we)|then (?:i|we)|nothing|either)/i.test(sentence.text) ||
    /\?$/.test(sentence.text) ||
    /(?:^|\n)\s*(?:[-•*]|\d[.)]|\([a-z\d]\))\s*$/.test(draft.plain.slice(Math.max(0, start - 8), start)),
  examples: {
    bad: [
      { text: 'Send photos of the box.', at: 'Send' },
      { text: 'It is on its way. Wait.', at: 'Wait' },
      { text: 'Check the mailbox and the neighbours.', at: 'Check' },
    ],
    good: [
      { text: 'Could you send one photo of the label? Then I can refund today.' },
      { text: 'Unplug it now and do not use it again. I have refunded 64.00 USD.' },
      { text: 'Send it back with the free label and I refund 20.00 EUR within two business days.' },
    ],
  },
});
