import { patternRule } from '../draft/pattern-rule.ts';

/** Relief of a duty or a cost, not a command about feelings. */
const RELIEF =
  /^\s(?:about )?(?:returning|sending|the return|the cost|paying|packing|the packaging|the label|to send|sending)\b/i;

/** Calm down: nobody has ever calmed down because of it. */
export const min03 = patternRule({
  id: 'MIN-03',
  severity: 'high',
  title: 'Calm down',
  why: 'Nobody has ever calmed down because of it.',
  better: 'Name the ground for the anger: "You waited all night without an answer; I see why you are angry."',
  patterns: {
    en: [
      /\b(?:calm|cool|settle) down\b/gi,
      /(?<=^|[.!?\n,]\s{0,3}|please )(?:relax|chill(?: out)?)\b(?! fit)/gi,
      /\b(?:there is |there['’]s )?no (?:need|reason) to (?:be (?:upset|angry|rude|worried)|get (?:upset|angry)|shout|yell|worry|panic)\b/gi,
      /\b(?:do not|don['’]t) (?:be (?:angry|upset|rude)|get (?:angry|upset)|shout|yell|panic|worry)\b/gi,
    ],
    de: [/\bberuhigen sie sich\b|\bkein grund zur aufregung\b/gi],
    fr: [/\bcalmez-vous\b|\bne vous énervez pas\b/gi],
    es: [/\bcálmese\b|\btranquilícese\b|\bno se enfade\b/gi],
  },
  isFine: ({ after }) => RELIEF.test(after),
  examples: {
    bad: [
      { text: 'Calm down, no need to shout.', at: 'Calm down' },
      { text: "Please don't be angry.", at: "don't be angry" },
      { text: 'There is no reason to panic.', at: 'no reason to panic' },
    ],
    good: [
      { text: 'You waited all night without an answer; I see why you are angry. I answer by 6 pm.' },
      { text: "Don't worry about returning it: the refund of 20.00 EUR is sent." },
      { text: 'Let the motor cool for an hour, then start it again today.' },
    ],
  },
});
