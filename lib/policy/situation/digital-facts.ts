import { addDays, dayOf, endOfDay } from '../../calendar/index.ts';
import { type Known, known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { momentIf } from './situation-context.ts';

function windowEnd({ order, settings, buyerZone }: SituationContext): Known<string> {
  const days = settings.digitalRefund?.days;
  if (order.paidAt === undefined || days === undefined) return UNKNOWN;
  return momentIf(endOfDay(addDays(dayOf(order.paidAt, buyerZone), days), buyerZone));
}

/** Whether what ends the right to a refund has happened. */
function isUsed({ order, settings }: SituationContext): Known<boolean> {
  const { downloads, activations } = order.digital ?? {};
  switch (settings.digitalRefund?.until) {
    case 'never':
      return known(true);
    case 'download':
      return downloads === undefined ? UNKNOWN : known(downloads > 0);
    case 'activation':
      return activations === undefined ? UNKNOWN : known(activations.length > 0);
    case 'always':
      return known(false);
    default:
      return UNKNOWN;
  }
}

/** Whether the settings still open the refund of a file or licence. */
function isRefundOpen(context: SituationContext): Known<boolean> {
  if (context.settings.digitalRefund === undefined) return known(false);
  const end = windowEnd(context);
  const used = isUsed(context);
  const isOver = end.known && context.buyerToday > end.value.slice(0, 10);
  if (isOver || (used.known && used.value)) return known(false);
  return used.known ? known(true) : UNKNOWN;
}

function isDeviceLimitReached({ order }: SituationContext): Known<boolean> {
  const { maxDevices, activations, refusals } = order.digital ?? {};
  if (refusals && refusals.length > 0) return known(true);
  if (maxDevices === undefined || activations === undefined) return UNKNOWN;
  return known(activations.length >= maxDevices);
}

/** Files and licences. */
export const digitalFacts: FactTable = {
  'digital.refundOpen': {
    type: 'boolean',
    what: 'the settings still open the refund of the file',
    ask: { who: 'agent', text: 'Was the file downloaded or the licence activated?' },
    read: isRefundOpen,
  },
  'digital.windowEndsAt': { type: 'moment', what: 'the end of the refund of the file', read: windowEnd },
  'digital.deviceLimitReached': {
    type: 'boolean',
    what: 'all devices of the licence are used',
    ask: { who: 'agent', text: 'How many devices are activated?' },
    read: isDeviceLimitReached,
  },
  'digital.waived': {
    type: 'boolean',
    what: 'the buyer gave up withdrawal for immediate delivery',
    ask: { who: 'agent', text: 'Did the buyer agree at checkout to lose the right of withdrawal?' },
    read: ({ order }) => knownIf(order.digital?.waiverConsented),
  },
  'digital.downloads': {
    type: 'number',
    what: 'downloads so far',
    read: ({ order }) => knownIf(order.digital?.downloads),
  },
};
