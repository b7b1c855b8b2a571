import type { FaultParty } from '../values/index.ts';
import { isCancelledInTime } from './cancellation.ts';
import type { Dispute, Fault } from './case.ts';
import { faultOfEvent } from './fault-of-event.ts';
import { readMissedPromises } from './promises.ts';
import type { CaseReading } from './reading.ts';

const fault = (party: FaultParty, text: string): Fault => ({ party, because: [{ text }] });

/** First the record: the seller's own missed day or promise, another item sent, sent in spite of a cancellation in time. */
function faultOnRecord(reading: CaseReading): Fault | null {
  const { order, state } = reading;
  if (state.isDispatchLate) return fault('seller', 'the dispatch day was missed, or surely will be');
  const [missed] = readMissedPromises(reading);
  if (missed) return { party: 'seller', because: [{ text: missed.text, evidence: missed.evidence }] };
  if (order.parcels?.some((parcel) => parcel.sent !== undefined))
    return fault('seller', 'the record says that something else was sent');
  if ((order.dispatchedAt ?? order.acceptanceScanAt) && isCancelledInTime(reading))
    return fault('seller', 'it was sent although the cancellation had come in time');
  return null;
}

function faultOnEvidence(reading: CaseReading): Fault | null {
  const evidence = (reading.order.evidence ?? []).filter((one) => one.pointsTo !== undefined);
  if (evidence.length === 0) return null;
  const parties = new Set(evidence.map((one) => one.pointsTo).filter((party) => party !== 'none'));
  const because = evidence.filter((one) => one.pointsTo !== 'none').map((one) => ({ text: one.shows }));
  const [only] = parties;
  if (parties.size === 1 && only) return { party: only, because };
  if (parties.size === 2 && parties.has('seller') && parties.has('buyer')) return { party: 'shared', because };
  return parties.size === 0 ? fault('unclear', 'the evidence points to nobody') : { party: 'unclear', because };
}

/** Who caused it: the record first, then what the evidence points to, then the kind of event. Never the tone. */
export function readFault(reading: CaseReading, dispute: Dispute): Fault {
  const corrected = reading.input.corrections?.fault;
  if (corrected) return fault(corrected, 'set by the agent');
  const onRecord = faultOnRecord(reading);
  if (onRecord) return onRecord;
  const onEvidence = faultOnEvidence(reading);
  // Danger stays the first word where the evidence names nobody: it decides how one may speak at all.
  if (dispute.type === 'safety_incident' && (!onEvidence || onEvidence.party === 'unclear'))
    return fault('safety', 'somebody was hurt or could have been');
  return onEvidence ?? faultOfEvent(reading, dispute.type);
}
