import { array, boolean, nullable, optional, picklist, strictObject, string } from 'valibot';
import { day, decimalAmount, whole } from '../forms/index.ts';

/** Order facts: import charges and what the listing said. A key that is absent is unknown. */
export const orderImportFields = {
  /** Delivery term of this order; null: none agreed. */
  incoterm: optional(nullable(picklist(['DDP', 'DAP', 'DPU', 'CIF', 'CIP', 'FOB', 'FCA', 'EXW']))),
  /** Named place. */
  incotermPlace: optional(string()),
  /** Import charges. */
  customsInvoice: optional(
    strictObject({
      /** Duty. */
      duty: optional(decimalAmount),
      /** Import VAT. */
      importVat: optional(decimalAmount),
      /** Storage. */
      storage: optional(decimalAmount),
      /** Carrier’s or broker’s fee. */
      carrierFee: optional(decimalAmount),
      /** Sum. */
      total: optional(decimalAmount),
      /** Paper it is on. */
      document: optional(string()),
    }),
  ),
  /** The page. */
  listing: optional(
    strictObject({
      /** What the page said when the order was placed. */
      claims: optional(
        array(
          strictObject({
            /** Place. */
            where: picklist(['title', 'description', 'photo', 'checkout', 'advert']),
            /** What it says or shows. */
            text: string(),
          }),
        ),
      ),
      /** Changes since. */
      changes: optional(
        array(
          strictObject({
            /** Day. */
            on: day,
            /** What changed. */
            what: string(),
          }),
        ),
      ),
      /** The page itself explains the misunderstanding. */
      misleading: optional(boolean()),
      /** What checkout said. */
      importCharges: optional(picklist(['included', 'not_included', 'not_stated'])),
      /** Checkout said who pays the return. */
      returnCostStated: optional(boolean()),
      /** Order of day and month on the page. */
      dateFormat: optional(picklist(['dmy', 'mdy', 'ymd'])),
      /** Taken off the page. */
      pausedOn: optional(day),
      /** Why. */
      pauseReason: optional(string()),
    }),
  ),
  /** Length of the help video. */
  helpVideoSeconds: optional(whole),
};
