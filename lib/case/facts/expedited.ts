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
const BOUGHT =
  /paid|pay|bought|chose|select|order|fee|surcharge|extra|upgrade|shipping|deliver|versand|bezahl|gezahlt|livraison|paye|pague|envio|pagat|spedizion|paguei|entrega|\d|付|送料|配送/;

/** Whether a message says that faster delivery was chosen or paid for. */
export function readExpedited(message: ReadMessage): readonly Fact[] {
  const folded = message.text.folded;
  const facts: Fact[] = [];
  for (const match of finds(message.text)) {
    const before = folded.slice(Math.max(0, match.start - 80), match.start);
    const after = folded.slice(match.end, match.end + 60);
    const bare = match.term === 'express' || match.term === 'chronopost' || match.term === 'sedex';
    if (bare && (NOT_SHIPPING_BEFORE.test(before) || NOT_SHIPPING_AFTER.test(after) || !BOUGHT.test(before + after)))
      continue;
    if (isNegated(message.text, match.start, match.end)) continue;
    if (/\b(?:if|would|could|can you|could you|please)\b[^.!?]{0,40}$/.test(before) && !/paid|bought/.test(before))
      continue;
    facts.push({
      kind: 'expedited',
      value: true,
      evidence: [spanOf(message, match.start, match.end)],
      from: message.from,
    });
  }
  return facts;
}
