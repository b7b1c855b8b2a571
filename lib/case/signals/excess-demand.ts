import { type CaseReading, hasCue, hitsOf, type SignalDetector, type SignalReading, signalOfHits } from '../reading.ts';

const REJECT_DAYS = 30;

/** Largest sum the buyer asks for, in the order's currency or an open one. */
function demandedOf({ facts, settings }: CaseReading): number {
  const sums = facts.flatMap((fact) =>
    fact.kind === 'demand' && fact.from !== 'seller' && fact.value.sum ? [fact.value.sum] : [],
  );
  const own = sums.filter(
    (sum) => sum.currency === null || sum.currency === settings.currency || settings.currency === undefined,
  );
  return Math.max(0, ...own.map((sum) => sum.amountMinor / 100));
}

const wantsMoney = ({ buyer }: CaseReading): boolean => hasCue(buyer, 'm_refund_want', 'm_full_refund');

/** A repair or a part comes first by the settings, and the days in which the buyer may simply give it back are over. */
function isRepairFirst({ dispute, settings, state }: SignalReading): boolean {
  const first = dispute.type === 'missing_parts' ? settings.missingPart : settings.defective;
  const isFault = dispute.type === 'defective' || dispute.type === 'warranty' || dispute.type === 'missing_parts';
  return (
    isFault &&
    (first === 'repair_or_replace_first' || first === 'parts_first') &&
    (first === 'parts_first' || (state.daysSinceDelivery ?? 0) > REJECT_DAYS)
  );
}

function isMoreThanCustoms({ order, dispute, fault }: SignalReading, sum: number): boolean {
  if (dispute.type !== 'customs_charges') return false;
  if (fault.party !== 'seller') return true;
  const { duty, importVat, carrierFee, total } = order.customsInvoice ?? {};
  if (order.buyer?.vatRegistered && importVat !== undefined) return sum > (duty ?? 0) + (carrierFee ?? 0);
  return total !== undefined && sum > total;
}

/** Why the demand is more than is owed; null when it is not, or when that cannot be told. */
function excessOf(reading: SignalReading): string | null {
  const { order, state, settings, dispute, fault, buyer } = reading;
  const sum = demandedOf(reading);
  const total = order.total ?? order.price;
  const money = wantsMoney(reading) || sum > 0;
  if (!money) return null;
  if (total !== undefined && sum > total + 0.005) return 'more than the whole order';
  if (isMoreThanCustoms(reading, sum)) return 'more than the import charges that were promised';
  if (hasCue(buyer, 'm_keep') && (dispute.type !== 'damaged_in_transit' || fault.party === 'buyer'))
    return 'money back and the goods as well';
  const isUnderWay =
    state.isDelivered === false && state.isDispatched && state.isLost === false && !state.isPartlyDelivered;
  if (isUnderWay && settings.refundBeforeLost === false && dispute.type !== 'cancel_after_dispatch')
    return 'the parcel does not count as lost yet';
  const share = settings.sharedFaultRefundPct?.[1];
  const isWholeWanted = hasCue(buyer, 'm_full_refund') || (total !== undefined && sum > 0 && sum >= total - 0.005);
  if (fault.party === 'shared' && share !== undefined && isWholeWanted)
    return 'the whole where both sides have a part in it';
  if (isRepairFirst(reading)) return 'repair or replacement comes first';
  if (
    fault.party === 'buyer' &&
    (hasCue(buyer, 'm_full_refund', 'm_free_label') || sum > 0) &&
    dispute.type !== 'cancel_before_dispatch'
  )
    return 'everything back although nothing was wrong with the goods';
  if (dispute.type === 'late_dispatch' && sum > 0 && state.isDelivered) return 'more than the loss that is shown';
  return null;
}

/** The buyer asks for more than is owed. */
export const excessDemand: SignalDetector = {
  signals: ['excess_demand'],
  detect(reading) {
    const text = excessOf(reading);
    const hits = hitsOf(reading.buyer, ['m_full_refund', 'm_keep', 'm_refund_want', 'm_free_label']);
    if (text === null) return [];
    const found = signalOfHits('excess_demand', hits, { text });
    return found.length > 0 ? found : [{ id: 'excess_demand', strength: 0.7, because: [{ text }] }];
  },
};
