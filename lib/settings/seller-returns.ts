import { array, optional, picklist, strictObject } from 'valibot';
import { decimalAmount, percentage, whole } from '../forms/index.ts';
import { firstRemedy } from './first-remedy.ts';

/** Settings of the seller: returns and faulty goods. A key that is absent is not set. */
export const sellerReturnsFields = {
  /** Calendar days from delivery. */
  returnWindowDays: optional(whole),
  /** Return freight when nothing is wrong with the goods. */
  changeOfMindReturnPaidBy: optional(picklist(['buyer', 'seller'])),
  /** Return freight when goods are wrong, faulty, damaged or too late. */
  faultReturnPaidBy: optional(picklist(['buyer', 'seller'])),
  /** Outbound shipping paid back after a change of mind. */
  refundOutboundShipping: optional(picklist(['none', 'standard', 'all'])),
  /** Cost of a return label. */
  returnLabelCost: optional(decimalAmount),
  /** Business days from the return’s arrival to the refund. */
  returnRefundWithinBusinessDays: optional(whole),
  /** Most that may be kept back for a returned item in worse condition. */
  returnDeductionMaxPct: optional(percentage),
  /**
   * Replace_or_refund: the buyer chooses a replacement or the money (with a return, or without below
   * refundWithoutReturnBelow). repair_or_replace_first: repair or replacement first, at the buyer’s choice; money only
   * if that fails. parts_first: the part first; with partsDays, replacement, return and refund open only when these
   * are over; without partsDays a return stays open beside it. replace_or_credit: new units or credit on the next
   * order. refund: money. any: the buyer chooses among part, repair, replacement, part refund and return.
   */
  wrongItem: optional(firstRemedy),
  /**
   * Replace_or_refund: the buyer chooses a replacement or the money (with a return, or without below
   * refundWithoutReturnBelow). repair_or_replace_first: repair or replacement first, at the buyer’s choice; money only
   * if that fails. parts_first: the part first; with partsDays, replacement, return and refund open only when these
   * are over; without partsDays a return stays open beside it. replace_or_credit: new units or credit on the next
   * order. refund: money. any: the buyer chooses among part, repair, replacement, part refund and return.
   */
  defective: optional(firstRemedy),
  /**
   * Replace_or_refund: the buyer chooses a replacement or the money (with a return, or without below
   * refundWithoutReturnBelow). repair_or_replace_first: repair or replacement first, at the buyer’s choice; money only
   * if that fails. parts_first: the part first; with partsDays, replacement, return and refund open only when these
   * are over; without partsDays a return stays open beside it. replace_or_credit: new units or credit on the next
   * order. refund: money. any: the buyer chooses among part, repair, replacement, part refund and return.
   */
  damaged: optional(firstRemedy),
  /**
   * Replace_or_refund: the buyer chooses a replacement or the money (with a return, or without below
   * refundWithoutReturnBelow). repair_or_replace_first: repair or replacement first, at the buyer’s choice; money only
   * if that fails. parts_first: the part first; with partsDays, replacement, return and refund open only when these
   * are over; without partsDays a return stays open beside it. replace_or_credit: new units or credit on the next
   * order. refund: money. any: the buyer chooses among part, repair, replacement, part refund and return.
   */
  missingPart: optional(firstRemedy),
  /** Calendar days for a repair or replacement; then the refund opens. */
  repairDays: optional(whole),
  /** Calendar days from the dispatch of parts to the day return and refund open; ends at close of business. */
  partsDays: optional(whole),
  /** Months from delivery. */
  warrantyMonths: optional(whole),
  /** Proof asked for before a remedy is carried out, by kind of complaint; the remedy stays open on that condition. */
  evidenceRequired: optional(
    strictObject({
      /** What the buyer is asked for. */
      damaged: optional(array(picklist(['photo', 'packaging_photo', 'video', 'serial_number', 'test_report']))),
      /** What the buyer is asked for. */
      defective: optional(array(picklist(['photo', 'packaging_photo', 'video', 'serial_number', 'test_report']))),
      /** What the buyer is asked for. */
      missing: optional(array(picklist(['photo', 'packaging_photo', 'video', 'serial_number', 'test_report']))),
      /** What the buyer is asked for. */
      wrongItem: optional(array(picklist(['photo', 'packaging_photo', 'video', 'serial_number', 'test_report']))),
    }),
  ),
  /** Discount on a remake when the buyer’s text or size was wrong. */
  customItemBuyerErrorDiscountPct: optional(percentage),
  /** Defective units a business contract tolerates, percent of quantity. */
  b2bDefectTolerancePct: optional(percentage),
};
