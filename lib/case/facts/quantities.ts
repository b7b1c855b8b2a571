import { firstMatches } from '../../text/index.ts';
import type { Fact } from '../fact.ts';
import { countOf, unitOf } from './dates/duration-words.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|funf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|duas|quatro';
const THINGS =
  'pieces?|pcs|units?|items?|skeins?|boxes|packs?|sets?|pairs?|machines?|bottles?|samples?|bags?|rolls?|copies|sheets?|stuck|stk|exemplare|paar|pieces|articles?|paires?|unidades|uds|piezas|pares|cajas|pezzi|articoli|paia|pecas|artigos|caixas';
const COUNTED = new RegExp(
  `(?<![\\d.,$€£#a-z-])(?:(\\d{1,5})|(${WORDS}))\\s?(?:x\\s|of\\s(?:them|these|the)\\s)?(${THINGS})(?![a-z])`,
  'g',
);
// "100 machines", "my two skeins": a number before a plural noun that is no unit of time, money or measure.
const MINE = new RegExp(
  `(?<![a-z])(?:my|the|your|our|these|those|all|ordered|bought|of)\\s(?:(\\d{1,5})|(${WORDS}))\\s([a-z]{3,20}s)(?![a-z])`,
  'g',
);
// "J'ai commandé 6 assiettes", "pedí tres camisetas", "habe 10 Schrauben bestellt": a number between ordering and a plural noun.
const ORDERED = new RegExp(
  `(?<![a-z])(?:ordered|bought|purchased|commandee?s?|achetee?s?|recus?|recue?s?|compre|pedi|pedimos|compramos|recibi|recibimos|ordinato|comprato|acquistato|ricevuto|encomendei|comprei|recebi|encomendamos|habe|haben|hatte|hatten)\\s(?:only\\s|nur\\s|seulement\\s|que\\s|solo\\s|so\\s|apenas\\s)?(?:(\\d{1,5})|(${WORDS}|acht|neun|zehn|six|sept|huit|seis|siete|ocho|sei|sette|otto|sete|oito))\\s([a-z]{4,24})(?![a-z])`,
  'g',
);
const NO_THING_ORDERED =
  /^(?:minuti?|minutes?n?|minutos|mal|times?|fois|veces|volte|vezes|sterne|etoiles|estrellas|prozent|pour|por|per|of|von|aus|different|jahre|kilo|kilos|gramm|liter|litres|litros|litri|mails?|correos|nachrichten|messages|tagen?|mesi|more|other|autres|altri|outros|weitere)$/;
const NO_THING =
  /^(?:days?|hours?|weeks?|months?|years?|minutes?|times?|mails?|emails?|messages?|dollars?|bucks|euros?|pounds?|business|working|calls?|stars?|percent|attempts?|others?|things?|reasons?|questions?|options?|tickets?|rounds?|steps?|photos?|pictures?|pics|tags?|students?|kids|people|persons|parcels?|miles|inches|degrees)$/;
// "3 × 2 m", "20 x 30 cm": a number beside a sign of multiplication and a figure is a size; so is one after such a sign.
const TIMES =
  /(?<![\d.,$€£#a-z-]|[x×]\s?)(\d{1,4})\s?[x×]\s?(?=[a-z])(?!(?:mm|cm|m|km|in|inch|inches|ft|kg|g|w|x)(?![a-z]))/g;
const WIDE = /(\d{1,5}|[一两二三四五六七八九十])\s?(?:个|件|台|条|双|套|只|本|点|個|枚|箱)(?!月|小时|工作日|星期|半)/g;

/** Counts of goods ("100 machines", "my two skeins", "3 Stück", "两件"). */
export function readQuantities(message: ReadMessage): readonly Fact[] {
  const folded = message.text.folded;
  const facts: Fact[] = [];
  const ends = new Set<number>();
  const add = (match: RegExpMatchArray, written: string | undefined): void => {
    const value = written === undefined ? null : (countOf(written) ?? (/^\d+$/.test(written) ? Number(written) : null));
    const start = (match.index ?? 0) + Math.max(0, match[0].indexOf(written ?? ''));
    const end = (match.index ?? 0) + match[0].trimEnd().length;
    if (value === null || value === 0 || ends.has(end)) return;
    ends.add(end);
    facts.push({ kind: 'quantity', value, evidence: [spanOf(message, start, end)], from: message.from });
  };
  for (const match of firstMatches(folded, COUNTED)) add(match, match[1] ?? match[2]);
  for (const match of firstMatches(folded, MINE)) if (!NO_THING.test(match[3] ?? '')) add(match, match[1] ?? match[2]);
  for (const match of firstMatches(folded, ORDERED)) {
    const thing = match[3] ?? '';
    if (unitOf(thing) === null && !NO_THING.test(thing) && !NO_THING_ORDERED.test(thing))
      add(match, match[1] ?? match[2]);
  }
  for (const match of firstMatches(folded, TIMES)) add(match, match[1]);
  for (const match of firstMatches(folded, WIDE))
    if (message.language === 'zh' || message.language === 'ja') add(match, match[1]);
  return facts;
}
