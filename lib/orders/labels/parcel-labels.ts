import { findCarrier } from '../words/carrier-names.ts';
import { findMoment } from '../words/find-moment.ts';
import { findLabelledTracking } from '../words/find-tracking.ts';
import type { Label } from './label.ts';
import { foundIn, readDayAheadAs, readMomentAs } from './read-label-values.ts';

/** Where the way of the parcel stands: dispatch, scans, estimate, delivery. */
export const PARCEL_LABELS: readonly Label[] = [
  {
    words: [
      'tracking',
      'tracking number',
      'tracking no',
      'tracking id',
      'tracking code',
      'tracking link',
      'parcel number',
      'consignment number',
      'shipment number',
      'track your parcel',
      'track your package',
      'track your order',
      'sendungsnummer',
      'sendungsverfolgung',
      'paketnummer',
      'numéro de suivi',
      'suivi',
      'número de seguimiento',
      'seguimiento',
      'numero di tracking',
      'tracciamento',
      'número de rastreio',
    ],
    read: (value) => {
      const tracking = findLabelledTracking(value.text);
      if (!tracking) return [];
      const named = findCarrier(value.text);
      return [
        foundIn(value, tracking, 'tracking', tracking.number),
        ...(named ? [foundIn(value, named, 'carrier', named.name)] : []),
        ...(!named && tracking.carrier ? [foundIn(value, tracking, 'carrier', tracking.carrier)] : []),
      ];
    },
  },
  {
    words: [
      'shipped',
      'shipped on',
      'ship date',
      'date shipped',
      'shipping date',
      'dispatched',
      'dispatched on',
      'dispatch date',
      'date of dispatch',
      'despatched',
      'left our warehouse',
      'handed to carrier',
      'sent on',
      'versandt am',
      'verschickt am',
      'versanddatum',
      'expédié le',
      'expédiée le',
      "date d'expédition",
      'enviado el',
      'fecha de envío',
      'spedito il',
      'enviado em',
    ],
    read: (value, context) => {
      // "Shipped: not yet" is a fact of its own: the parcel has not left.
      const notYet = /^\s*(not yet|pending|no|awaiting|noch nicht|pas encore|aún no)\b/i.exec(value.text);
      if (notYet && !value.loose) return [foundIn(value, { start: 0, end: notYet[0].length }, 'dispatchedAt', null)];
      return readMomentAs('dispatchedAt', 'dispatchedOn')(value, context);
    },
  },
  {
    words: [
      'ships by',
      'ship by',
      'ships on or before',
      'dispatch by',
      'dispatches by',
      'to be dispatched by',
      'estimated ship date',
      'estimated dispatch',
      'expected ship date',
      'will ship by',
      'versand bis',
      'expédition avant le',
      'envío antes del',
    ],
    read: readDayAheadAs('dispatchBy'),
  },
  {
    words: [
      'estimated delivery',
      'estimated delivery date',
      'expected delivery',
      'expected delivery date',
      'delivery estimate',
      'estimated arrival',
      'expected arrival',
      'delivery date',
      'delivery by',
      'arrives',
      'arriving',
      'arrives by',
      'get it by',
      'scheduled delivery',
      'voraussichtliche lieferung',
      'voraussichtliche zustellung',
      'lieferung voraussichtlich',
      'liefertermin',
      'livraison estimée',
      'livraison prévue',
      'date de livraison estimée',
      'entrega estimada',
      'fecha de entrega estimada',
      'consegna prevista',
      'consegna stimata',
      'entrega prevista',
    ],
    read: readDayAheadAs('estimatedDelivery'),
  },
  {
    words: [
      'guaranteed delivery',
      'guaranteed by',
      'promised delivery',
      'delivery guaranteed',
      'delivery guaranteed by',
      'zugesagte lieferung',
      'livraison garantie',
      'entrega garantizada',
    ],
    read: readDayAheadAs('promisedDelivery'),
  },
  {
    words: [
      'delivered',
      'delivered on',
      'delivery confirmed',
      'zugestellt',
      'zugestellt am',
      'geliefert am',
      'livré',
      'livré le',
      'entregado',
      'entregado el',
      'consegnato',
      'consegnato il',
      'entregue',
    ],
    read: readMomentAs('deliveredScanAt', 'deliveredAt'),
  },
  {
    words: [
      'last scan',
      'latest scan',
      'last update',
      'latest update',
      'last tracking update',
      'latest tracking event',
      'last event',
      'letzter scan',
      'letztes ereignis',
      'dernier scan',
      'dernière mise à jour',
      'último escaneo',
      'última actualización',
      'ultimo aggiornamento',
    ],
    read: (value, context) => {
      const found = findMoment(value.text, context, 'past');
      const place = (found ? value.text.slice(0, found.start) + value.text.slice(found.end) : value.text)
        .replace(/\b(at|on|um|am|à|le|el|il)\s*(?=[,.]|$)/gi, '')
        .replace(/[\s,;:|–—()-]+/g, (gap) => (gap.includes(',') ? ', ' : ' '))
        .replace(/^[\s,]+|[\s,.]+$/g, '');
      if (value.loose && !found) return [];
      const whole = { start: 0, end: value.text.trimEnd().length };
      return [
        ...(found?.instant ? [foundIn(value, found, 'lastScanAt', found.instant)] : []),
        ...(found && !found.instant ? [foundIn(value, found, 'lastScanOn', found.day)] : []),
        ...(/\p{L}{2}/u.test(place) && place.length < 120 ? [foundIn(value, whole, 'lastScan', place)] : []),
      ];
    },
  },
];
