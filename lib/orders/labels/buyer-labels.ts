import { readAddress } from '../places/read-address.ts';
import { countryNamed } from '../words/country-names.ts';
import type { Label } from './label.ts';
import { foundIn, readTextAs } from './read-label-values.ts';

const NAME = /^\p{L}[\p{L}\p{M} .,'’&-]{1,60}$/u;

/** Where the buyer and the address stand. */
export const BUYER_LABELS: readonly Label[] = [
  {
    words: [
      'ship to',
      'shipping to',
      'deliver to',
      'delivered to',
      'shipping address',
      'delivery address',
      'sold to',
      'recipient',
      'lieferadresse',
      'lieferanschrift',
      'versand an',
      'adresse de livraison',
      'livrer à',
      'dirección de envío',
      'enviar a',
      'indirizzo di spedizione',
      'morada de entrega',
    ],
    read: (value) => {
      const own = value.text.trim() === '' ? [] : [{ text: value.text, start: value.start }];
      const lines = [...own, ...value.below].slice(0, 7);
      const first = lines[0];
      if (value.loose || !first) return [];
      const name = (lines.length > 1 ? first.text : (first.text.split(',')[0] ?? '')).trim();
      const place = readAddress(lines.map((line) => line.text).join('\n'));
      const last = lines.at(-1) ?? first;
      const words = { start: first.start, end: last.start + last.text.trimEnd().length };
      return [
        ...(NAME.test(name)
          ? [{ path: 'buyer.name', value: name, start: first.start, end: first.start + first.text.trimEnd().length }]
          : []),
        ...(place.country ? [{ path: 'buyer.country', value: place.country, ...words }] : []),
        ...(place.timeZone ? [{ path: 'buyer.timeZone', value: place.timeZone, ...words }] : []),
      ];
    },
  },
  {
    words: [
      'customer',
      'customer name',
      'buyer',
      'buyer name',
      'name',
      'bill to',
      'billed to',
      'billing address',
      'rechnungsadresse',
      'adresse de facturation',
      'kunde',
      'käufer',
      'client',
      'nom',
      'cliente',
      'comprador',
      'nombre',
    ],
    read: (value) => {
      const line = value.text.trim() === '' ? value.below[0] : { text: value.text, start: value.start };
      const name = line?.text.trim().replace(/\s*[<(].*$/, '') ?? '';
      if (!line || value.loose || !NAME.test(name) || name.length > 50) return [];
      const start = line.text.indexOf(name);
      return [{ path: 'buyer.name', value: name, start: line.start + start, end: line.start + start + name.length }];
    },
  },
  {
    words: ['country', 'land', 'pays', 'país', 'paese'],
    read: (value) => {
      const code = countryNamed(value.text);
      if (!code) return [];
      const all = { start: 0, end: value.text.trimEnd().length };
      const { timeZone } = readAddress(value.text);
      return [
        foundIn(value, all, 'buyer.country', code),
        ...(timeZone ? [foundIn(value, all, 'buyer.timeZone', timeZone)] : []),
      ];
    },
  },
  { words: ['gift recipient', 'gift for'], read: readTextAs('gift.recipient', 60) },
];
