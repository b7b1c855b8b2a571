import { patternRule } from '../draft/pattern-rule.ts';

/** Blaming a colleague: to the buyer you are the shop; pointing at a colleague is a way out. */
export const int03 = patternRule({
  id: 'INT-03',
  severity: 'high',
  title: 'Blaming a colleague',
  why: 'To the buyer you are the shop; pointing at a colleague is a way out.',
  better: 'Say it in your own name: "I sent the wrong box."',
  patterns: {
    en: [
      /\b(?:our|my|the|a|some) (?:\w+ )?(?:guys?|girl|man|woman|colleagues?|employees?|workers?|staff|interns?|trainees?|suppliers?|factory|warehouse|team|department)(?: \p{Lu}\w+)? (?:has |have |had )?(?:made|messed|forgot|failed|screwed|did not|didn['’]t|was careless|is to blame|packed (?:it )?wrong|sent (?:you )?the wrong|mixed|lied|was lazy|told you wrong)/giu,
      /\b(?:blame|it was the (?:fault|mistake) of) (?:our|my|the) \w+/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Our warehouse guy Mike messed up.', at: 'warehouse guy Mike messed' },
      { text: 'The supplier forgot the bolts.', at: 'The supplier forgot' },
      { text: 'My colleague did not read your note.', at: 'My colleague did not' },
    ],
    good: [
      { text: 'I sent the wrong box, and I am sorry. The right one leaves today.' },
      { text: 'My colleague Leo promised you the free part, so it leaves today.' },
      { text: 'The supplier delivers on 12 June, and I ship that day.' },
    ],
  },
});
