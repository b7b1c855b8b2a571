import { firstMatches, splitSentences } from '../../../text/index.ts';
import { NUMBER_PATTERN } from './parse-number.ts';

/** A number in a folded text. */
export interface BareNumber {
  readonly start: number;
  readonly end: number;
}

const PAYING =
  'pay|paid|paying|charged|billed|cost|took|bezahlt|gezahlt|zahlen|bezahlen|gekostet|abgebucht|paye|payer|coute|debite|preleve|pagado|pagar|pague|costado|cobrado|cobraron|pagato|pagare|pagamento|costato|addebitato|addebitati|paguei|custou|cobraram|debitaram';
const FILLERS = '(?:me|us|only|about|another|over|you|mir|nur|mich|nous|m|solo|solamente|apenas|just|already)\\s';
const PAID_BEHIND =
  'paid|bezahlt|gezahlt|uberwiesen|paye|payes|payee|payees|pague|pagamos|pagado|pagados|pagato|pagati|paguei|pagos';
const WHO =
  "(?:that|which|die|que|qu'|che)?\\s?(?:i|we|ich|wir|j'ai|nous avons|ho|abbiamo|he|hemos|eu|yo)?\\s?(?:have\\s|had\\s|already\\s|just\\s|ya\\s|deja\\s|gia\\s|ja\\s|schon\\s|bereits\\s|hier\\s){0,2}";

// What may stand behind a number that is a sum: the end of the clause, or a word that no counted thing begins with.
const ENDS =
  '(?=\\s?(?:[.!?,;:)]|$|\\n)(?!\\d)|\\s(?:for|on|with|by|via|and|or|but|back|twice|already|in total|altogether|hace|el|en|por|con|para|y|pero|fur|mit|am|und|oder|aber|insgesamt|pour|avec|par|chez|et|mais|il|per|e|ma|no|na|com|pelo|pela|mas|in advance|upfront|extra|more|mehr|de plus|mas|three|two|which|that|it|gezahlt|bezahlt)(?![a-z]))';

/** A number with two decimals right behind a word of paying. */
const WITH_CENTS = new RegExp(`(?<![a-z])(?:${PAYING})\\s(?:${FILLERS})?(\\d{1,6}[.,]\\d{2})(?![\\d.,]?\\d)`, 'g');
/** "I paid 119", "j'ai paye 45". A thing that "took 30" may have taken minutes. */
const BEHIND_PAYING = new RegExp(
  `(?<![a-z])(?:${PAYING.replace('took|', '')})\\s(?:${FILLERS})?(${NUMBER_PATTERN})(?![\\d%.,]?\\d)${ENDS}`,
  'g',
);
/** "the 28 i already paid", "die 30, die ich bezahlt habe". */
const THEN_PAID = new RegExp(
  `(?<![a-z])(?:the|my|our|those|die|meine|les|mes|los|mis|i|miei|os|meus|full)\\s(${NUMBER_PATTERN}),?\\s${WHO}(?:${PAID_BEHIND})(?![a-z])`,
  'g',
);
/** "ich habe 45 bezahlt". */
const WITHIN_PAYING = new RegExp(
  `(?<![a-z])(?:habe|haben|hab)\\s(?:(?:doch|schon|bereits|immerhin|nur|dafur|insgesamt)\\s){0,2}(${NUMBER_PATTERN})\\s(?:dafur\\s|dazu\\s)?(?:bezahlt|gezahlt|uberwiesen)(?![a-z])`,
  'g',
);
const HAN_PAID = /(?:付|花|扣|支付|付款)(?:了|过|掉)?(?:我)?(\d{1,6}(?:\.\d{1,2})?)(?=[，。！？,.!?\s多呢的]|$)/g;
const KANA_PAID = /(\d{2,6})(?:を)?(?:払い|払っ|支払)/g;

/** Sentences that speak of accounts, fees and shipping paid: a number with cents there is money. */
const MONEY_TALK =
  /(?<![a-z])(?:card|account|statement|bank|paypal|charge[ds]?|postage|shipping|delivery fee|fees?|konto|karte|kontoauszug|versand(?:kosten)?|porto|gebuhr\w{0,2}|carte|compte|releve|frais|port|livraison|tarjeta|cuenta|extracto|envio|gastos|carta|conto|estratto|spedizione|spese|cartao|conta|extrato|fatura|frete|portes)(?![a-z])/;
