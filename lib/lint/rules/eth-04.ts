import { patternRule } from '../draft/pattern-rule.ts';

const GOOD = '(?:refund|pay|money|compensat|credit|replac|send you|give you|reship|new one)\\w*';
const NOT = "(?:do not|don['’]t|will not|won['’]t|agree not to|promise not to|never)";
const SILENCE = `(?:${NOT} (?:open|file|start|raise|escalate)(?: an?| the| any)? (?:case|dispute|claim|chargeback|complaint)|${NOT} (?:leave|post|write|publish)(?: an?| the| any)?(?: \\w+)? (?:review|feedback|rating|comment)|${NOT} (?:tell|report|sue|dispute|complain|(?:contact|go to)(?: the| your)? (?:bank|platform|police|press|card|authorities))|(?:stay|keep) (?:quiet|silent)|keep (?:this|it) (?:private|secret|between us)|(?:first )?close (?:the|your) (?:case|dispute|claim))`;

/** A right in exchange for silence: what the buyer is owed may not be the price of his silence. */
export const eth04 = patternRule({
  id: 'ETH-04',
  severity: 'block',
  title: 'A right in exchange for silence',
  why: 'What the buyer is owed may not be the price of his silence.',
  better: 'Give it without conditions: "The refund is sent, no conditions."',
  patterns: {
    en: [
      new RegExp(
        `\\b${GOOD}\\b(?:[^.!?\\n]|\\.(?=\\d)){0,50}\\b(?:only )?(?:if|when|once|provided|as long as|on condition) (?:that )?you (?:first )?${SILENCE}\\b`,
        'gi',
      ),
      new RegExp(
        `\\b(?:if|when|once|provided|as long as) (?:that )?you (?:first )?${SILENCE}\\b(?:[^.!?\\n]|\\.(?=\\d)){0,60}\\b${GOOD}\\b`,
        'gi',
      ),
      /\bin (?:exchange|return) for (?:your silence|not (?:opening|filing|leaving|posting|reporting)|closing (?:the|your) (?:case|dispute|claim))/gi,
    ],
  },
  examples: {
    bad: [
      { text: "We refund today if you don't open a case.", at: "refund today if you don't open" },
      { text: 'If you close the dispute, we send you the money on Monday.', at: 'If you close the dispute' },
      { text: 'I can pay 20.00 EUR today in exchange for your silence.', at: 'in exchange for your silence' },
    ],
    good: [
      { text: 'The refund is sent, no conditions.' },
      { text: 'I can refund the express fee of 24.90 USD today while you wait.' },
      { text: 'If you do not open the box, I can refund it in full on Monday.' },
    ],
  },
});
