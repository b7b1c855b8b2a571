import { patternRule } from '../draft/pattern-rule.ts';

/** Unfilled gaps: a gap in a template shows that nobody has read it. */
export const int04 = patternRule({
  id: 'INT-04',
  severity: 'medium',
  title: 'Unfilled gaps',
  why: 'A gap in a template shows that nobody has read it.',
  better: 'Fill it in, or take the sentence out.',
  patterns: {
    all: [
      /\{\{?[^{}\n]{1,40}\}?\}/g,
      /\[(?:[a-z_ ]*(?:name|amount|date|order|item|product|number|insert|link|company|agent|tracking|xx+)[a-z_ ]*|x+|\.{2,})\]/gi,
      /<(?:name|amount|date|order|item|product|number|link)[a-z_ ]*>/gi,
      /\b(?:TO-?DO|T\.?B\.?D|FIX-?ME|X{3,}|lorem ipsum)\b/g,
      /\bas an? (?:AI|artificial intelligence|language model)\b|\b(?:here is|here['’]s) (?:a|your|the) (?:draft|revised|polished) (?:reply|response|email)\b/gi,
    ],
  },
  examples: {
    bad: [
      { text: 'Dear {name}, it left today.', at: '{name}' },
      { text: 'We refund [amount] on Monday.', at: '[amount]' },
      { text: 'As an AI I can answer today.', at: 'As an AI' },
    ],
    good: [
      { text: 'Dear Ines, I refunded 63.20 CAD today.' },
      { text: 'The scan (see [1]) is from Tuesday.' },
      { text: 'The size XXL leaves today.' },
    ],
  },
});
