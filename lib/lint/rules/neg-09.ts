import { offersWay } from '../draft/next-step.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** What do you want?: alone it sounds impatient, and the first sum will be a high one. */
export const neg09 = patternRule({
  id: 'NEG-09',
  severity: 'medium',
  title: 'What do you want?',
  why: 'Alone it sounds impatient, and the first sum will be a high one.',
  better: 'Give two ways and leave a third open: "Option 1, option 2, or tell me what would help more."',
  patterns: {
    en: [
      /\bwhat (?:exactly )?(?:do you|else do you) (?:want|expect|demand)(?: from (?:us|me)| us to do| me to do)?\?/gi,
    ],
  },
  applies: (_context, draft) => !offersWay(draft.plain),
  examples: {
    bad: [
      { text: 'What do you want from us?', at: 'What do you want from us?' },
      { text: 'So what exactly do you want?', at: 'what exactly do you want?' },
      { text: 'What do you expect us to do?', at: 'What do you expect' },
    ],
    good: [
      { text: 'I can send a new one or refund 20.00 EUR today. What do you want?' },
      { text: 'What do you want engraved, and by when?' },
      { text: 'Would a new zip help, or would you rather return it?' },
    ],
  },
});
