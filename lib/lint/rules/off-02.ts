import { patternRule } from '../draft/pattern-rule.ts';

/** Money outside the order: paid beside the order it protects nobody and may be paid twice. */
export const off02 = patternRule({
  id: 'OFF-02',
  severity: 'high',
  title: 'Money outside the order',
  why: 'Paid beside the order it protects nobody and may be paid twice.',
  better: 'Send it back the way it came: "The refund goes back to your original card through the order."',
  patterns: {
    all: [
      /\bpaypal (?:friends|f ?& ?f|family)\b|\b(?:as )?friends (?:and|&) family\b/gi,
      /\b(?:western union|moneygram|venmo|zelle|cash ?app|crypto|bitcoin|gift card)\b/gi,
      /\b(?:refund|pay|send|transfer)\w*\b(?:[^.!?\n]|\.(?=\d)){0,40}\b(?:outside (?:of )?(?:the )?(?:order|platform)|directly to your (?:bank|paypal)|by (?:private )?bank transfer|to your private)\b/gi,
    ],
  },
  isFine: ({ before, match }) =>
    /\b(?:not|never|cannot|can['’]t|no)\b[^.!?]{0,30}$/i.test(before) ||
    (/gift card/i.test(match[0]) && /\b(?:bought|ordered|your|the)\s$/i.test(before)),
  examples: {
    bad: [
      { text: 'I send you the money by PayPal friends today.', at: 'PayPal friends' },
      { text: 'I can pay 20.00 EUR outside the order today.', at: 'outside the order' },
      { text: 'We refund with Western Union on Monday.', at: 'Western Union' },
    ],
    good: [
      { text: 'The refund goes back to your original card through the order today.' },
      { text: 'I cannot pay outside the order; the refund of 20.00 EUR left today.' },
      { text: 'Your friends and your family get theirs on Monday.' },
    ],
  },
});
