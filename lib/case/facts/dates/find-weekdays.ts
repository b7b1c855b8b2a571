import { addDays } from '../../../calendar/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from './day-words.ts';
import { COUNT_PATTERN, countOf } from './duration-words.ts';
import { chooseDay, weekdayAfter, weekdayBefore, weekdayOfNextWeek } from './resolve-day.ts';
import { tenseAround } from './tense.ts';

const isWide = (word: string): boolean => /[\u3040-\u9fff]/.test(word);
const longest = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const LATIN = longest(Object.keys(WEEKDAYS).filter((word) => !isWide(word)));
const WIDE = longest(Object.keys(WEEKDAYS).filter(isWide));
const SHORT = longest(Object.keys(SHORT_WEEKDAYS));
const ASKS =
  'a partir de|next|this|last|on|by|until|till|til|before|since|from|due|coming|past|esta|na|ate|proxima|ultima|nesta|desta|desde|ate a';
const DAY = new RegExp(
  `(?<![a-z])(${LATIN})(?:s|(?:vormittag|mittag|nachmittag|abend|morgen|nacht)s?)?(?![a-z])|(?<=(?<![a-z])(?:${ASKS})\\s)(${SHORT})(?![a-z-])(?!\\s(?:vez|parte|feira))|(?<![a-z])(segunda|terca|quarta|quinta|sexta)(?=\\s(?:passada|que\\svem|proxima|a\\s(?:tarde|noite)|de\\s(?:manha|tarde|noite)|da\\ssemana)(?![a-z]))|(${WIDE})|(?<![a-z])(tues|weds|thurs?|fri)(?![a-z-])|(?<![a-z])(mon|tue|wed|sat|sun)(?=\\s(?:at\\s)?\\d{1,2}\\s?(?::\\d|[ap]m)|\\s(?:morning|afternoon|evening|night)(?![a-z]))|(?<![a-z])(mon|tues?|wed|thur?s?|fri|sat|sun)(?=\\.?,?\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)(?![a-z]))`,
  'g',
);
const NEXT_WEEK =
  /\b(?:next|following|nachste[nrsm]?|naechste[nrsm]?)\s(?:(?:week|woche)[\s,-]{1,3}(?:on\s|am\s)?)?$|\b(?:semaine (?:prochaine|suivante)|prochaine semaine|proxima semana|semana (?:que viene|que vem|siguiente|seguinte|proxima)|prossima settimana|settimana (?:prossima|seguente))[\s,-]{1,3}(?:le\s|el\s|il\s|na\s|no\s)?$|下(?:个)?$|来週の?$|\bweek\s(?:on\s)?$/;
const LAST_WEEK =
  /\b(?:(?:last|previous|past) week|(?:letzte|vergangene|vorige)[nr]? woche|semaine (?:derniere|passee|precedente)|semana (?:pasada|passada|anterior)|settimana (?:scorsa|passata)|scorsa settimana)[\s,-]{1,3}(?:on\s|am\s|le\s|el\s|il\s|na\s|no\s)?$/;
const COMING =
  /\b(?:this|coming|this coming|kommende[nrsm]?|diese[nrsm]?|ce|cette|este|esta|proxim[oa]|el proximo|questo|questa|prossim[oa]|nesta|neste|na proxima)\s$|今週の?$|(?:今度|次)の$|本周$|这(?:个)?$/;
const BEFORE =
  /\b(?:last|previous|past|since|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|seit|depuis|dernier|desde(?:\s(?:el|o|a))?|pasado|passad[oa]|dal|da|scors[oa]|ultim[oa])\s$|上(?:个)?$|先週の?$/;
const OF_NEXT_WEEK =
  /^\s(?:of (?:next|the following) week|next week|(?:der )?nachste[rn] woche|(?:der )?kommenden woche|de la semaine (?:prochaine|suivante)|de la proxima semana|de la semana (?:que viene|siguiente)|della prossima settimana|della settimana prossima|da proxima semana|da semana (?:que vem|seguinte))(?![a-z])/;
const OF_THIS_WEEK =
  /^\s(?:(?:of )?this week|dieser woche|de cette semaine|de esta semana|di questa settimana|desta semana)(?![a-z])/;
const OF_LAST_WEEK =
  /^\s(?:of last week|last week|(?:der )?(?:letzte|vergangene|vorige)[rn] woche|de la semaine (?:derniere|passee|precedente)|de la semana pasada|della (?:settimana (?:scorsa|passata)|scorsa settimana)|da semana passada)(?![a-z])/;
/** From a day on: one to come, unless the clause speaks of the past. */
const FROM_ON = /\b(?:ab|a partir d(?:el?|[oa])|des|as of|starting(?: on)?|from|vanaf)\s$/;
/** "Two Fridays ago". */
const COUNTED = new RegExp(`(?<![a-z\\d])(${COUNT_PATTERN})\\s$`);
const AGO = /^\s(?:ago|back)(?![a-z])/;
const AFTER_NEXT =
  /^\s(?:prochaine?|suivante?|a venir|que viene|siguiente|seguente|seguinte|proxim[oa]|prossim[oa]|que vem)(?![a-z])/;
