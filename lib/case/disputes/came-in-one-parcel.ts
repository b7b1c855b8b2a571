import type { CaseReading } from '../reading.ts';

/** Whether the record knows of one delivery and of no other parcel: what is missing then was never packed. */
export const cameInOneParcel = ({ order, state }: CaseReading): boolean =>
  (order.deliveredAt ?? order.collectedAt) !== undefined &&
  (order.parcels ?? []).length <= 1 &&
  !state.isPartlyDelivered;
