import { array, boolean, nullable, optional, strictObject, string } from 'valibot';
import { day, instant, moment, whole } from '../forms/index.ts';

/** Order facts: dispatch: dates promised and kept. A key that is absent is unknown. */
export const orderDispatchFields = {
  /** Paid. */
  paidAt: optional(instant),
  /** Day of the order, where a text names no time. */
  orderedOn: optional(day),
  /** The buyer’s note on the order. */
  orderNote: optional(string()),
  /** Made after the order. */
  madeToOrder: optional(boolean()),
  /** Personalised for this buyer. */
  customMade: optional(
    strictObject({
      /** Text or measure as ordered. */
      text: optional(string()),
      /** Buyer approved the proof. */
      proofApprovedOn: optional(day),
    }),
  ),
  /** Production starts. */
  productionStartsOn: optional(day),
  /** Food, flowers and the like. */
  perishable: optional(boolean()),
  /** Paid by one person, for another. */
  gift: optional(
    strictObject({
      /** Who paid. */
      payer: optional(string()),
      /** Who got it. */
      recipient: optional(string()),
    }),
  ),
  /** Day the buyer needs it for, where the order or a field of the page says so. */
  event: optional(
    strictObject({
      /** Occasion. */
      what: optional(string()),
      /** Day or moment. */
      at: optional(moment),
    }),
  ),
  /** Dispatch day promised last. */
  dispatchBy: optional(day),
  /** Dispatch days promised before, oldest first. */
  earlierDispatchBy: optional(array(day)),
  /** Dispatch day in the platform’s order. */
  platformDispatchDate: optional(day),
  /** That day was changed in the order. */
  platformDateChanged: optional(boolean()),
  /** Buyer agreed to a later day in the chat. */
  dateConsentAt: optional(instant),
  /** Own estimate without buffer. */
  realisticDispatchBy: optional(day),
  /** Orders late for the same reason. */
  backlogOrders: optional(whole),
  /** Place of this order among them. */
  queuePosition: optional(whole),
  /** Handed to the carrier; null: not yet. */
  dispatchedAt: optional(nullable(instant)),
  /** Day it was handed to the carrier, where a text names no time. */
  dispatchedOn: optional(day),
  /** Known to be on its way or beyond, where nobody says since when. */
  hasLeft: optional(boolean()),
  /** Usual calendar days. */
  transitDays: optional(whole),
  /** Calendar days after dispatch until the platform confirms receipt by itself. */
  autoConfirmDays: optional(whole),
  /** Platform confirmed by itself. */
  autoConfirmedAt: optional(instant),
};
