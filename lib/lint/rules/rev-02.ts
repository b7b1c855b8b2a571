import { patternRule } from '../draft/pattern-rule.ts';

/** Please change your review: asking for another rating is pressure, and most platforms forbid it also after a solution. */
export const rev02 = patternRule({
  id: 'REV-02',
  severity: 'high',
  title: 'Please change your review',
  why: 'Asking for another rating is pressure, and most platforms forbid it also after a solution.',
  better: 'Leave it out. Solve it; many change it by themselves.',
  patterns: {
    en: [
      /\b(?:change|remove|revise|delete|update|edit|take down|withdraw|improve|reconsider|modify)\b(?:[^.!?\n]|\.(?=\d)){0,30}\b(?:reviews?|feedback|ratings?|stars?)\b/gi,
      /\b(?:change|give|leave|rate)\b(?:[^.!?\n]|\.(?=\d)){0,20}\b(?:5|five)[- ]?stars?\b|\b(?:5|five)[- ]stars? (?:review|rating|feedback)\b/gi,
      /\b(?:leave|give|write) (?:us |me )?(?:a |some )?(?:good|positive|nice|great|better) (?:reviews?|feedback|ratings?)\b/gi,
    ],
  },
  isFine: ({ before, match }) =>
    /\b(?:not|never|no need to|don['’]t)\b[^.!?]{0,20}$/i.test(before) || /\bfirmware\b/i.test(match[0]),
  examples: {
    bad: [
      { text: 'Could you delete your review?', at: 'delete your review' },
      { text: 'Please give us 5 stars on Monday.', at: 'give us 5 stars' },
      { text: 'Would you update the feedback today?', at: 'update the feedback' },
    ],
    good: [
      { text: 'Your review is yours. The new pump left today.' },
      { text: 'I do not ask you to change your rating. The refund left today.' },
      { text: 'Thank you for the feedback on the zip; I changed the supplier card today.' },
    ],
  },
});
