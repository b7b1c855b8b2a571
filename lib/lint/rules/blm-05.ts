import { dropWords, patternRule } from '../draft/pattern-rule.ts';

/** As I already said: it says "you did not listen" and nothing else. */
export const blm05 = patternRule({
  id: 'BLM-05',
  severity: 'medium',
  title: 'As I already said',
  why: 'It says "you did not listen" and nothing else.',
  better: 'Leave it out and say it once, complete: "Here it is in one place: …"',
  patterns: {
    en: [
      /\bas (?:i|we)(?: have|['’]ve)?(?: already| previously| just)? (?:said|told|mentioned|explained|wrote|written|stated|informed)(?: you)?(?: (?:before|already|earlier|twice|several times|many times))?\b,?/gi,
      /\blike (?:i|we) said\b,?/gi,
      /\b(?:i|we)(?: have|['’]ve)? already (?:told|said|explained|mentioned|informed|written)(?: to)?(?: you)?\b/gi,
      /(?<=^|[.!?\n]\s{0,3})(?:once )?again,/gi,
      /\bfor the (?:last|second|third|hundredth) time\b/gi,
    ],
  },
  rewrite: (hit) => (hit.match[0].endsWith(',') && hit.before.trim() === '' ? dropWords(hit) : null),
  examples: {
    bad: [
      { text: 'As I already told you twice, it shipped on 2 June.', at: 'As I already told you' },
      { text: 'Like I said, it leaves today.', at: 'Like I said' },
      { text: 'We have already explained that the label is free until Friday.', at: 'We have already explained' },
    ],
    good: [
      { text: 'Here it is in one place: shipped 2 June, last scan 4 June.' },
      { text: 'I wrote to the carrier on 3 June and have their answer today.' },
      { text: 'I sent it again today.' },
    ],
  },
});
