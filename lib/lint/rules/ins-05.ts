import { hasSignal, isAngry, isSafetyCase } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Emoji to an upset person: beside anger, grief or an injury a picture looks insincere. */
export const ins05 = patternRule({
  id: 'INS-05',
  severity: 'medium',
  title: 'Emoji to an upset person',
  why: 'Beside anger, grief or an injury a picture looks insincere.',
  better: 'Say it in words: "I am sorry for your loss."',
  patterns: { all: [/(?:\p{Extended_Pictographic}\uFE0F?)+|(?<![\p{L}\d])[:;]-?[)(DP](?![\p{L}\d])/gu] },
  applies: (context) =>
    isAngry(context) ||
    isSafetyCase(context) ||
    hasSignal(context, 'legal_threat', 'legal_threat_polite', 'vulnerable_customer'),
  isFine: ({ match }) => /^[©®™✓]+$/u.test(match[0]),
  rewrite: ({ draft, start, end }) => ({ start: draft.plain[start - 1] === ' ' ? start - 1 : start, end, text: '' }),
  examples: {
    bad: [
      { text: 'So sorry for your loss 😢', at: '😢', in: { signals: ['vulnerable_customer'] } },
      { text: 'The new one left today 🙂', at: '🙂', in: { signals: ['anger_high'] } },
      { text: 'The new one left today :)', at: ':)', in: { fault: 'safety' } },
    ],
    good: [
      { text: 'I am sorry for your loss. The refund left today.', in: { signals: ['vulnerable_customer'] } },
      { text: 'The new one left today 🙂' },
      { text: 'I check the list: (a) box, (b) label. Both left today.', in: { signals: ['anger_high'] } },
    ],
  },
});
