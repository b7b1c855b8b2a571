import { patternRule } from '../draft/pattern-rule.ts';

/** Why no reply?: the buyer owes you no answer; you owe him one. */
export const cmd06 = patternRule({
  id: 'CMD-06',
  severity: 'medium',
  title: 'Why no reply?',
  why: 'The buyer owes you no answer; you owe him one.',
  better: 'Offer the next contact: "I will check in again on Thursday morning."',
  patterns: {
    en: [
      /\bwhy (?:haven['’]t|have you not|didn['’]t|did you not) (?:you )?(?:replied|answered|responded|reply|answer)\b/gi,
      /\bwaiting for your (?:reply|answer|response)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: "Why haven't you replied?", at: "Why haven't you replied" },
      { text: 'We are still waiting for your reply.', at: 'waiting for your reply' },
      { text: 'I am waiting for your answer since Monday.', at: 'waiting for your answer' },
    ],
    good: [
      { text: 'I will check in again on Thursday morning.' },
      { text: 'Did you have time to look at the two options?' },
      { text: 'We are waiting for the carrier’s reply, due on Friday.' },
    ],
  },
});