const CENTS =
  /(?<![\d.,:/#-])\d{1,6}[.,]\d{2}(?![\d.,:/%-]?\d)(?!\s?(?:%|[ap]\.?m(?![a-z])|uhr|h(?![a-z])|kg|g(?![a-z])|cm|mm|m(?![a-z])|km|l(?![a-z])|ml|inch|in(?![a-z])|ft|oz|lbs?|x(?![a-z])|gb|tb|v(?![a-z])|w(?![a-z])|volts?|watts?))/g;
const DAY_OR_CLOCK =
  /(?:um|at|gegen|vers|alle|as|a las|ore|ab|am|from|until|till|bis|on|vom|zum|seit|since|le|du|il|el|del|em|dia)\s$/;

/** "neither the blender nor my 1349": what its owner wants back. */
const OWNED = new RegExp(
  `(?<![a-z])(?:my|our|meine|mes|mis|nuestros|miei|meus)\\s(${NUMBER_PATTERN})(?![\\d%.,]?\\d)(?=\\s?(?:[.!?;]|$|\\n)(?!\\d)|\\s(?:back|zuruck|de vuelta|indietro|de volta)(?![a-z]))`,
  'g',
);

/** A price that fell, or another one than was paid. */
const OTHER_PRICE =
  /(?<![a-z])(?:diferencia|rebaj\w{1,6}|barat[oa]s?|precio|ecart|difference|moins cher|promo\w{0,6}|solde\w?|prix|differenz|gunstiger|billiger|reduziert|preis\w{0,12}|cheaper|price|bajado)(?![a-z])/;
/** "hoy está a 89", "il est à 89 maintenant", "jetzt kostet es 89". */
const PRICED = new RegExp(
  `(?<![a-z])(?:esta|estan|estaba|sale|cuesta|costaba|vale|valia|pague|pago|pagado|bajado|baja|ahora|hoy|est|etait|vaut|valait|coute|affiche|passe|paye|achete|maintenant|kostet|kostete|steht|liegt|jetzt|heute|nur noch|gekauft|bezahlt|is|was|now|costs)\\s(?:(?:a|por|en|pour|bei|fur|um|es|er|sie|nur|only|at|for|just|down to)\\s){0,2}(${NUMBER_PATTERN})(?![\\d%.,]?\\d)(?:${ENDS}|(?=\\s(?:maintenant|ahora|hoy|jetzt|heute|now|today|aujourd.hui|online|sur|drin|im|statt|instead)(?![a-z])))`,
  'g',
);

/** Below this a whole number may as well count things. */
const SMALLEST_WHOLE = 10;

const isLarge = (number: string): boolean =>
  /[.,]\d{1,2}$/.test(number) || Number(number.replaceAll(/\D/g, '')) >= SMALLEST_WHOLE;
// "paid in 2026", "since 2019": four digits that begin so are a year unless cents follow.
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

function behind(folded: string, pattern: RegExp): readonly BareNumber[] {
  return firstMatches(folded, pattern).flatMap((match) => {
    const number = match[1] ?? '';
    if (!isLarge(number) || isYear(number)) return [];
    const start = match.index + match[0].lastIndexOf(number);
    return [{ start, end: start + number.length }];
  });
}

/** Numbers with cents in sentences about money. */
function inMoneyTalk(folded: string): readonly BareNumber[] {
  if (!MONEY_TALK.test(folded)) return [];
  return splitSentences(folded).flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    if (!MONEY_TALK.test(sentence)) return [];
    return firstMatches(sentence, CENTS)
      .filter(
        (match) =>
          match[0].includes(',') || !DAY_OR_CLOCK.test(sentence.slice(Math.max(0, match.index - 8), match.index)),
      )
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
  });
}

/** Numbers without a sign of money that the words around make sums: paid, charged, named beside the account. */
export function findBareNumbers(folded: string): readonly BareNumber[] {
  const found = [
    ...behind(folded, WITH_CENTS),
    ...behind(folded, BEHIND_PAYING),
    ...behind(folded, THEN_PAID),
    ...behind(folded, WITHIN_PAYING),
    ...behind(folded, OWNED),
    ...(OTHER_PRICE.test(folded) ? behind(folded, PRICED) : []),
    ...behind(folded, HAN_PAID),
    ...behind(folded, KANA_PAID),
    ...inMoneyTalk(folded),
  ];
  const apart: BareNumber[] = [];
  for (const one of found) if (!apart.some((other) => one.start < other.end && one.end > other.start)) apart.push(one);
  return apart.toSorted((a, b) => a.start - b.start);
}
