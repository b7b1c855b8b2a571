import { patternRule } from '../draft/pattern-rule.ts';

/** Sarcasm: in writing it is always read as contempt. */
export const ins02 = patternRule({
  id: 'INS-02',
  severity: 'high',
  title: 'Sarcasm',
  why: 'In writing it is always read as contempt.',
  better: 'Say what stays open: "You keep all your options; mine today is a full refund on return."',
  patterns: {
    en: [
      /\bgood luck with (?:that|your|it|the)\b/gi,
      /\bsuit yourself\b/gi,
      /(?<=^|[.!?\n,]\s{0,3})whatever(?=[.!,…]|\s*$| you (?:say|want|think))/gi,
      /\blol\b|\blmao\b|\brofl\b/gi,
      /\bas you wish,? (?:sir|madam|ma['’]am)\b/gi,
      /\b(?:oh )?(?:great|brilliant|wonderful|bravo|congratulations),? (?:another|so you|now you|you (?:broke|managed|opened))\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Good luck with your bank, sir.', at: 'Good luck with' },
      { text: 'Whatever. Send it back then.', at: 'Whatever' },
      { text: 'Suit yourself.', at: 'Suit yourself' },
    ],
    good: [
      { text: 'You keep all your options; mine today is a full refund on return.' },
      { text: 'Whatever you choose, I send it on Monday.' },
      { text: 'Good luck at the exam on Friday! The second book left today.' },
    ],
  },
});
