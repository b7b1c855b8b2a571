import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { FEASTS, type Feast } from './feasts.ts';
import { chooseDay } from './resolve-day.ts';
import { type Tense, tenseAround } from './tense.ts';

const THINGS =
  '(?!\\s(?:lights?|tree|card|decoration|ornament|gift|present|market|eve|sale|order|eggs?|bunny|basket|deal|discount|offer|party|holidays?|season|dress|sweater|socks))';
const PATTERN = new RegExp(
  `(?<![a-z])(?:${FEASTS.map(({ words }) => `(${words})`).join('|')})(?![a-z])${THINGS}(?:\\s(?:of\\s(this|last|next)\\syear|(20\\d{2})))?`,
  'g',
);
const LAST =
  /\b(?:last|past|dernier|derniere|letzte[nsr]?|vergangene[ns]?|pasad[oa]|ultim[oa]|scors[oa]|passad[oa])\s$/;

function dayOf(feast: Feast, day: IsoDay, at: { tense: Tense; year: string | undefined; which: string | undefined }) {
  const own = Number(day.slice(0, 4));
  if (at.year !== undefined) return feast.dayIn(Number(at.year));
  if (at.which !== undefined) return feast.dayIn(own + (at.which === 'next' ? 1 : at.which === 'last' ? -1 : 0));
  return chooseDay([own - 1, own, own + 1].map(feast.dayIn), day, at.tense);
}

/** "before Christmas", "zum Valentinstag", "by Easter": the feast nearest in the tense of its clause. */
export function findFeasts(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const found: DayMention[] = [];
  for (const match of firstMatches(folded, PATTERN)) {
    const index = match.slice(1, FEASTS.length + 1).findIndex((words) => words !== undefined);
    const feast = FEASTS[index];
    if (feast === undefined) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const tense = tenseAround(folded, { start, end }, message.language);
    // A feast without a past verb is one to come: nobody looks forward to the last one.
    const isOver = tense === 'past' || LAST.test(folded.slice(Math.max(0, start - 12), start));
    const [which, year] = match.slice(FEASTS.length + 1);
    const chosen = dayOf(feast, day, { tense: isOver ? 'past' : 'future', year, which });
    if (chosen !== null) found.push({ start, end, day: chosen, tense, by: 'date' });
  }
  return found;
}
