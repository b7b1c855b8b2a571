import { faultOf } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Mistakes were made: the passive hides who did it; the buyer hears an excuse. */
export const frm03 = patternRule({
  id: 'FRM-03',
  severity: 'medium',
  title: 'Mistakes were made',
  why: 'The passive hides who did it; the buyer hears an excuse.',
  better: 'Say who: "I shipped the wrong item."',
  patterns: {
    en: [
      /\b(?:was|were|got|has been) (?:shipped|packed|sent|labelled|labeled|processed|handled|entered|delivered) (?:wrong|wrongly|incorrectly|by mistake|in error)\b/gi,
      /\b(?:mistakes?|errors?) (?:was|were|has been|have been) made\b/gi,
      /\bthere (?:was|has been) (?:an?|some) (?:error|mistake|mix-?up|misunderstanding|oversight)\b/gi,
    ],
  },
  applies: (context) => {
    const fault = faultOf(context);
    return fault === undefined || fault === 'seller';
  },
  examples: {
    bad: [
      { text: 'The item was shipped wrong.', at: 'was shipped wrong' },
      { text: 'Mistakes were made.', at: 'Mistakes were made' },
      { text: 'There was an error with the label.', at: 'There was an error' },
    ],
    good: [
      { text: 'I shipped the wrong item, and I am sorry. The right one leaves today.' },
      { text: 'The parcel was shipped on Monday.' },
      { text: 'It was delivered in error to the depot. I check on Friday.', in: { fault: 'carrier' } },
    ],
  },
});
