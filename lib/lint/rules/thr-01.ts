import { patternRule } from '../draft/pattern-rule.ts';

/** Threats: a threat from the shop is retaliation; on most platforms it ends the account. */
export const thr01 = patternRule({
  id: 'THR-01',
  severity: 'block',
  title: 'Threats',
  why: 'A threat from the shop is retaliation; on most platforms it ends the account.',
  better: 'Leave it out. Report insults or fraud to the platform and note it on the case, not in the reply.',
  patterns: {
    en: [
      /\b(?:we|i)(?:['’]ll| will| shall| can| could| may| might| have to| must| am going to| are going to)?(?: also| now| then)* (?:sue|report you|blacklist|block you|ban you|expose you|take (?:you to court|legal (?:action|steps))|call the police|go to the police|inform the police|press charges|call (?:our|my|the) lawyers?|hand (?:this|you) (?:over )?to (?:our|a|the) lawyers?)\b/gi,
      /\byour account (?:will|can|may|could) be (?:blocked|closed|suspended|banned|reported|restricted)\b/gi,
      /\b(?:block|report|blacklist|suspend|close) your account\b/gi,
      /\b(?:see you in court|you will (?:regret|be sorry)|there will be consequences)\b/gi,
    ],
    de: [/\b(?:wir|ich) (?:zeige|zeigen) sie an\b|\b(?:anzeige erstatten|unseren anwalt einschalten)\b/gi],
    fr: [/\bporter plainte contre vous\b|\bsaisir (?:notre avocat|la justice)\b/gi],
    es: [/\b(?:le denunciaremos|vamos a denunciarle|acciones legales contra usted)\b/gi],
  },
  isFine: ({ before, match }) =>
    /\b(?:not|never|won['’]t)\b/i.test(match[0]) ||
    /\b(?:if you ask|at your request)\b|\byou can\s*$|\bhow to\s*$/i.test(before),
  examples: {
    bad: [
      { text: 'We will report you and close your account.', at: 'We will report you' },
      { text: 'I will call the police.', at: 'I will call the police' },
      { text: 'Your account will be blocked.', at: 'Your account will be blocked' },
    ],
    good: [
      { text: 'I will report this to UPS today and write on Friday.' },
      { text: 'I can block the date for you: Friday at 3 pm.' },
      { text: 'You can close your account in the settings at any time. I refunded 4.00 EUR today.' },
    ],
  },
});
