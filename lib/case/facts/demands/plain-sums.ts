import { firstMatches } from '../../../text/index.ts';
import type { WrittenSum } from '../../fact.ts';
import type { ReadMessage } from '../fact-context.ts';
import { type SumMention, writtenSum } from '../money/find-sums.ts';
import { NUMBER_PATTERN, parseNumber } from '../money/parse-number.ts';

/** A sum that is asked for without a word for "refund": "I want 20 dollars", "give me the other 80". */
export interface PlainSum {
  readonly start: number;
  readonly end: number;
  readonly value: WrittenSum;
}

const ASKED =
  'want|demand|expect|(?:pay|give|send|refund) me|owe me|gimme|settle for|uberweis(?:t|en sie) (?:mir|uns)|erstatten sie mir|gebt mir|zahlt mir|devolved\\w{0,2}|devuelv\\w{2,6}|devolver\\w{0,4}|ridatemi|restituitemi|rendez-moi|devolvam|(?:send|give|put|pay|refund|transfer|wire|return|knock)(?= (?:the|my|that) \\d)|ich (?:will|mochte|fordere|verlange)|je (?:veux|demande|exige|reclame)|quiero|exijo|reclamo|voglio|pretendo|quero';
const BETWEEN =
  'my|the|that|full|whole|entire|back|other|remaining|missing|at least|only|just|die|meine|les|mes|los|mis|i|miei|os|meus|restlichen';
const BEHIND =
  '\\s(?:(?:straight |right )?back|off|refunded|difference|que faltan?|die fehlen|qui manquent?|che mancano|que faltam|or|and|now|right now|today|instead|zuruck|oder|und|ou|et|de vuelta|y|o|indietro|e)(?![a-z])|\\s?[.!?,;]|\\s?$';
const PLAIN = new RegExp(
  `(?<![a-z])(?:${ASKED})\\s(?:(?:${BETWEEN})\\s){0,3}(?:[a-z]{0,3}[$€£¥]\\s?)?(${NUMBER_PATTERN})(?![\\d%.,]?\\d)`,
  'g',
);
const ENDS = new RegExp(`^(?:${BEHIND})`);

/** Below this a number without a sign of money may as well count things. */
const SMALLEST_BARE = 10;

/** Sums asked for as such. A number without a sign is money of the order where it ends the clause and is not small. */
export function findPlainSums(message: ReadMessage, sums: readonly SumMention[]): readonly PlainSum[] {
  const { folded } = message.text;
  if (!/\d/.test(folded)) return [];
  const found: PlainSum[] = [];
  for (const match of firstMatches(folded, PLAIN)) {
    const start = match.index;
    const end = start + match[0].length;
    const number = match[1] ?? '';
    const marked = sums.find((sum) => sum.start < end && sum.end > end - number.length);
    if (marked !== undefined) {
      found.push({ start, end: Math.max(end, marked.end), value: marked.value });
      continue;
    }
    const amount = parseNumber(number);
    const isBare = ENDS.test(folded.slice(end, end + 16));
    if (!isBare || !Number.isFinite(amount) || (amount < SMALLEST_BARE && !/[.,]\d\d$/.test(number))) continue;
    const { currency } = message.context;
    found.push({ start, end, value: writtenSum(amount, currency === undefined ? [] : [currency], message.context) });
  }
  return found;
}
