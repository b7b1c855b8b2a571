import { array, boolean, optional, picklist, strictObject, string } from 'valibot';
import { day, instant, moment, whole } from '../forms/index.ts';

/** Order facts: the parcel on its way and at the door. A key that is absent is unknown. */
export const orderDeliveryFields = {
  /** Carrier and service. */
  carrier: optional(string()),
  /** Number. */
  tracking: optional(string()),
  /** First scan. */
  acceptanceScanAt: optional(instant),
  /** Latest scan. */
  lastScanAt: optional(instant),
  /** Day of the latest scan, where a text names no time. */
  lastScanOn: optional(day),
  /** Its text. */
  lastScan: optional(string()),
  /** Carrier’s or platform’s day. */
  estimatedDelivery: optional(day),
  /** Day promised at checkout. */
  promisedDelivery: optional(day),
  /** Disruption the carrier reports. */
  carrierAlert: optional(
    strictObject({
      /** Cause. */
      cause: picklist(['weather', 'strike', 'volume', 'accident', 'customs', 'misrouted', 'other']),
      /** Where and what. */
      text: optional(string()),
      /** First day. */
      from: optional(day),
      /** Last day. */
      to: optional(day),
      /** New estimate, first day. */
      newEstimateFrom: optional(day),
      /** New estimate, last day. */
      newEstimateTo: optional(day),
    }),
  ),
  /** Where there are several; clocks and remedies count for each alone. */
  parcels: optional(
    array(
      strictObject({
        /** Parcel. */
        number: optional(whole),
        /** Number. */
        tracking: optional(string()),
        /** Carrier. */
        carrier: optional(string()),
        /** What was in it, where it differs. */
        sent: optional(string()),
        /** Dispatched. */
        dispatchedAt: optional(moment),
        /** Latest scan. */
        lastScanAt: optional(instant),
        /** Its text. */
        lastScan: optional(string()),
        /** Estimate. */
        estimatedDelivery: optional(day),
        /** Delivered. */
        deliveredAt: optional(moment),
      }),
    ),
  ),
  /** Delivered, and nobody disputes it. */
  deliveredAt: optional(moment),
  /** Delivered according to the carrier; sets delivered_scan. */
  deliveredScanAt: optional(instant),
  /** The carrier’s note. */
  deliveredNote: optional(string()),
  /** Metres from the address to the scan’s position. */
  deliveredDistanceMetres: optional(whole),
  /** Signature on delivery. */
  signature: optional(
    strictObject({
      /** Signature on delivery was bought. */
      bought: optional(boolean()),
      /** A signature exists. */
      captured: optional(boolean()),
      /** Name on it. */
      signedBy: optional(string()),
    }),
  ),
  /** Buyer took it from a locker or shop. */
  collectedAt: optional(instant),
  /** Undelivered parcel is back. */
  returnedToSenderAt: optional(moment),
  /** Installed. */
  installedOn: optional(day),
  /** Where they differ. */
  address: optional(
    strictObject({
      /** Address on the order. */
      onOrder: optional(string()),
      /** Address the buyer meant. */
      intended: optional(string()),
    }),
  ),
  /** Carrier enquiry. */
  trace: optional(
    strictObject({
      /** Opened. */
      openedAt: instant,
      /** Reference. */
      reference: optional(string()),
    }),
  ),
};
