import { hasDate } from '../draft/next-step.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Soon, shortly: without a moment the buyer cannot know when to stop waiting. */
export const pro03 = patternRule({
  id: 'PRO-03',
  severity: 'high',
  title: 'Soon, shortly',
  why: 'Without a moment the buyer cannot know when to stop waiting.',
  better: 'Name the moment: "I write to you by Thursday 14 May, 6 pm your time."',
  patterns: {
    en: [
      /\b(?:very |quite )?soon\b/gi,
      /\b(?:shortly|asap|in due course|in no time|any (?:day|moment) now|in the near future|at your earliest convenience)\b/gi,
      /\bas (?:soon|fast|quickly|early) as (?:possible|we can|i can)\b/gi,
      /\b(?:in )?(?:a few|some|a couple of) (?:days|hours|weeks)\b/gi,
      /\b(?:some ?time )?next week\b/gi,
    ],
    de: [/\b(?:in kürze|demnächst|schnellstmöglich|so schnell wie möglich|zeitnah|baldmöglichst)\b/gi],
    fr: [/\b(?:dans les plus brefs délais|prochainement|dès que possible|sous peu)\b/gi],
    es: [/\b(?:lo antes posible|en breve|próximamente|a la mayor brevedad)\b/gi],
  },
  isFine: ({ match, sentence, before, after }) =>
    hasDate(sentence.text.replace(match[0], '')) ||
    (/soon$/i.test(match[0]) &&
      (/^ as (?!possible|we can|i can)/i.test(after) || /\b(?:too|as|so|how)\s$/i.test(before))) ||
    (/days|hours|weeks/i.test(match[0]) && /\b(?:waited|for|past|last|after|late|ago|these)\b/i.test(before + after)),
  examples: {
    bad: [
      { text: 'We will get back to you soon.', at: 'soon' },
      { text: 'Your refund follows as soon as possible.', at: 'as soon as possible' },
      { text: 'It leaves next week.', at: 'next week' },
    ],
    good: [
      { text: 'I write to you by Thursday 14 May, 6 pm your time.' },
      { text: 'As soon as it is back I refund 45.00 USD, within two business days.' },
      { text: 'It leaves next week, on Tuesday 9 June.' },
    ],
  },
});
