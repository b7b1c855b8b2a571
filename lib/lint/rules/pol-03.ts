import { hasSignal } from '../context/case-facts.ts';
import { hasDate, repairs } from '../draft/next-step.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const REFUSAL =
  /\b(?:cannot|can ?not|can['’]t|could not|are not able to|am not able to|unable to|do not|don['’]t|won['’]t|will not|refuse to)(?: \w+){0,3}? (?:refund|cancel|replace|return|exchange|reship|resend|accept|compensate|pay|change|help|offer|send)\b|\bno (?:refunds?|returns?|exchanges?|compensation|cancellation)\b|\b(?:refund|return|cancellation|exchange|replacement)s? (?:is|are) (?:not|im)(?:possible| possible| available| allowed)\b|\bnot eligible\b/gi;

/** A no without a way on: a refusal alone is a dead end; the next mail will be louder. */
export const pol03 = patternRule({
  id: 'POL-03',
  severity: 'high',
  title: 'A no without a way on',
  why: 'A refusal alone is a dead end; the next mail will be louder.',
  better: 'Put a date or another way beside it: "From 9 October you can choose a refund or a new parcel."',
  patterns: { en: [REFUSAL] },
  applies: (_context, draft) => !hasDate(draft.plain) && !repairs(draft),
  isFine: ({ before, after, context }) =>
    hasSignal(context, 'illegal_request', 'feedback_threat') ||
    /\b(?:if|you|they|sorry that)\s*$/i.test(before) ||
    /^\s(?:anything|it back|money)\b/i.test(after),
  examples: {
    bad: [
      { text: 'We cannot refund this order.', at: 'cannot refund' },
      { text: 'Sale items: no returns.', at: 'no returns' },
      { text: 'A refund is not possible.', at: 'refund is not possible' },
    ],
    good: [
      { text: 'I cannot refund it before it counts as lost. From 9 October you can choose a refund or a new parcel.' },
      { text: 'We cannot stop the parcel. You can refuse it at the door instead.' },
      { text: 'You do not need to return it.' },
    ],
  },
});
