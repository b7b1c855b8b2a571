import { array, boolean, optional, strictObject, string } from 'valibot';
import { countryCode, day, decimalAmount, instant, remedyId, whole } from '../forms/index.ts';

/** Order facts: what the seller has at hand to help. A key that is absent is unknown. */
export const orderMeansFields = {
  /** What remedies cost the seller. */
  costs: optional(
    strictObject({
      /** Seller’s cost. */
      returnFreight: optional(decimalAmount),
      /** Seller’s cost. */
      spareParts: optional(decimalAmount),
      /** Seller’s cost. */
      remake: optional(decimalAmount),
      /** Seller’s cost. */
      express: optional(decimalAmount),
      /** Seller’s cost. */
      labour: optional(decimalAmount),
    }),
  ),
  /** Business contract. */
  contract: optional(
    strictObject({
      /** Most labour the seller shares. */
      labourMax: optional(decimalAmount),
    }),
  ),
  /** Units. */
  reportedDefectiveUnits: optional(whole),
  /** Where returns go. */
  returnTo: optional(
    strictObject({
      /** City. */
      city: optional(string()),
      /** Country. */
      country: optional(countryCode),
    }),
  ),
  /** The carrier can fetch the item free. */
  freeCollection: optional(boolean()),
  /** Units in stock. */
  stock: optional(whole),
  /** Parts. */
  spareParts: optional(
    array(
      strictObject({
        /** Part. */
        name: string(),
        /** Value. */
        value: optional(decimalAmount),
        /** In stock. */
        inStock: optional(boolean()),
        /** Business days to the buyer. */
        businessDays: optional(whole),
        /** Planned arrival. */
        arrivesOn: optional(day),
      }),
    ),
  ),
  /** Express to this buyer. */
  express: optional(
    strictObject({
      /** Cost. */
      cost: optional(decimalAmount),
      /** Business days. */
      businessDaysMin: optional(whole),
      /** Business days. */
      businessDaysMax: optional(whole),
    }),
  ),
  /** From a store near the buyer. */
  localDelivery: optional(
    strictObject({
      /** Units. */
      stock: optional(whole),
      /** Business days. */
      businessDaysMin: optional(whole),
      /** Business days. */
      businessDaysMax: optional(whole),
    }),
  ),
  /** Remedies already arranged. */
  remedyOptions: optional(
    array(
      strictObject({
        remedy: remedyId,
        /** How. */
        text: optional(string()),
        /** Day. */
        on: optional(day),
        /** At the latest. */
        by: optional(day),
      }),
    ),
  ),
  /** The item is a file or licence. */
  digital: optional(
    strictObject({
      /** Downloads. */
      downloads: optional(whole),
      /** Where the buyer finds it. */
      path: optional(string()),
      /** Formats. */
      formats: optional(array(string())),
      /** Devices. */
      maxDevices: optional(whole),
      /** Activations. */
      activations: optional(
        array(
          strictObject({
            /** When. */
            at: optional(instant),
            /** Device. */
            device: optional(string()),
          }),
        ),
      ),
      /** Refused activations. */
      refusals: optional(
        array(
          strictObject({
            /** When. */
            at: optional(instant),
            /** Device. */
            device: optional(string()),
            /** Reason. */
            reason: optional(string()),
          }),
        ),
      ),
      /** Buyer gave up withdrawal for immediate delivery. */
      waiverConsented: optional(boolean()),
    }),
  ),
  /** A file of a physical item, such as its artwork, can be sent at once. */
  itemFileAvailable: optional(boolean()),
  /** Free text; no expectation depends on it. */
  notes: optional(array(string())),
};
