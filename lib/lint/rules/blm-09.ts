import { patternRule } from '../draft/pattern-rule.ts';

/** You claim: it calls the buyer a liar in a polite form. */
export const blm09 = patternRule({
  id: 'BLM-09',
  severity: 'high',
  title: 'You claim',
  why: 'It calls the buyer a liar in a polite form.',
  better: 'Repeat it plainly: "You write that the handle was broken on arrival."',
  patterns: {
    en: [/\byou (?:claim|allege|pretend)(?:ed)?\b/gi, /\b(?:supposedly|so-called|allegedly|your alleged)\b/gi],
  },
  isFine: ({ before, after }) =>
    /\b(?:if|when|can|may|should|could|before|after)\s*$/i.test(before) ||
    /^\s(?:it|this|the|a|your) (?:refund|money|cost|costs|fee|from|back|on|with)\b/i.test(after),
  examples: {
    bad: [
      { text: 'You claim it was broken.', at: 'You claim' },
      { text: 'The supposedly missing part was in the box.', at: 'supposedly' },
      { text: 'Send us your so-called proof by Friday, please.', at: 'so-called' },
    ],
    good: [
      { text: 'You write that the handle was broken on arrival. I can replace it today.' },
      { text: 'If you claim it from your insurance, I can send the invoice today.' },
      { text: 'I opened a claim with the carrier on Monday.' },
    ],
  },
});
