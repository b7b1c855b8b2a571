import { findCarrier } from '../words/carrier-names.ts';
import type { FoundValue } from '../words/found-value.ts';
import type { Label, LabelledValue } from './label.ts';
import { foundIn, readSumAs, sumOf } from './read-label-values.ts';

const FREE = /\b(free|gratis|kostenlos|gratuit)\b/i;
/** "…, standard would be 6.90": what the ordinary way costs, printed beside the way that was bought. */
const STANDARD_BESIDE = /\b(?:standard|regular|economy)\b[^\d$€£]{0,40}/i;

/** The name of the service in a shipping line: what is left without sums, brackets at the ends and filler. */
function serviceIn(value: LabelledValue, until: number): FoundValue | null {
  const trimmed = value.text.slice(0, until).replace(/[\s:=–—\-@|,(]+$/, '');
  const service = trimmed
    .replace(/^[\s(:|–—-]+/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\)?[\s:]*$/, (tail) => (trimmed.includes('(') && !/^\s*\(/.test(trimmed) ? tail.trim() : ''));
  if (!/\p{L}{2}/u.test(service) || FREE.test(service) || service.length > 80) return null;
  const start = value.text.indexOf(service);
  return foundIn(value, { start, end: start + service.length }, 'shippingService', service);
}

function readShipping(value: LabelledValue): readonly FoundValue[] {
  const beside = STANDARD_BESIDE.exec(value.text);
  const cut = beside && beside.index > 3 && /\d/.test(value.text.slice(0, beside.index)) ? beside.index : undefined;
  const main: LabelledValue = cut === undefined ? value : { ...value, text: value.text.slice(0, cut) };
  const sum = sumOf(main);
  if (value.loose && !sum) return [];
  const carrier = findCarrier(main.text);
  const via = sum ? /^\s*(?:via|by|with)\s+([^\t]{3,60})$/i.exec(main.text.slice(sum.end))?.[1]?.trim() : undefined;
  const named = via
    ? foundIn(
        value,
        { start: main.text.lastIndexOf(via), end: main.text.lastIndexOf(via) + via.length },
        'shippingService',
        via,
      )
    : null;
  const service = named ?? serviceIn(main, sum?.start ?? main.text.split('\t')[0]?.length ?? main.text.length);
  const free = sum ? null : FREE.exec(main.text);
  const rest =
    cut === undefined ? null : { ...value, text: value.text.slice(cut), start: value.start + cut, loose: false };
  const standard = rest ? sumOf(rest) : null;
  return [
    ...(service ? [service] : []),
    ...(carrier ? [foundIn(value, carrier, 'carrier', carrier.name)] : []),
    ...(sum ? [foundIn(value, sum, 'shippingPaid', sum.amount)] : []),
    ...(free ? [foundIn(value, { start: free.index, end: free.index + free[0].length }, 'shippingPaid', 0)] : []),
    ...(rest && standard ? [foundIn(rest, standard, 'shippingStandard', standard.amount)] : []),
  ];
}

/** The label itself names the service: "Express shipping  $24.90". */
function readNamedService(value: LabelledValue): readonly FoundValue[] {
  const sum = sumOf(value);
  const free = sum ? null : /^\W{0,3}(free|gratis|kostenlos|gratuit)\b/i.exec(value.text);
  if (!sum && !free) return [];
  const label = { start: -1 - value.label.length, end: -1 };
  return [
    foundIn(value, sum ?? { start: 0, end: free?.[0].length ?? 0 }, 'shippingPaid', sum?.amount ?? 0),
    foundIn(value, label, 'shippingService', value.label.charAt(0).toUpperCase() + value.label.slice(1)),
  ];
}

const SPEEDS = [
  'express',
  'expedited',
  'priority',
  'overnight',
  'next day',
  'next-day',
  '2-day',
  '2nd day',
  'two-day',
  'second day',
  'economy',
  'rush',
  'premium',
  'fast',
];
const WAYS = ['shipping', 'delivery', 'postage', 'shipment'];

/** Where shipping, its price and what the ordinary way costs stand. */
export const SHIPPING_LABELS: readonly Label[] = [
  {
    words: [
      'shipping',
      'shipping method',
      'shipping service',
      'shipping cost',
      'shipping fee',
      'shipping charge',
      'shipping & handling',
      'shipping and handling',
      'shipping paid',
      'delivery',
      'delivery method',
      'delivery service',
      'delivery cost',
      'delivery fee',
      'delivery charge',
      'postage',
      'postage & packing',
      'p&p',
      'freight',
      'ship via',
      'service',
      'versand',
      'versandkosten',
      'versandart',
      'livraison',
      'frais de port',
      'frais de livraison',
      'mode de livraison',
      'envío',
      'gastos de envío',
      'método de envío',
      'spedizione',
      'spese di spedizione',
      'envio',
      'portes',
      'portes de envio',
    ],
    read: readShipping,
  },
  {
    words: [
      ...SPEEDS.flatMap((speed) => WAYS.map((way) => `${speed} ${way}`)),
      'expressversand',
      'livraison express',
      'envío urgente',
    ],
    read: readNamedService,
  },
  {
    words: [
      'standard shipping',
      'standard delivery',
      'standard postage',
      'regular shipping',
      'standard',
      'standardversand',
      'livraison standard',
      'envío estándar',
      'spedizione standard',
      'envio normal',
    ],
    read: readSumAs('shippingStandard'),
  },
  {
    words: [
      'express surcharge',
      'express premium',
      'expedite fee',
      'expedited fee',
      'expedite premium',
      'expedited surcharge',
      'rush fee',
      'express fee',
      'expresszuschlag',
      'supplément express',
    ],
    read: readSumAs('expeditePremium'),
  },
  {
    words: [
      'carrier',
      'courier',
      'shipped via',
      'shipped with',
      'shipped by',
      'versanddienstleister',
      'paketdienst',
      'transporteur',
      'transportista',
      'corriere',
      'transportadora',
    ],
    read: (value) => {
      const carrier = findCarrier(value.text);
      if (carrier) return [foundIn(value, carrier, 'carrier', carrier.name)];
      const name = value.text.split('\t')[0]?.trim() ?? '';
      const isName = !value.loose && /^\p{L}[\p{L} .&-]{1,40}$/u.test(name);
      return isName
        ? [
            foundIn(
              value,
              { start: value.text.indexOf(name), end: value.text.indexOf(name) + name.length },
              'carrier',
              name,
            ),
          ]
        : [];
    },
  },
];
