import { isSafetyCase } from '../context/case-facts.ts';
import { dropWords, patternRule } from '../draft/pattern-rule.ts';

/** Unfortunately: the reader knows by the first word that it is a no. */
export const frm13 = patternRule({
  id: 'FRM-13',
  severity: 'low',
  title: 'Unfortunately',
  why: 'The reader knows by the first word that it is a no.',
  better: 'Begin with what is possible: "From 9 October you can choose …"',
  patterns: {
    en: [
      /(?<=^|[.!?\n,]\s{0,3})(?:unfortunately|regrettably|sadly)\b,?/gi,
      /\b(?:i am|we are|i['’]m|we['’]re) afraid\b(?: that)?/gi,
    ],
    de: [/(?<=^|[.!?\n,]\s{0,3})(?:leider|bedauerlicherweise)\b/gi],
    fr: [/(?<=^|[.!?\n,]\s{0,3})malheureusement\b,?/gi],
    es: [/(?<=^|[.!?\n,]\s{0,3})(?:lamentablemente|desafortunadamente|por desgracia)(?!\p{L}),?/giu],
    it: [/(?<=^|[.!?\n,]\s{0,3})(?:purtroppo|sfortunatamente)\b,?/gi],
    pt: [/(?<=^|[.!?\n,]\s{0,3})(?:infelizmente|lamentavelmente)\b,?/gi],
  },
  applies: (context) => !isSafetyCase(context),
  isFine: ({ start, draft }) => draft.sentences.findIndex((sentence) => start < sentence.end) > 1,
  rewrite: (hit) => (hit.draft.language === 'en' ? dropWords(hit) : null),
  examples: {
    bad: [
      { text: 'Unfortunately we can stop it only until Friday.', at: 'Unfortunately' },
      { text: 'Hello Mark,\nsadly, the scan is from Tuesday.', at: 'sadly' },
      { text: 'I am afraid the scan is from Tuesday.', at: 'I am afraid' },
    ],
    good: [
      { text: 'From 9 October you can choose a refund or a new parcel.' },
      { text: 'The scan is from Tuesday. I check on Friday. UPS may be late, sadly.' },
      { text: 'Unfortunately a child was hurt. Unplug it now; I refunded 64.00 USD today.', in: { fault: 'safety' } },
    ],
  },
});
