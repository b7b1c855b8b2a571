import { patternRule } from '../draft/pattern-rule.ts';

/** My hands are tied: helplessness leaves the buyer alone with the trouble. */
export const pol02 = patternRule({
  id: 'POL-02',
  severity: 'medium',
  title: 'My hands are tied',
  why: 'Helplessness leaves the buyer alone with the trouble.',
  better: 'Name who can do it and when: "I cannot do it from here; Ana from payments can, and answers by 4 pm."',
  patterns: {
    en: [
      /\brules are rules\b/gi,
      /\b(?:nothing|not much)(?: more| else)? (?:that )?(?:i|we) can do\b/gi,
      /\b(?:my|our) hands are tied\b/gi,
      /\bsystem (?:does not|doesn['’]t|will not|won['’]t|cannot|can['’]t) (?:allow|let|permit|accept)\b/gi,
      /\b(?:not|isn['’]t) (?:up to (?:me|us)|(?:my|our) decision|in (?:my|our) (?:power|hands))\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'The system does not allow it.', at: 'system does not allow' },
      { text: 'My hands are tied.', at: 'My hands are tied' },
      { text: 'There is nothing I can do.', at: 'nothing I can do' },
    ],
    good: [
      { text: 'I cannot do it from here; Ana from payments can, and answers by 4 pm.' },
      { text: 'There is one thing I can do today: refund the express fee of 24.90 USD.' },
      { text: 'The payment system is down until noon today; I refund right after.' },
    ],
  },
});
