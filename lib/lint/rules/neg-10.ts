import { patternRule } from '../draft/pattern-rule.ts';

/** Showing your limit: who knows the limit asks for it. */
export const neg10 = patternRule({
  id: 'NEG-10',
  severity: 'high',
  title: 'Showing your limit',
  why: 'Who knows the limit asks for it.',
  better: 'Give the sum with its reason: "I can refund 20%, which covers the repair quote."',
  patterns: {
    en: [
      /\b(?:my|the|our) (?:manager|boss|supervisor|system|company) (?:lets|allows|permits|authori[sz]ed) (?:me|us)(?: to)?(?: go| give| offer| refund| pay)?(?: up)?(?: to)? ?\d?/gi,
      /\b(?:i|we)(?: am|['’]m| are|['’]re) (?:only )?(?:allowed|authori[sz]ed)(?: to)?(?: go| give| offer| refund| pay)?(?: up)? (?:to )?(?:a maximum|max|\d)/gi,
      /\b(?:my|our) (?:limit|maximum|budget|cap) (?:is|for)\b/gi,
      /\b(?:i|we) can go (?:up )?to (?:[$€£] ?)?\d/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'My manager lets me go to 30%.', at: 'My manager lets me go to' },
      { text: 'I am allowed to refund up to 20.00 EUR.', at: 'I am allowed to refund up to' },
      { text: 'Our limit is 15.00 USD.', at: 'Our limit is' },
    ],
    good: [
      { text: 'I can refund 20% today, which covers the repair quote.' },
      { text: 'The weight limit is 30 kg; yours has 22 kg and leaves today.' },
      { text: 'My manager answers you by Friday.' },
    ],
  },
});
