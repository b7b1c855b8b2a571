import { isNegated, termFinder } from '../../text/index.ts';
import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

const finds = termFinder([
  'expedited',
  'expedite fee',
  'express shipping',
  'express delivery',
  'express service',
  'express fee',
  'express post',
  'express mail',
  'express',
  'priority shipping',
  'priority delivery',
  'priority mail',
  'next day delivery',
  'next-day delivery',
  'next day air',
  'next day shipping',
  'next-day shipping',
  'overnight shipping',
  'overnight delivery',
  'overnighted',
  '2nd day air',
  '2nd day',
  'second day air',
  '2-day shipping',
  '2 day shipping',
  'two-day shipping',
  'two day shipping',
  '2-day delivery',
  '2 day delivery',
  'two-day delivery',
  'one-day shipping',
  'same-day delivery',
  'same day delivery',
  'rush shipping',
  'rush delivery',
  'fast shipping',
  'faster shipping',
  'expressversand',
  'expresslieferung',
  'expresszustellung',
  'expresszuschlag',
  'eilversand',
  'eilzustellung',
  'ubernacht',
  'uber nacht',
  'livraison rapide',
  'livraison express',
  'envoi express',
  'livraison en 24h',
  'expedition express',
  'chronopost',
  'envio urgente',
  'envio expres',
  'envio express',
  'envio rapido',
  'entrega urgente',
  'spedizione espressa',
  'spedizione express',
  'spedizione rapida',
  'corriere espresso',
  'consegna espressa',
  'consegna rapida',
  'envio expresso',
  'entrega expressa',
  'correio expresso',
  'entrega rapida',
  'sedex',
  '加急',
  '特快',
  '次日达',
  '加快配送',
  '速達',
  'お急ぎ便',
  '翌日配達',
  '翌日配送',
]);
// "Express" is also a name of carriers, shops and cards, and a verb.
const NOT_SHIPPING_BEFORE = /(?:american|dhl|fedex|sf|ali|yun|gofo|to|i|we|must|pony|tnt)\s?$/;
const NOT_SHIPPING_AFTER = /^\s(?:my|our|how|your|that|concern|thanks|gratitude|dissatisfaction|checkout|card)/;
// What was chosen or paid for, not what is wished for or talked about. Folded, all languages.
const BOUGHT =
  /\b(?:paid|payed|bought|chose|chosen|select\w{0,3}|ordered|placed|upgrad\w{1,4}|fee|surcharge|extra|premium|charged|purchased|shipped|service)\b|\d[.,]\d\d|(?:shipping|delivery|versand\w{0,6}|lieferung|livraison|expedition|envio|entrega|spedizione|consegna|frete|配送|送料|运费|发货)[a-z ]{0,16}[:：][^:\n]{0,48}$|bezahl|gezahlt|gebucht|gewahlt|bestellt|inkl|zuschlag|\bpaye|choisi|commande|\bpague|pagado|elegi|\bpedi\b|contrat|\bpagat|scelto|ordinat|paguei|\bpago|escolhi|付|买|选|下单|支払|払|注文|料/;
const WISHED =
  /\b(?:can|could|would|will you|please|plz|pls|gimme|give me|maybe|how about|want|need|if|bitte|konnen|konnten|pouvez|pourriez|pueden?|podeis|podria\w?|potete|puo|podem|pode)\b[^.!?]{0,50}$|请[^。！？]{0,12}$/;
const PAID = /\b(?:paid|payed|bought|chose|charged|bezahlt|gezahlt|paye|pague|pagato|paguei)\b|付了|払/;
const REACH = 80;

/** The words of its sentence around a place, at most eighty characters each way. */
function sentenceAround(folded: string, start: number, end: number): { before: string; after: string } {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  const cut = Math.max(
    before.lastIndexOf('!'),
    before.lastIndexOf('?'),
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
  );
  const next = after.search(/[!?\n]|\.\s|$/);
  return { before: before.slice(cut + 1), after: after.slice(0, next + 1) };
}

/** Whether a message says that faster delivery was chosen or paid for. */
export function readExpedited(message: ReadMessage): readonly Fact[] {
  const facts: Fact[] = [];
  for (const match of finds(message.text)) {
    const { before, after } = sentenceAround(message.text.folded, match.start, match.end);
    const words = `${before} ${after}`;
    const bare = match.term === 'express' || match.term === 'chronopost' || match.term === 'sedex';
    if (bare && (NOT_SHIPPING_BEFORE.test(before) || NOT_SHIPPING_AFTER.test(after))) continue;
    if (!BOUGHT.test(before) && !BOUGHT.test(after) && !BOUGHT.test(match.term)) continue;
    if ((WISHED.test(before) || after.endsWith('?')) && !PAID.test(words)) continue;
    if (isNegated(message.text, match.start, match.end)) continue;
    facts.push({
      kind: 'expedited',
      value: true,
      evidence: [spanOf(message, match.start, match.end)],
      from: message.from,
    });
  }
  return facts;
}
