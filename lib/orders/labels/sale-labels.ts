import type { Label } from './label.ts';
import { foundIn, readMomentAs, readSumAs, readTextAs } from './read-label-values.ts';

const ORDER_NUMBER = /^[\s:#№]{0,4}((?=[A-Z0-9_/-]{0,30}\d)[A-Z0-9][A-Z0-9_/-]{2,31})(?![\w$€£])/i;
const MONEY_OR_DATE = /^\d{1,2}[/.]\d{1,2}|^\d+[.,]\d\d$/;

/** Where the order number, its day, its sums and its item stand. */
export const SALE_LABELS: readonly Label[] = [
  {
    words: [
      'order',
      'order number',
      'order no',
      'order id',
      'order ref',
      'order reference',
      'your order',
      'order confirmation',
      'confirmation of order',
      'thank you for your order',
      'thanks for your order',
      'we received your order',
      'purchase order',
      'invoice for order',
      'details of order',
      'bestellung',
      'bestellnummer',
      'bestell-nr',
      'auftrag',
      'auftragsnummer',
      'ihre bestellung',
      'bestellbestätigung',
      'commande',
      'numéro de commande',
      'commande n°',
      'votre commande',
      'pedido',
      'número de pedido',
      'pedido n.º',
      'tu pedido',
      'ordine',
      'numero ordine',
      'encomenda',
      'número da encomenda',
    ],
    read: (value) => {
      const match = ORDER_NUMBER.exec(value.text);
      const id = match?.[1];
      if (!match || !id || MONEY_OR_DATE.test(id) || (value.loose && !/[\d-]{3}/.test(id))) return [];
      return [foundIn(value, { start: match[0].indexOf(id), end: match[0].length }, 'orderId', id)];
    },
  },
  {
    words: [
      'order date',
      'date of order',
      'date ordered',
      'ordered',
      'ordered on',
      'order placed',
      'placed',
      'placed on',
      'order placed on',
      'purchase date',
      'date of purchase',
      'purchased on',
      'paid on',
      'payment date',
      'date paid',
      'payment received',
      'bestelldatum',
      'bestellt am',
      'bezahlt am',
      'date de commande',
      'date de la commande',
      'commandé le',
      'fecha del pedido',
      'fecha de compra',
      'data ordine',
      'data da encomenda',
    ],
    read: readMomentAs('paidAt', 'orderedOn'),
  },
  {
    words: [
      'subtotal',
      'sub-total',
      'sub total',
      'items subtotal',
      'item subtotal',
      'item(s) subtotal',
      'items',
      'items total',
      'item total',
      'merchandise',
      'merchandise subtotal',
      'goods',
      'goods total',
      'products',
      'zwischensumme',
      'warenwert',
      'sous-total',
      'articles',
      'subtotale',
      'subtotal dos artigos',
    ],
    read: (value, context) => (/^\s*\d{1,3}\s*$/.test(value.text) ? [] : readSumAs('price')(value, context)),
  },
  {
    words: [
      'total',
      'order total',
      'grand total',
      'total paid',
      'amount paid',
      'total amount',
      'total charged',
      'amount charged',
      'you paid',
      'gesamtsumme',
      'gesamtbetrag',
      'gesamt',
      'summe',
      'rechnungsbetrag',
      'total ttc',
      'montant total',
      'total de la commande',
      'importe total',
      'total del pedido',
      'totale',
      'totale ordine',
      'total da encomenda',
    ],
    read: readSumAs('total'),
  },
  {
    words: [
      'unit price',
      'price per unit',
      'price each',
      'stückpreis',
      'einzelpreis',
      'prix unitaire',
      'precio unitario',
    ],
    read: readSumAs('unitPrice'),
  },
  { words: ['price', 'item price', 'preis', 'prix', 'precio'], read: readSumAs('price') },
  {
    words: ['quantity', 'qty', 'units', 'menge', 'anzahl', 'quantité', 'cantidad', 'quantità', 'quantidade'],
    read: (value) => {
      const match = /^\s*[x×]?\s*(\d{1,6})(?![\d.,]\d|\d)/.exec(value.text);
      if (!match?.[1] || (value.loose && value.text.trim().length > match[0].trim().length)) return [];
      return [foundIn(value, { start: 0, end: match[0].length }, 'quantity', Number(match[1]))];
    },
  },
  {
    words: [
      'item',
      'product',
      'article',
      'item name',
      'product name',
      'item title',
      'artikel',
      'produkt',
      'produit',
      'artículo',
      'producto',
      'articolo',
      'prodotto',
      'artigo',
      'produto',
    ],
    read: readTextAs('item'),
  },
  {
    words: [
      'order note',
      'note from buyer',
      'note from customer',
      'customer note',
      'buyer note',
      'order comments',
      'special instructions',
      'note to seller',
      'bestellnotiz',
      'note de commande',
      'nota del pedido',
    ],
    read: readTextAs('orderNote', 600),
  },
  {
    words: [
      'payment',
      'payment method',
      'paid with',
      'paid by',
      'paid via',
      'zahlungsart',
      'zahlung',
      'paiement',
      'moyen de paiement',
      'pago',
      'método de pago',
      'pagamento',
    ],
    read: (value) => {
      const way =
        /paypal|klarna|stripe|visa|master ?card|amex|american express|bank transfer|überweisung|virement|transferencia/i.exec(
          value.text,
        );
      if (!way) return [];
      const lower = way[0].toLowerCase();
      const provider = /paypal|klarna|stripe/.test(lower)
        ? lower
        : /visa|master|am/.test(lower)
          ? 'card'
          : 'bank_transfer';
      const place = { start: way.index, end: way.index + way[0].length };
      const last4 = /(?:ending(?: in)?|[•*x.]{2,})\s?(\d{4})(?!\d)/i.exec(value.text);
      return [
        foundIn(value, place, 'payment.provider', provider),
        ...(provider === 'card' ? [foundIn(value, place, 'payment.method', way[0])] : []),
        ...(last4?.[1]
          ? [foundIn(value, { start: last4.index, end: last4.index + last4[0].length }, 'payment.last4', last4[1])]
          : []),
      ];
    },
  },
];
