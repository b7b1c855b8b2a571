import { dropWords, patternRule } from '../draft/pattern-rule.ts';

/** Absolutes: it promises more than anyone can keep, or shuts a door harder than needed. */
export const abs01 = patternRule({
  id: 'ABS-01',
  severity: 'medium',
  title: 'Absolutes',
  why: 'It promises more than anyone can keep, or shuts a door harder than needed.',
  better: 'Say how it is, with its date: "I can refund from 9 October, or as soon as it is back."',
  patterns: {
    en: [
      /\b(?:definitely|for sure|without fail|no doubt|absolutely)\b/gi,
      /\b(?:guaranteed|(?:we|i) (?:can )?guarantee)\b/gi,
      /\b100 ?% (?:sure|certain|safe|guaranteed|satisfied|authentic|original|genuine|correct|perfect)\b/gi,
      /\b(?:impossible|no way)\b/gi,
      /\b(?:we|i|our \w+)(?: have| will| can)? (?:always|never)\b/gi,
      /\bwill certainly\b/gi,
    ],
  },
  isFine: ({ match, before, after }) =>
    /\b(?:not|no|cannot|can['’]t|never|without|isn['’]t|ups|fedex|carrier['’]s|not be|hard to)\s(?:\w+\s)?$/i.test(
      before,
    ) ||
    (/^guaranteed$/i.test(match[0]) && /^\s(?:delivery|service|until|day)\b/i.test(after)) ||
    (/never$/i.test(match[0]) && /^\s(?:received|got|had|saw)\b/i.test(after)),
  rewrite: (hit) =>
    /^(?:definitely|for sure|absolutely|without fail|no doubt)$/i.test(hit.match[0]) ? dropWords(hit) : null,
  examples: {
    bad: [
      { text: 'It is impossible to refund.', at: 'impossible' },
      { text: 'We always pack with care.', at: 'We always' },
      { text: 'It leaves on Friday for sure.', at: 'for sure' },
    ],
    good: [
      { text: 'I can refund from 9 October, or as soon as it is back.' },
      { text: 'I cannot guarantee the day; I check on Friday.' },
      { text: 'As you never got the mail, I sent it again today.' },
    ],
  },
});
