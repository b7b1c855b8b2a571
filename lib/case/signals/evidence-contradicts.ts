import { type CaseReading, hasCue, type SignalDetector, type SignalReading, signalOfRecord } from '../reading.ts';
import { findUnitExplanation } from '../unit-explanation.ts';

/** Grams by which a scale may be off. */
const SCALE_ERROR = 30;

const blames = (reading: CaseReading): boolean =>
  hasCue(
    reading.buyer,
    'm_defective',
    'm_damaged',
    'm_missing',
    'm_wrong_item',
    'm_not_as_described',
    'm_counterfeit',
    'm_how_to',
  );

function contradictionOf(reading: SignalReading): string | null {
  const { order, buyer, state } = reading;
  if (order.platformCase?.stage === 'closed') return null;
  const evidence = order.evidence ?? [];
  const against = evidence.find((one) => one.pointsTo === 'buyer');
  const isShared = evidence.some((one) => one.pointsTo === 'seller');
  const isReturn = reading.dispute.type === 'return_condition_dispute';
  if (against && !isShared && (isReturn || blames(reading))) return against.shows;
  const charges = order.payment?.charges ?? [];
  if (
    charges.length > 0 &&
    hasCue(buyer, 'm_duplicate') &&
    charges.filter(({ status }) => status === 'captured').length < 2
  )
    return 'only one booking was captured';
  const claimsNothing = hasCue(buyer, 'm_not_arrived', 'm_says_delivered') && !hasCue(buyer, 'm_delivered_ok');
  if (claimsNothing && (order.collectedAt || (order.signature?.captured && order.signature.signedBy)))
    return order.collectedAt ? 'it was collected' : `signed for by ${order.signature?.signedBy ?? ''}`;
  const { weightGrams, fullGrams, withoutMissingGrams } = order.packing ?? {};
  if (
    weightGrams !== undefined &&
    fullGrams !== undefined &&
    withoutMissingGrams !== undefined &&
    state.isDispatched !== false
  )
    if (Math.abs(weightGrams - fullGrams) <= SCALE_ERROR && fullGrams - withoutMissingGrams > SCALE_ERROR)
      return 'the parcel weighed as much as a complete one';
  const { serialSent, serialReceived } = order.return ?? {};
  if (serialSent && serialReceived && serialSent !== serialReceived)
    return 'the serial number that came back is another one';
  if ((order.digital?.downloads ?? 0) > 0 && hasCue(buyer, 'm_digital')) return 'it was downloaded';
  return findUnitExplanation(reading);
}

/** The record shows something else than the buyer says. */
export const evidenceContradicts: SignalDetector = {
  signals: ['evidence_contradicts'],
  detect(reading) {
    const text = contradictionOf(reading);
    return text === null ? [] : [signalOfRecord('evidence_contradicts', text)];
  },
};
