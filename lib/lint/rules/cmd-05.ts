import { isSafetyCase } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Reply immediately: pressure from the one who is late or at fault makes it worse. */
export const cmd05 = patternRule({
  id: 'CMD-05',
  severity: 'medium',
  title: 'Reply immediately',
  why: 'Pressure from the one who is late or at fault makes it worse.',
  better: 'Say what an early answer is good for: "If I have your answer by 3 pm, it leaves today."',
  patterns: {
    en: [
      /\b(?:reply|answer|respond|send|return|confirm|pay|act|contact (?:us|me))\b(?:[^.!?\n]|\.(?=\d)){0,40}\b(?:immediately|at once|right now|right away|without delay|asap)\b/gi,
    ],
  },
  applies: (context) => !isSafetyCase(context),
  isFine: ({ before, match }) =>
    /\b(?:i|we|it|they|dhl|ups|our|my|to)\b/i.test(before) || /\b(?:i|we)\b/i.test(match[0]),
  examples: {
    bad: [
      { text: 'Please reply immediately.', at: 'reply immediately' },
      { text: 'You can confirm the address at once, please.', at: 'confirm the address at once' },
      { text: 'Please send the box back right now.', at: 'send the box back right now' },
    ],
    good: [
      { text: 'If I have your answer by 3 pm, it leaves today.' },
      { text: 'I send the label right away: it is in your mail by 6 pm.' },
      { text: 'We answer at once on working days, the next time on Monday.' },
    ],
  },
});
