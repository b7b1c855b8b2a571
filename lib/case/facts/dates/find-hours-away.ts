import { addDays } from '../../../calendar/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { COUNT_PATTERN, countOf } from './duration-words.ts';

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, s: 60, o: 60 };
const COUNT = `(${COUNT_PATTERN})\\s?(min(?:ute[ns]?|uti|utos?|s)?|h(?:(?:ou)?rs?|ours?|eures?|oras?)?|stunden?|or[ae])(?![a-z])`;
const AWAY = new RegExp(
  `(?<![a-z\\d])(?:in|en|em|dans|dentro de|tra|fra|daqui a)\\s${COUNT}(?!\\s(?:of|after|since|a day|per))|(?<![a-z\\d])${COUNT}\\s(?:from now|later|spater|plus tard|despues|dopo|depois|mais tarde)(?![a-z])|(?<![a-z\\d])${COUNT}\\s(?:ago|fa|atras)(?![a-z])|(?<![a-z\\d])(?:vor|il y a|hace|ha|faz)\\s${COUNT}`,
  'g',
);
/** Of things that take their time: "it went flat in 2 hours" names no day. */
const PAST = /\b(?:was|went|died|broke|stopped|fell|empt\w{1,4}|lasted|charges?|charged|dries|dried)\b[^.!?]{0,24}$/;

/** "in 20 minutes", "2 hours ago": the day it then is on the writer's clock; none where that clock is not known. */
export function findHoursAway(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  if (message.clock === null || !/\b(?:min|h|stund|or[ae])/.test(folded)) return [];
  const [hours = 0, minutes = 0] = message.clock.split(':').map(Number);
  return firstMatches(folded, AWAY).flatMap((match) => {
    const place = [1, 3, 5, 7].find((group) => match[group] !== undefined) ?? 1;
    const count = countOf(match[place] ?? '');
    const unit = MINUTES[(match[place + 1] ?? '').charAt(0)];
    if (count === null || unit === undefined || PAST.test(folded.slice(Math.max(0, match.index - 48), match.index)))
      return [];
    const isOver = place > 3;
    const then = hours * 60 + minutes + (isOver ? -1 : 1) * count * unit;
    const found: DayMention = {
      start: match.index,
      end: match.index + match[0].length,
      day: addDays(day, Math.floor(then / 1440)),
      tense: isOver ? 'past' : 'future',
      by: 'distance',
    };
    return [found];
  });
}
