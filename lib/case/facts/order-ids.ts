import { firstMatches } from '../../text/index.ts';
import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';

/** An order number with its place in the folded text. */
export interface OrderIdMention {
  readonly start: number;
  readonly end: number;
}

const WORD =
  'order|purchase|bestellung|bestellnummer|bestellnr|bestell-nr|auftrag|auftragsnummer|commande|pedido|orden|compra|ordine|encomenda|purchase order|p\\.?o\\.?(?=\\s(?:#|no\\.?|number|\\d{4}))|订单号?|订单编号|单号|注文番号|注文|ご注文番号';
const NUMBER_WORD = 'number|numbers|num|no|nr|nummer|id|ref|reference|n°|nº|numero|code|编号|号|番号|numer';
// Long numbers may be written in groups ("2345 6789 0123 4567").
const TOKEN = '\\d{3,5}(?: \\d{3,5}){2,5}(?: \\d{1,5})?|[a-z0-9](?:[a-z0-9]|[-_/](?=[a-z0-9])){1,29}';
const KEYED = new RegExp(
  `(?<![a-z])(?:${WORD})(?:\\s(?:with|under|mit|avec|con)(?:\\sthe)?)?[\\s.:：(-]{0,3}(?:(${NUMBER_WORD})(?![a-z]))?[\\s.:：(]{0,4}(?:is\\s|was\\s|ist\\s|est\\s|es\\s|は|是|为)?(#?)\\s?(?<![a-z0-9])(${TOKEN})(?![a-z0-9])`,
  'g',
);
const HASH = /(?<![a-z0-9])#\s?([a-z]{0,4}-?\d{3,16})(?![a-z0-9])/g;
const SHAPES = [
  // Amazon and eBay.
  /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,
  /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/g,
];
const LETTERED = /(?<![A-Za-z0-9-])[A-Z]{1,5}-\d{4,10}(?:-\d{2,8})?(?![A-Za-z0-9-])/g;
const NO_ORDER = /^(?:ISO|EN|DIN|IEC|RFC|UTF|USB|COVID|RG|CE|IP|INV|RMA|VAT|SKU|EAN|SN|TKT|CASE|MOD)-/;

function isOrderToken(token: string, marked: boolean): boolean {
  const digits = token.match(/\d/g)?.length ?? 0;
  if (digits === 0) return false;
  if (/^[\d ]+$/.test(token)) {
    if (marked) return true;
    return token.length >= 4 && !(token.length === 4 && /^(?:19|20)/.test(token));
  }
  // "order 2nd", "order 3x", "order 10am" and dates are no numbers of an order.
  if (/^\d{1,2}(?:st|nd|rd|th|x|am|pm|h|d)$|^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/.test(token)) return false;
  return digits >= 2 && (marked || digits >= 3);
}

/** All order numbers of a message: after a word for order, in a marketplace's shape, or letters and digits with a dash. */
export function findOrderIds(message: ReadMessage): readonly OrderIdMention[] {
  const { folded, normal } = message.text;
  if (!/\d/.test(folded)) return [];
  const found: OrderIdMention[] = [];
  const add = (start: number, end: number): void => {
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end });
  };
  for (const shape of SHAPES) {
    for (const match of firstMatches(folded, shape)) add(match.index, match.index + match[0].length);
  }
  for (const match of firstMatches(folded, KEYED)) {
    const token = match[3] ?? '';
    const end = match.index + match[0].length;
    if (isOrderToken(token, match[1] !== undefined || match[2] === '#')) add(end - token.length, end);
  }
  for (const match of firstMatches(folded, HASH)) {
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 16), match.index);
    if (!/(?:ticket|case|claim|bag|box|item|size|room|apt|unit|no)\s?$/.test(before))
      add(end - (match[1] ?? '').length, end);
  }
  for (const match of firstMatches(normal, LETTERED)) {
    if (!NO_ORDER.test(match[0])) add(match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Order numbers as the writer typed them, also where they are wrong; a tracking number is none. */
export const readOrderIds = (message: ReadMessage, mentions: readonly OrderIdMention[]): readonly Fact[] =>
  mentions.map(({ start, end }) => ({
    kind: 'order_id',
    value: message.text.normal.slice(start, end),
    evidence: [spanOf(message, start, end)],
    from: message.from,
  }));
