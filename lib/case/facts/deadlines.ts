import { addHours, compareDays, instantAt, isInstant } from '../../calendar/index.ts';
import type { IsoMoment } from '../../values/index.ts';
import type { Fact } from '../fact.ts';
import type { DayMention } from './dates/day-mention.ts';
import { shiftDay } from './dates/resolve-day.ts';
import { clauseAround } from './dates/tense.ts';
import { momentOfMention } from './dates.ts';
import type { DurationMention } from './durations.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

const BY =
  /(?:\b(?:by|until|untill|till|til|no later than|not later than|latest(?: by| on)?|before|ahead of|deadline(?: is|:)?|bis(?: zum| spatestens| einschliesslich)?|spatestens(?: am| bis(?: zum)?)?|vor(?: dem)?|jusqu'(?:a|au)|avant(?: le)?|d'ici(?: a| au| le)?|au plus tard(?: le)?|pour le|hasta(?: el)?|antes del?|para el|a mas tardar(?: el)?|como tarde(?: el)?|entro(?: il| e non oltre il)?|prima di|non oltre(?: il)?|fino a(?:l)?|ate(?: a| o| ao| esta| este| proxima| a proxima| dia| ao dia)?|antes d[aeo]|o mais tardar(?: a| no)?|para(?: o)?)|在|于|到)\s{0,2}(?:the\s|next\s|this\s|coming\s|end of\s|the end of\s|(?:nachste|kommende|diese)[nrsm]?\s|(?:el\s|la\s)?(?:este\s|esta\s|proxim[oa]\s)|(?:a\s|o\s|ao\s)|(?:il\s|la\s)|(?:le\s)|(?:noon|midday|midnight|mittags?|midi|\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]m|uhr|h|o'clock)?)\s(?:on\s|am\s|le\s|el\s)?)?$/;
const BEFORE = /\b(?:before|ahead of|vor(?: dem)?|avant(?: le)?|antes(?: del?| d[aeo])?|prima di)\s[a-z\s]{0,12}$/;
const BY_AFTER =
  /^(?:\s?(?:の)?(?:之前|以前|前|之内|以?内|まで|までに|中に|いっぱい)|\s(?:at the )?latest\b|\sspatestens)/;
const WITHIN =
  /(?:\b(?:within|in the next|in under|you have|you've got|you got|i(?:'ll| will)? give you|giving you|inside of|innerhalb(?: von)?|innert|binnen|in den nachsten|sie haben|ihnen|dans(?: un delai de| les)?|sous|vous avez|d'ici|en(?: un plazo de| el plazo de)?|dentro de|tienen?s?|le doy|os doy|en menos de|entro(?: e non oltre)?|avete|ha|nel giro di|em|no prazo de|tem|dou-lhe(?:s)?)|在|请在)\s{0,2}(?:the\s(?:next\s)?|os\s|i\s|las\s|los\s|prossim[ie]\s|proxim[oa]s\s|prochaine?s\s|die\snachsten\s|nachsten\s)?$/;
const WITHIN_AFTER = /^\s?(?:以?内|之内|日?以内に?)/;
/** "in 7 days" is a deadline only where the word that asks for something says so. */
const WEAK_WITHIN = /\b(?:in|en|em|dans|ha)\s{0,2}$/;
/** The length of a right or of a delivery, not a time somebody is given. */
const OF_A_RIGHT =
  /^\s(?:of|after|from|since|nach|ab|seit|apres|suivant|desde|despues|tras|dalla?|dopo|apos|depois|da|return|warranty|guarantee|money.back|to return)\b/;
/** What was said, promised or estimated for a day is an expectation, not a deadline. */
const EXPECTED =
  /\b(?:suppos\w{1,4}|promis\w{1,4}|said|says|told|expected|estimat\w{1,4}|guaranteed|should have|should be here|was to|were to|scheduled|versprochen|gesagt|sollte|sollten|hatte\w{0,2}|zugesagt|angekundigt|promis|dit|devait|prevue?|annoncee?|prometi\w{1,5}|prometeram|dij\w{1,6}|debia|prevista?|promesso|detto|doveva|previst[oa]|disse\w{0,3}|devia|valid|(?:office|business|opening) hours|return window|warranty|garantie)\b|说好|承诺|答应|はずでした|約束/;
/** "Sollte es bis Montag nicht da sein": a condition, no expectation. */
const CONDITION = /^\W{0,3}(?:sollten?|should)\s(?=[^.!?]{0,80}\b(?:nicht|nichts|kein\w{0,2}|not)\b)/;
const ASKS =
  /\b(?:want|need|must|please|refund|reply|respond|answer|confirm|send|pay|cancel|give|resolve|solve|sort|fix|hear|otherwise|or (?:i|you|else)|you have|you got|bitte|erwarte|fordere|verlange|frist|sonst|andernfalls|rembours\w{0,4}|repond\w{0,3}|sinon|exig\w{1,3}|veux|attends|quiero|solucion\w{0,5}|respond\w{0,5}|si no|de lo contrario|voglio|esigo|rispost\w|altrimenti|se non|quero|exijo|resolv\w{0,3}|senao|caso contrario|se nao|tiver)\b|请|要求|否则|不然|必须|ください|返金|さもなければ/;

const ended = (message: ReadMessage, mention: DayMention, before: string): IsoMoment => {
  if (!BEFORE.test(before) || message.zone === null) return momentOfMention(message, mention).value;
  // "before Friday" ends as Friday begins.
  const instant = instantAt(mention.day, '00:00', message.zone);
  return instant === '' ? mention.day : instant;
};

function isGivenDay(message: ReadMessage, mention: DayMention): boolean {
  const { folded } = message.text;
  const before = folded.slice(Math.max(0, mention.start - 34), mention.start);
  const after = folded.slice(mention.end, mention.end + 12);
  const clause = clauseAround(folded, mention.start, mention.end);
  const words = folded.slice(clause.start, clause.end);
  if (EXPECTED.test(words.replace(CONDITION, ''))) return false;
  if (BY.test(before) || BY_AFTER.test(after)) return true;
  // "Sous huitaine" is a term in itself.
  if (/^(?:sous|dans la)\s/.test(folded.slice(mention.start, mention.end))) return true;
  // "Refund me today or …": a day in the demand itself.
  return (
    mention.by === 'distance' &&
    mention.tense !== 'past' &&
    /\b(?:refund|reply|respond|cancel|answer|pay|money back)\b/.test(words) &&
    /^[^.]{0,40}\b(?:or|otherwise)\b/.test(folded.slice(mention.end, mention.end + 60))
  );
}

function after(message: ReadMessage, duration: DurationMention, at: string | undefined): IsoMoment {
  if (duration.unit !== 'hour') return shiftDay(message.day ?? '', duration.count, duration.unit);
  return at !== undefined && isInstant(at) ? addHours(at, duration.count, message.zone ?? undefined) : '';
}

function isGivenSpan(message: ReadMessage, duration: DurationMention): boolean {
  const { folded } = message.text;
  const before = folded.slice(Math.max(0, duration.start - 40), duration.start);
  const rest = folded.slice(duration.end, duration.end + 24);
  const clause = clauseAround(folded, duration.start, duration.end);
  const words = folded.slice(clause.start, clause.end);
  if (OF_A_RIGHT.test(rest) || EXPECTED.test(words)) return false;
  if (!WITHIN.test(before) && !WITHIN_AFTER.test(rest)) return false;
  const sentence = folded.slice(Math.max(0, clause.start - 80), Math.min(folded.length, clause.end + 80));
  return !WEAK_WITHIN.test(before) || ASKS.test(sentence);
}

/** What a message names, found once and shared by the extractors. */
export interface TimesOfMessage {
  readonly days: readonly DayMention[];
  readonly durations: readonly DurationMention[];
  readonly at: string | undefined;
}

/** Days by which the buyer or a platform says something must happen; days that are over are none. */
export function readDeadlines(message: ReadMessage, times: TimesOfMessage): readonly Fact[] {
  if (message.day === null || (message.from !== 'buyer' && message.from !== 'platform' && message.from !== 'unknown'))
    return [];
  const own = message.day;
  const { folded } = message.text;
  const facts: Fact[] = [];
  for (const mention of times.days) {
    if (compareDays(mention.day, own) < 0 || !isGivenDay(message, mention)) continue;
    const before = folded.slice(Math.max(0, mention.start - 34), mention.start);
    const { end } = momentOfMention(message, mention);
    const evidence = [spanOf(message, mention.start, end)];
    facts.push({ kind: 'deadline', value: ended(message, mention, before), evidence, from: message.from });
  }
  for (const duration of times.durations) {
    if (!isGivenSpan(message, duration)) continue;
    const value = after(message, duration, times.at);
    if (value === '') continue;
    facts.push({
      kind: 'deadline',
      value,
      evidence: [spanOf(message, duration.start, duration.end)],
      from: message.from,
    });
  }
  return facts;
}