const AFTER_LAST = /^\s(?:dernier|passee?|precedente?|pasado|anterior|scors[oa]|passat[oa]|passad[oa])(?![a-z])/;
const BEFORE_LAST = /^\sbefore last(?![a-z])/;
const LAST_BUT_ONE = /\b(?:vorletzte[nrsm]?|avant-dernier|penultim[oa])\s$/;
const UNTIL =
  /\b(?:by|until|till|til|before|bis|bis zum|vor|spatestens|spatestens am|jusqu'a|jusqu'au|avant|d'ici|hasta(?: el)?|antes del?|para el|entro|prima di|ate(?: a| o| esta)?|antes d[aeo])\s$/;
const SAID =
  /\b(?:promis|said|told|suppos|guarantee|versproch|zugesagt|gesagt|dit|promet|dij|disse|detto|promess)[a-z]{0,6}\b[^.!?]{0,50}$/;
const WEEK_FROM = /\b(?:a week|one week)\s(?:from|on|after)\s$/;
const TWO_WEEKS_FROM = /\b(?:two weeks|2 weeks)\s(?:from|on)\s$/;
const WEEK_AFTER = /^\s(?:week|in einer woche|in acht tagen|en huit)(?![a-z])/;

function resolve(message: ReadMessage, day: IsoDay, at: { start: number; end: number; weekday: string }): DayMention {
  const folded = message.text.folded;
  const weekday = WEEKDAYS[at.weekday] ?? SHORT_WEEKDAYS[at.weekday] ?? 'mon';
  const before = folded.slice(Math.max(0, at.start - 24), at.start);
  const after = folded.slice(at.end, at.end + 32);
  const mention = (chosen: IsoDay, tense: DayMention['tense']): DayMention => ({
    start: at.start,
    end: at.end,
    day: chosen,
    tense,
    by: 'weekday',
  });
  const coming = weekdayAfter(day, weekday);
  if (WEEK_FROM.test(before) || WEEK_AFTER.test(after)) return mention(addDays(coming, 7), 'future');
  if (TWO_WEEKS_FROM.test(before)) return mention(addDays(coming, 14), 'future');
  if (BEFORE_LAST.test(after) || LAST_BUT_ONE.test(before))
    return mention(addDays(weekdayBefore(day, weekday), -7), 'past');
  if (OF_NEXT_WEEK.test(after)) return mention(weekdayOfNextWeek(day, weekday), 'future');
  if (OF_THIS_WEEK.test(after) || /\bthis week(?:'s)?\s$/.test(before))
    return mention(addDays(weekdayOfNextWeek(day, weekday), -7), 'open');
  if (OF_LAST_WEEK.test(after) || LAST_WEEK.test(before))
    return mention(addDays(weekdayOfNextWeek(day, weekday), -14), 'past');
  const counted = AGO.test(after) ? COUNTED.exec(before) : null;
  if (counted !== null)
    return mention(addDays(weekdayBefore(day, weekday), -7 * ((countOf(counted[1] ?? '') ?? 1) - 1)), 'past');
  if (NEXT_WEEK.test(before)) {
    const next = weekdayOfNextWeek(day, weekday);
    return next === coming ? mention(next, 'future') : { ...mention(next, 'future'), possible: [next, coming] };
  }
  if (AFTER_LAST.test(after) || BEFORE.test(before)) {
    const latest = weekdayBefore(day, weekday);
    const ofLastWeek = addDays(weekdayOfNextWeek(day, weekday), -14);
    // "last Wednesday", said on a Friday, is the day before yesterday to some and a week earlier to others.
    const isOpen = latest !== ofLastWeek && /\b(?:last|previous)\s$/.test(before);
    return { ...mention(latest, 'past'), ...(isOpen ? { possible: [latest, ofLastWeek] } : {}) };
  }
  if (UNTIL.test(before)) {
    // "You promised it by Friday" may be of the Friday that is over.
    const said = SAID.test(folded.slice(Math.max(0, at.start - 60), at.start));
    const nearest = said ? chooseDay([coming, weekdayBefore(day, weekday)], day, 'open') : coming;
    return mention(nearest ?? coming, said ? 'open' : 'future');
  }
  if (COMING.test(before) || AFTER_NEXT.test(after)) return mention(coming, 'future');
  const tense = tenseAround(folded, at, message.language);
  if (tense === 'past') return mention(weekdayBefore(day, weekday), tense);
  if (tense === 'future' || FROM_ON.test(before)) return mention(coming, 'future');
  const both = [coming, weekdayBefore(day, weekday)];
  return mention(chooseDay(both, day, 'open') ?? coming, 'open');
}

/** Weekdays by name, resolved against the message's own day by "next", "last", "by" or the tense of their clause. */
export function findWeekdays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const found: DayMention[] = [];
  for (const match of firstMatches(message.text.folded, DAY)) {
    const weekday = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7] ?? '';
    const end = match.index + match[0].length;
    found.push(resolve(message, day, { start: match.index, end, weekday }));
  }
  return found;
}
