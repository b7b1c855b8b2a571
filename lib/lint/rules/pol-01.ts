import { buyerText } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const FIRST_WORDS = 40;

/** As per our policy: it hides a person behind a rule; the buyer wants the reason. */
export const pol01 = patternRule({
  id: 'POL-01',
  severity: 'high',
  title: 'As per our policy',
  why: 'It hides a person behind a rule; the buyer wants the reason.',
  better:
    'Give the reason for the rule: "I can refund when it is back here, because we check the serial number first."',
  patterns: {
    en: [
      /\b(?:as )?(?:per|according to|due to|because of|under|by|based on|in line with|following) (?:our|the|my|company|store|shop)(?: \w+)? polic(?:y|ies)\b/gi,
      /\b(?:our|company|store|shop|the) policy (?:states|says|is|does not|doesn['’]t|forbids|requires)\b/gi,
      /\bagainst (?:our|the|company|store) policy\b/gi,
    ],
    de: [/\b(?:laut|gemäß|nach) unseren (?:richtlinien|agb|bedingungen)\b/gi],
    fr: [/\b(?:selon|conformément à) (?:notre politique|nos conditions)\b/gi],
    es: [/\b(?:según|de acuerdo con) nuestra política\b/gi],
  },
  isFine: ({ start, sentence, draft, context }) =>
    /\bpolicy\b/i.test(buyerText(context)) ||
    (/\b(?:because|so that|since)\b/i.test(sentence.text.replace(/because of/gi, '')) &&
      draft.plain.slice(0, start).split(/\s+/).length > FIRST_WORDS),
  examples: {
    bad: [
      { text: 'As per our policy, the label is 6 GBP until Friday.', at: 'As per our policy' },
      { text: 'That is against company policy.', at: 'against company policy' },
      { text: 'Our store policy states 30 days.', at: 'policy states' },
    ],
    good: [
      { text: 'I can refund when it is back here on Monday, because we check the serial number first.' },
      { text: 'Your insurance policy may cover it; the invoice is attached.' },
      {
        text: 'Our policy is 30 days from delivery, so until 30 April.',
        in: { thread: [{ from: 'buyer', text: 'What is your return policy?' }] },
      },
    ],
  },
});
