import { hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Mocking emoji: a laughing face under a complaint laughs at the buyer. */
export const ins03 = patternRule({
  id: 'INS-03',
  severity: 'high',
  title: 'Mocking emoji',
  why: 'A laughing face under a complaint laughs at the buyer.',
  better: 'Leave the picture out.',
  patterns: { all: [/[😂🤣🙄🤡😆😏😜🤪🤦🤷]+/gu] },
  applies: (context) => !hasSignal(context, 'playful'),
  rewrite: ({ draft, start, end }) => ({ start: draft.plain[start - 1] === ' ' ? start - 1 : start, end, text: '' }),
  examples: {
    bad: [
      { text: 'You opened it already 😂', at: '😂' },
      { text: 'Really? 🙄 I check today.', at: '🙄' },
      { text: 'The box came back 🤦 and I see it today.', at: '🤦' },
    ],
    good: [
      { text: 'You opened it already, so I can offer an exchange.' },
      { text: 'Thank you 🙂 The new one left today.' },
      { text: 'The dog wins 😂 A new sandwich leaves today.', in: { signals: ['playful', 'anger_none'] } },
    ],
  },
});
