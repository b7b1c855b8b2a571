import { amountOf, type Known, known, type Money, UNKNOWN } from '../../values/index.ts';
import { readPromisedDispatch } from './date-facts.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { isDueDayOver } from './parcel-reading.ts';
import { promiseFacts } from './promise-facts.ts';
import { ownSumOf, sumOf } from './situation-context.ts';

/** Delivery term: the order's goes first, and its null says that none was agreed. */
function readTerm({ order, settings }: SituationContext): Known<string> {
  if (order.incoterm === null) return known('none');
  const term = order.incoterm ?? settings.incoterm;
  return term === undefined ? UNKNOWN : known(term);
}

const isPromised = (context: SituationContext): boolean => {
  const promise = promiseFacts['promise.duties']?.read(context);
  return context.order.listing?.importCharges === 'included' || (promise?.known === true && promise.value === true);
};

/** Whether the seller bears the import charges. */
function isSellers(context: SituationContext): Known<boolean> {
  const term = readTerm(context);
  if (isPromised(context) || (term.known && term.value === 'DDP')) return known(true);
  if (term.known) return known(false);
  return context.order.listing?.importCharges === 'not_included' ? known(false) : UNKNOWN;
}

function allCharges(context: SituationContext): Known<Money> {
  const invoice = context.order.customsInvoice;
  if (invoice === undefined) return UNKNOWN;
  const parts = (invoice.duty ?? 0) + (invoice.importVat ?? 0) + (invoice.storage ?? 0) + (invoice.carrierFee ?? 0);
  return sumOf(invoice.total ?? parts, context);
}

const isVatReclaimed = ({ order }: SituationContext): boolean => order.buyer?.vatRegistered === true;

/** What "included" covers: by the settings, without the VAT a business gets back. */
function covered(context: SituationContext): Known<Money> {
  const invoice = context.order.customsInvoice;
  if (invoice === undefined) return UNKNOWN;
  // DDP and "import charges included" leave nothing out; a promise about "duties" in a message may mean no more than these.
  const term = readTerm(context);
  const isWhole = (term.known && term.value === 'DDP') || context.order.listing?.importCharges === 'included';
  const cover = context.settings.dutiesIncludedCover ?? (isWhole || !isPromised(context) ? 'all' : 'duty');
  const duty = invoice.duty ?? 0;
  if (cover === 'duty') return sumOf(duty, context);
  if (cover === 'duty_and_fee') return sumOf(duty + (invoice.carrierFee ?? 0), context);
  const all = allCharges(context);
  const vat = isVatReclaimed(context) ? (invoice.importVat ?? 0) : 0;
  return all.known ? sumOf(amountOf(all.value) - vat, context) : UNKNOWN;
}

/** Whether the seller sent it late, so that what the delay added is the seller's. */
function isDelaySellers(context: SituationContext): boolean {
  const promised = readPromisedDispatch(context);
  const sent = context.order.dispatchedAt?.slice(0, 10);
  const isSentLate = promised !== undefined && sent !== undefined && sent > promised;
  return isSentLate || (context.ticket.fault.party === 'seller' && isDueDayOver(context) === true);
}

/** Import charges and who bears them. */
export const customsFacts: FactTable = {
  'customs.term': {
    type: 'text',
    what: 'the delivery term',
    ask: { who: 'agent', text: 'Which delivery term was agreed (DAP, DDP …)?' },
    read: readTerm,
  },
  'customs.sellerBears': {
    type: 'boolean',
    what: 'the seller bears the import charges',
    ask: { who: 'agent', text: 'Which delivery term was agreed (DAP, DDP …)?' },
    read: isSellers,
  },
  'customs.promised': {
    type: 'boolean',
    what: 'import charges were said to be included',
    read: (context) => known(isPromised(context)),
  },
  'customs.charges': { type: 'money', what: 'the import charges', read: allCharges },
  'customs.owed': { type: 'money', what: 'the part of the charges that was included', read: covered },
  'customs.coversAll': {
    type: 'boolean',
    what: 'all charges were included',
    read: (context) => {
      const [all, owed] = [allCharges(context), covered(context)];
      return all.known && owed.known ? known(owed.value.amountMinor >= all.value.amountMinor) : UNKNOWN;
    },
  },
  'customs.delayAdded': {
    type: 'money',
    what: 'what the seller’s delay added',
    read: (context) => (isDelaySellers(context) ? sumOf(context.order.customsInvoice?.storage, context) : UNKNOWN),
  },
  'customs.sellerDelay': {
    type: 'boolean',
    what: 'the seller’s delay added charges',
    read: (context) => known(isDelaySellers(context)),
  },
  'customs.paperHere': {
    type: 'boolean',
    what: 'the invoice for the charges is here',
    read: ({ order }) => known(order.customsInvoice !== undefined || (order.documents ?? []).length > 0),
  },
  'customs.goodwillMax': {
    type: 'money',
    what: 'the most added to charges that are the buyer’s',
    read: (context) => ownSumOf(context.settings.customsGoodwillMax, context),
  },
};
