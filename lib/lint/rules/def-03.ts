import { patternRule } from '../draft/pattern-rule.ts';

/** We are honest sellers: self-defence without proof repeats the accusation. */
export const def03 = patternRule({
  id: 'DEF-03',
  severity: 'high',
  title: 'We are honest sellers',
  why: 'Self-defence without proof repeats the accusation.',
  better: 'Show one thing that can be checked: a test record, a scan, a short video.',
  patterns: {
    en: [
      /\bwhy would (?:we|i)\b/gi,
      /\b(?:makes?|make) no sense\b/gi,
      /\b(?:we|i) would never\b/gi,
      /\b(?:we|i)(?: are|['’]re| am|['’]m) (?:an? )?(?:very )?(?:honest|reputable|trustworthy|serious|professional|legitimate)\b/gi,
      /\b(?:we|i) (?:do not|don['’]t|never) (?:scam|cheat|lie|steal|sell fakes?)\b/gi,
      /\b(?:we|i)(?: are|['’]re| am|['’]m) (?:not|no) (?:scammers?|liars?|thieves|cheaters?|crooks|a scam)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Why would we scam you for a few hundred dollars?', at: 'Why would we' },
      { text: 'We are honest sellers.', at: 'We are honest' },
      { text: 'That makes no sense.', at: 'makes no sense' },
    ],
    good: [
      { text: 'Here is a 90-second video of the same batch running; I added the test sheet today.' },
      { text: 'I honestly thank you for the photo. The new one leaves today.' },
      { text: 'The seller record shows the batch test of 14 May.' },
    ],
  },
});
