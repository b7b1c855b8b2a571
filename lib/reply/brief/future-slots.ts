import { compareInstants, endOfMoment } from '../../calendar/index.ts';
import type { IsoInstant, TimeZoneId } from '../../values/index.ts';
import type { SlotName, Slots } from '../phrases/slots.ts';

/** Moments that a sentence offers or promises: once over they must not be said any more. */
const AHEAD: readonly SlotName[] = [
  'estimate',
  'estimateFrom',
  'cutoff',
  'newDispatch',
  'consentBy',
  'sendBackBy',
  'repairBy',
  'bankDue',
  'productionStart',
  'arrivesOn',
];

/** The slots without promises whose day is over. */
export function withoutPast(slots: Slots, view: { readonly now: IsoInstant; readonly zone: TimeZoneId }): Slots {
  const isOver = (name: SlotName): boolean => {
    const moment = slots[name];
    return typeof moment === 'string' && compareInstants(endOfMoment(moment, view.zone), view.now) < 0;
  };
  return Object.fromEntries(
    Object.entries(slots).filter(([name]) => !AHEAD.includes(name as SlotName) || !isOver(name as SlotName)),
  );
}
