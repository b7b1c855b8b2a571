import { addBusinessDays, closeOfBusiness, compareInstants, dayOf, fullDaysBetween } from '../../calendar/index.ts';
import { type Known, known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import {
  isDelivered,
  isDigital,
  isDispatched,
  isDueDayOver,
  isLateByEstimate,
  openParcel,
  readDeliveredAt,
  readDueDay,
  readLastScan,
  readLostAt,
} from './parcel-reading.ts';
import { momentIf } from './situation-context.ts';
import { readTrouble } from './trouble.ts';

function isLost(context: SituationContext): Known<boolean> {
  if (isDelivered(context) || isDispatched(context) === false) return known(false);
  const lostAt = readLostAt(context);
  if (lostAt !== undefined) return known(compareInstants(context.now, lostAt) >= 0);
  // Without a threshold, or without a scan to count it from, only the case itself makes a parcel lost.
  if (readTrouble(context.ticket) === 'not_received_lost') return known(true);
  return context.settings.lostAfterDaysNoScan === undefined ? known(false) : UNKNOWN;
}

function isTravelling(context: SituationContext): Known<boolean> {
  const [sent, here] = [isDispatched(context), isDelivered(context)];
  if (isDigital(context) || sent === false || here === true) return known(false);
  const isScanDisputed = here === undefined && context.order.deliveredScanAt !== undefined;
  if (isScanDisputed || context.order.returnedToSenderAt !== undefined) return known(false);
  return sent === undefined || here === undefined ? UNKNOWN : known(true);
}

function isLate(context: SituationContext): Known<boolean> {
  if (isLateByEstimate(context)) return known(true);
  return knownIf(isDueDayOver(context));
}

function traceDueAt({ order, settings, sellerZone, calendar }: SituationContext): Known<string> {
  if (!order.trace || settings.carrierTraceBusinessDays === undefined) return UNKNOWN;
  const last = addBusinessDays(dayOf(order.trace.openedAt, sellerZone), settings.carrierTraceBusinessDays, calendar);
  return momentIf(closeOfBusiness(last, sellerZone, calendar));
}

/** A signature that was bought, or that the settings promise from this total on. */
function isSignatureMissing(
  { signature, total }: SituationContext['order'],
  settings: SituationContext['settings'],
): boolean {
  const isOwnRule = settings.signatureRequiredAbove !== undefined && (total ?? 0) >= settings.signatureRequiredAbove;
  return signature?.captured === false && (signature.bought === true || isOwnRule);
}

/** The parcel on its way. Where there are several, the one that is still open. */
export const parcelFacts: FactTable = {
  'parcel.exists': {
    type: 'boolean',
    what: 'a parcel was sent',
    ask: { who: 'agent', text: 'Has the parcel been handed to the carrier?' },
    read: (context) => (isDigital(context) ? known(false) : knownIf(isDispatched(context))),
  },
  'parcel.dispatched': {
    type: 'boolean',
    what: 'the order has left',
    ask: { who: 'agent', text: 'Has the order been dispatched?' },
    read: (context) => knownIf(isDispatched(context)),
  },
  'parcel.dispatchedAt': {
    type: 'moment',
    what: 'when it was handed to the carrier',
    ask: { who: 'agent', text: 'When was the parcel handed to the carrier?' },
    read: ({ order }) => momentIf(order.dispatchedAt ?? openParcel(order)?.dispatchedAt ?? order.acceptanceScanAt),
  },
  'parcel.lastScanAt': {
    type: 'moment',
    what: 'the last scan',
    ask: { who: 'agent', text: 'When did the carrier last scan the parcel?' },
    read: (context) => momentIf(readLastScan(context)),
  },
  'parcel.lastScan': {
    type: 'text',
    what: 'what the last scan says',
    read: ({ order }) => knownIf(openParcel(order)?.lastScan ?? order.lastScan),
  },
  'parcel.daysWithoutScan': {
    type: 'number',
    what: 'full days without a scan',
    read: (context) => {
      const scan = readLastScan(context);
      return scan === undefined ? UNKNOWN : known(Math.max(0, fullDaysBetween(scan, context.now)));
    },
  },
  'parcel.lostAt': {
    type: 'moment',
    what: 'the moment the parcel counts as lost',
    read: (context) => momentIf(readLostAt(context)),
  },
  'parcel.lost': {
    type: 'boolean',
    what: 'the parcel counts as lost',
    ask: { who: 'agent', text: 'When did the carrier last scan the parcel?' },
    read: isLost,
  },
  'parcel.delivered': {
    type: 'boolean',
    what: 'the goods are with the buyer',
    ask: { who: 'agent', text: 'Has the parcel been delivered?' },
    read: (context) => knownIf(isDelivered(context)),
  },
  'parcel.missing': {
    type: 'boolean',
    what: 'the parcel has not come, or the buyer says so against the scan',
    ask: { who: 'agent', text: 'Has the parcel been delivered?' },
    read: (context) => {
      if (readTrouble(context.ticket) === 'delivered_not_received') return known(isDelivered(context) !== true);
      const here = isDelivered(context);
      return here === undefined ? UNKNOWN : known(!here);
    },
  },
  'parcel.deliveredAt': {
    type: 'moment',
    what: 'the delivery',
    ask: { who: 'agent', text: 'When was it delivered?' },
    read: (context) => (isDelivered(context) === false ? UNKNOWN : momentIf(readDeliveredAt(context))),
  },
  'parcel.deliveredScan': {
    type: 'boolean',
    what: 'the carrier scanned it as delivered',
    read: ({ order }) => known(order.deliveredScanAt !== undefined),
  },
  'parcel.travelling': {
    type: 'boolean',
    what: 'the parcel is on its way',
    ask: { who: 'agent', text: 'Is the parcel still on its way?' },
    read: isTravelling,
  },
  'parcel.late': {
    type: 'boolean',
    what: 'the promised or estimated day is missed',
    ask: { who: 'agent', text: 'For which day was delivery promised or estimated?' },
    read: isLate,
  },
  'parcel.dueDayOver': {
    type: 'boolean',
    what: 'the promised or estimated day is over',
    ask: { who: 'agent', text: 'For which day was delivery promised or estimated?' },
    read: (context) => knownIf(isDueDayOver(context)),
  },
  'parcel.estimatedBy': {
    type: 'moment',
    what: 'the day it is now expected',
    ask: { who: 'agent', text: 'Which delivery day does the carrier show now?' },
    read: ({ order }) =>
      knownIf(order.carrierAlert?.newEstimateTo ?? openParcel(order)?.estimatedDelivery ?? order.estimatedDelivery),
  },
  'parcel.returned': {
    type: 'boolean',
    what: 'the undelivered parcel is back',
    read: ({ order }) => known(order.returnedToSenderAt !== undefined),
  },
  'parcel.several': {
    type: 'boolean',
    what: 'the order travels in several parcels of which some have come',
    read: ({ order }) =>
      known(
        (order.parcels ?? []).some(({ deliveredAt }) => deliveredAt !== undefined) && openParcel(order) !== undefined,
      ),
  },
  'parcel.tracked': {
    type: 'boolean',
    what: 'there is a tracking number or a scan',
    read: ({ order }) =>
      known(
        (order.tracking ?? openParcel(order)?.tracking ?? order.lastScanAt ?? order.acceptanceScanAt) !== undefined,
      ),
  },
  'parcel.carrier': {
    type: 'text',
    what: 'the carrier',
    read: ({ order }) => knownIf(openParcel(order)?.carrier ?? order.carrier),
  },
  'parcel.dueDay': {
    type: 'moment',
    what: 'the promised or estimated day',
    read: (context) => knownIf(readDueDay(context)),
  },
  'parcel.signed': {
    type: 'boolean',
    what: 'somebody signed for it or fetched it',
    read: ({ order }) => known(order.signature?.captured === true || order.collectedAt !== undefined),
  },
  'parcel.signatureMissing': {
    type: 'boolean',
    what: 'a signature was due and none exists',
    read: ({ order, settings }) => known(isSignatureMissing(order, settings)),
  },
  'parcel.deliveredDistanceMetres': {
    type: 'number',
    what: 'metres from the address to the delivery scan',
    read: ({ order }) => knownIf(order.deliveredDistanceMetres),
  },
  'parcel.alert': {
    type: 'text',
    what: 'the disruption the carrier reports',
    read: ({ order }) => known(order.carrierAlert?.cause ?? 'none'),
  },
  'trace.open': {
    type: 'boolean',
    what: 'the carrier is searching',
    read: ({ order }) => known(order.trace !== undefined),
  },
  'trace.dueAt': { type: 'moment', what: 'the day the search ends', read: traceDueAt },
  'trace.over': {
    type: 'boolean',
    what: 'the search has ended',
    read: (context) => {
      const due = traceDueAt(context);
      return due.known ? known(compareInstants(context.now, due.value) >= 0) : UNKNOWN;
    },
  },
};
