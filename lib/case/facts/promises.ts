import { addHours } from '../../calendar/index.ts';
import { isNegated, splitSentences } from '../../text/index.ts';
import type { IsoMoment } from '../../values/index.ts';
import type { Fact } from '../fact.ts';
import { shiftDay } from './dates/resolve-day.ts';
import { momentOfMention } from './dates.ts';
import type { TimesOfMessage } from './deadlines.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';
import type { SumMention } from './money/find-sums.ts';

/** What is promised, by the word that names it, folded. Ids are read by the engine. */
const WHAT: readonly (readonly [string, RegExp])[] = [
  [
    'customs_included',
    /\b(?:customs|dut(?:y|ies)|import (?:tax|charges)|zoll\w{0,8}|einfuhr\w{0,10}|douane|aduana|arancel\w{0,2}|dogana|dazi|alfandega)\b.{0,60}\b(?:included|inclusive|paid by us|door to door|inbegriffen|inklusive|enthalten|compris\w{0,2}|inclus\w{0,2}|incluid\w{1,2})\b|\binclu\w{2,5} (?:the )?(?:customs|duty|duties)\b|包(?:含)?关税|包税|関税込/s,
  ],
  [
    'choice',
    /\byou (?:can )?choose\b|\byour choice\b|konnen sie wahlen|vous choisissez|usted elige|puede elegir|puo scegliere|pode escolher|您可以选择|お選び/,
  ],
  [
    'refund',
    /\brefund\w{0,3}\b|\bmoney back\b|erstatt\w{1,4}|ruckerstattung|rembours\w{1,6}|reembols\w{1,4}|rimbors\w{1,4}|退款|返金/,
  ],
  [
    'replacement',
    /\breplacement\b|\bnew (?:set|one|unit)\b|\bersatz\b|\bremplac\w{1,6}|\breemplaz\w|\bsostitu\w{1,5}|\bsubstitu\w{1,5}|换|交換/,
  ],
  [
    'dispatch',
    /\b(?:ship|dispatch|send out|leave|leaves)\w{0,4}\b|\bversend\w{1,3}|\bverschick\w{1,3}|\b(?:zu)?(?:send|schick)en?\b|\bexpedi\w{1,6}|\benv(?:err|oy)\w{1,6}|\benvia\w{1,4}|\bspedi\w{1,4}|发货|発送/,
  ],
  [
    'delivery',
    /\b(?:arrive|deliver|be with you|reach you|have (?:it|them|your)|get (?:it|them|your)|receive)\w{0,4}\b|\bankomm\w{1,3}|\bgeliefert\b|\blivr\w{1,4}|\bllega\w{1,4}|\bentreg\w{1,4}|\barriva\w{1,4}|\bchega\w{1,3}|送达|届/,
  ],
  [
    'answer',
    /\b(?:reply|answer|write|let you know|get back|check again|update you|call)\b|\bmelde\w{0,2}\b|\bantwort\w{1,3}|\brepond\w{1,4}|\brespond\w{1,4}|\brispond\w{1,4}|回复|連絡/,
  ],
  [
    'discount',
    /\bdiscount\b|\bcredit\b|\bcoupon\b|\bgutschein\b|\bavoir\b|\bcupon\b|\bbuono\b|\bcupao\b|优惠|クーポン/,
  ],
];
const COMMITS =
  /\b(?:(?:i|we)(?:'ll| will| shall| am going to| are going to| promise| guarantee| refund| send| ship)|will be|will (?:arrive|leave|ship|receive|get)|you will|you'll|you (?:can )?choose|is included|are included|included|guaranteed|werde|werden|wird|(?:wir|ich) (?:senden?|schicken?|erstatten?|liefern?|ersetzen?|uberweisen?|tauschen?|melden?)|garantiere\w?|versprechen|verspreche|vais|allons|sera|serez|garantis\w{0,3}|[a-z]{3,12}(?:erons|erai|rons)|vamos a|voy a|sera|le \w{3,12}remos|[a-z]{3,12}(?:aremos|eremos|iremos)|faremo|rimborseremo|sara|provvederemo|[a-z]{3,12}(?:eremo|iremo|eremos)|vou|vamos|fica feit[oa]|fica|sera|iremos)\b|将|会在|保证|いたします|します/;
const OFFERS = /\b(?:can|could|may|would|konnen|konnten|kann|pouvons|peux|podemos|puedo|possiamo|posso)\b/;

const WITHIN =
  /(?:\b(?:within|in(?: the next)?|innerhalb(?: von)?|binnen|in den nachsten|sous|dans(?: les)?|d'ici|dentro de|en(?: un plazo de)?|entro|tra|fra|em(?: ate)?|no prazo de|dentro de)\s(?:about\s|max\.?\s)?|在|请在)$/;

/** A term that begins with something else than the message. */
const OF_ANOTHER =
  /^\s(?:of|after|from|since|upon|nach|ab|apres|suivant|despues|tras|dopo|dalla?|apos|depois)(?![a-z])/;

/** "Within 3 business days": counted from the day of writing; null where no such term stands in the sentence. */
function termOf(
  message: ReadMessage,
  { start, end }: { readonly start: number; readonly end: number },
  { durations, at }: TimesOfMessage,
): IsoMoment | null {
  const { day, text } = message;
  const term = durations.find(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      WITHIN.test(text.folded.slice(Math.max(0, each.start - 32), each.start)) &&
      !OF_ANOTHER.test(text.folded.slice(each.end, each.end + 12)),
  );
  if (term === undefined || day === null) return null;
  if (term.unit === 'hour') return (at !== undefined && addHours(at, term.count)) || null;
  // Of "5 to 7 days" the longer is what is promised.
  const [, most] = /^\d+\s?(?:-|–|to|bis|a|o|ou|or)\s?(\d{1,3})/.exec(text.folded.slice(term.start, term.end)) ?? [];
  return shiftDay(day, most === undefined ? term.count : Number(most), term.unit) || null;
}

/** What the seller said would happen: what, by when and how much. An offer ("I can …") is a promise only of a choice. */
export function readPromises(
  message: ReadMessage,
  sums: readonly SumMention[],
  times: TimesOfMessage,
): readonly Fact[] {
  if (message.from !== 'seller') return [];
  const { folded } = message.text;
  const facts: Fact[] = [];
  for (const sentence of splitSentences(message.text.normal)) {
    const words = folded.slice(sentence.start, sentence.end);
    if (words.endsWith('?')) continue;
    const commit = COMMITS.exec(words);
    const what = WHAT.find(([, pattern]) => pattern.test(words))?.[0];
    if (commit === null || what === undefined) continue;
    const clause = words.slice(Math.max(0, words.slice(0, commit.index).search(/[;:,][^;:,]*$/)), commit.index);
    if (what !== 'choice' && OFFERS.test(clause)) continue;
    const start = sentence.start + commit.index;
    if (
      isNegated(message.text, start, start + commit[0].length) ||
      /^(?:\w+\s){0,2}not\b/.test(folded.slice(start + commit[0].length + 1))
    )
      continue;
    const day = times.days.find(
      (mention) => mention.start >= sentence.start && mention.end <= sentence.end && mention.tense !== 'past',
    );
    const sum = sums.find((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
    const by = day === undefined ? termOf(message, sentence, times) : momentOfMention(message, day).value;
    const evidence = [spanOf(message, sentence.start, sentence.end)];
    facts.push({ kind: 'promise', value: { what, by, sum: sum?.value ?? null }, evidence, from: message.from });
  }
  return facts;
}
