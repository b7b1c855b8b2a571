import { patternRule } from '../draft/pattern-rule.ts';

/** We have your address: it is read as intimidation. */
export const thr02 = patternRule({
  id: 'THR-02',
  severity: 'high',
  title: 'We have your address',
  why: 'It is read as intimidation.',
  better: 'Name the paper, not the power: "Attached: packing photo and carrier weight."',
  patterns: {
    en: [
      /\b(?:we|i)(?: also)? have (?:all )?(?:your (?:address|phone|number|details|data|ip)|screenshots?|(?:proof|evidence) against you|everything (?:recorded|saved|on record))\b/gi,
      /\b(?:we|i) know (?:where you live|who you are|your address)\b/gi,
    ],
  },
  isFine: ({ after }) => /^\s(?:as|on (?:the|file)|of the (?:box|label|scan))\b|^:/i.test(after),
  examples: {
    bad: [
      { text: 'We have your address and proof against you.', at: 'We have your address' },
      { text: 'I also have screenshots.', at: 'I also have screenshots' },
      { text: 'We know where you live.', at: 'We know where you live' },
    ],
    good: [
      { text: 'Attached: packing photo and carrier weight. I check the rest on Friday.' },
      { text: 'We have your address as 12 Harbor Street; is that right?' },
      { text: 'I have the screenshot you sent. The second charge falls away by Friday.' },
    ],
  },
});
