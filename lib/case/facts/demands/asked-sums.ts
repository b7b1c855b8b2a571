import { firstMatches } from '../../../text/index.ts';
import type { SumMention } from '../money/find-sums.ts';

/** Characters before and behind a sum that say what is meant to happen with it. */
const BEFORE_SUM = 56;
const BEHIND_SUM = 28;

// Told to the seller: an imperative or a wish. "I paid", "he wanted", "you refunded" speak of what has been.
const IMPERATIVES =
  'refund|return|gimme|give|put|send|pay|transfer|wire|credit|reimburse|knock|uberweis(?:en sie|t|e)|erstatte[tn]?(?: sie)?|gebt|geben sie|zahlt|zahlen sie|rend(?:ez|s)|rembourse[zr]|recuperer|faites|accordez|versez|devolved\\w{0,2}|devolvais|devuelv\\w{1,6}|devolver\\w{0,4}|reembolsen\\w{0,3}|reembolsad\\w{0,3}|abonad\\w{0,3}|haced\\w{0,3}|hagan\\w{0,3}|ridate\\w{0,2}|ridar\\w{1,3}|restitui(?:te|temi|re|rmi)|rimborsate\\w{0,2}|rimborsar\\w{1,2}|fatemi|devolvam|devolver|reembolsem|estornem|facam|deem';
const WISHES =
  "i want|i demand|i expect|i(?:'d| would|'ll| will)? (?:accept|settle for|take)|(?:i'd|i would) like|you owe me|refund of|happy with|ich (?:will|mochte|fordere|verlange|nehme)|hatte (?:ich )?gern|je (?:veux|demande|exige|reclame|souhaite|voudrais)|remise de|remboursement de|quiero|exijo|reclamo|acepto|me conformo con|descuento de|reembolso de|rivoglio|voglio|pretendo|esigo|chiedo|vorrei|accetto|rimborso di|sconto di|riavere|quero|exijo|aceito|desconto de|estorno de|kaufpreis von";
const TOLD_BEFORE =
  "(?<![a-z])(?:i|we|he|she|they|it|to|had|have|has|did|don't|dont|not|won't|wont|didn't|didnt|already|avez|ai|a|ete|avait|deja|wurde|wurden|habe|haben|hat)\\s$";
const ASKED = new RegExp(`(?<![a-z])(?:(${IMPERATIVES})|(?:${WISHES}))(?![a-z])([^.!?;\\n]{0,40})$`);
const NOT_NOW = new RegExp(TOLD_BEFORE);
const TO_YOU = /(?<![a-z])(?:you|u|si|just|please)\s(?:to\s)?$/;
const HISTORY =
  /(?<![a-z])(?:got|received|only|was|were|took|taken|paid|cost|because|bekommen|recu|recibi|ricevut\w|recebi|pagu?e|pagato|bezahlt|wegen|already)(?![a-z])/;
const PAID_AS_SUM = /^\s(?:what|everything|all) (?:i|we) paid,?\s?$/;
const BACK =
  /^\s?(?:straight |right )?(?:back(?![a-z])|off(?![a-z])|refunded(?![a-z])|to keep it|would (?:be|do)(?![a-z])|zuruck(?![a-z])|wieder|nachlass|rabatt|de (?:remise|reduction|vuelta|descuento|volta|desconto)(?![a-z])|indietro|di sconto)/;
const HAN_BEFORE = /(?:(?<!已经?)(?:退还?|返还?|赔偿?|补偿?|还)(?:给?我|回|款)?|把)[^\d，。！？,.!?]{0,4}$/;
const HAN_BEHIND = /^\s?(?:钱)?(?:退|返|还|赔|补)(?!了)/;
const KANA_BEHIND =
  /^\s?(?:分)?(?:を|の|ほど|だけ)?(?:全額)?(?:返金?(?!され)|払い?戻(?!され)|値引|引いて|補償|弁償|割引)/;
const KANA_ONLY = /^[^。！？]{0,12}(?:返金|返して|払い?戻)/;

function isAsked(before: string, behind: string): boolean {
  const match = ASKED.exec(before);
  const isWished = match !== null && match[1] === undefined;
  const lead = match === null ? '' : before.slice(0, match.index);
  const isTold = match !== null && (isWished || !NOT_NOW.test(lead) || TO_YOU.test(lead));
  const between = match?.[2] ?? '';
  if (isTold && (PAID_AS_SUM.test(between) || !HISTORY.test(between))) return true;
  return BACK.test(behind) && !HISTORY.test(before.slice(-24));
}

/** Sums of a message that the buyer asks for: told to be paid, wished for, or named with "back" behind them. */
export function findAskedSums(folded: string, sums: readonly SumMention[]): readonly SumMention[] {
  if (sums.length === 0) return [];
  return sums.filter(({ start, end }) => {
    const reach = folded.slice(Math.max(0, start - BEFORE_SUM), start);
    const [last] = [...firstMatches(reach, /[.!?;\n。！？](?!\d)/g)].slice(-1);
    const before = last === undefined ? reach : reach.slice(last.index + 1);
    const behind = folded.slice(end, end + BEHIND_SUM);
    return (
      isAsked(before, behind) ||
      HAN_BEFORE.test(before) ||
      HAN_BEHIND.test(behind) ||
      KANA_BEHIND.test(behind) ||
      (/円$/.test(folded.slice(start, end)) && KANA_ONLY.test(behind) && !/(?:払|支払)/.test(behind))
    );
  });
}
