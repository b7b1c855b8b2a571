import { buyerText, hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Jargon: your words for it are not the buyer’s. */
export const frm04 = patternRule({
  id: 'FRM-04',
  severity: 'low',
  title: 'Jargon',
  why: 'Your words for it are not the buyer’s.',
  better: 'Say what it is: "The carrier shows it as delivered; here is a return label."',
  patterns: {
    en: [/\b(?:RMA|SLA|POD|ARN|INAD|SNAD|INR|DDP|DAP|SKU|WISMO|L2|OOS)\b/g, /\bescalat(?:e|ed|ing|ion)\b/gi],
  },
  applies: (context) => !hasSignal(context, 'b2b'),
  isFine: ({ match, before, after, context }) =>
    /\d[.,\d]*\s$/.test(before) ||
    /^\s\(/.test(after) ||
    /\($/.test(before) ||
    buyerText(context).toLowerCase().includes(match[0].toLowerCase()),
  examples: {
    bad: [
      { text: 'The POD shows Tuesday.', at: 'POD' },
      { text: 'Your RMA leaves today.', at: 'RMA' },
      { text: 'I escalated it on Monday.', at: 'escalated' },
    ],
    good: [
      { text: 'The carrier shows it as delivered on Tuesday; here is a return label.' },
      { text: 'I refunded 500 INR today.' },
      { text: 'The return number (RMA) is 4411; the label is in your mail by 6 pm.' },
    ],
  },
});
