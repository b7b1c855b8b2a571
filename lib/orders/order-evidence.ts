import { array, boolean, nullable, number, optional, picklist, strictObject, string } from 'valibot';
import { day, decimalAmount, instant, moment, whole } from '../forms/index.ts';

/** Order facts: evidence, disputes, returns and refunds. A key that is absent is unknown. */
export const orderEvidenceFields = {
  /** What lies on the table. */
  evidence: optional(
    array(
      strictObject({
        /** Whose. */
        from: picklist(['buyer', 'seller', 'carrier', 'platform']),
        /** Kind. */
        kind: picklist([
          'photo',
          'video',
          'document',
          'log',
          'measurement',
          'test_record',
          'tracking',
          'weight',
          'serial',
          'packing_card',
          'screenshot',
        ]),
        /** Made. */
        at: optional(moment),
        /** Second of the clip. */
        atSecond: optional(whole),
        /** What it shows. */
        shows: string(),
        /** Cause it shows. */
        pointsTo: optional(picklist(['seller', 'buyer', 'carrier', 'none'])),
      }),
    ),
  ),
  /** Papers at hand. */
  documents: optional(
    array(
      strictObject({
        /** Name. */
        name: string(),
        /** Sum on it. */
        amount: optional(decimalAmount),
      }),
    ),
  ),
  /** Weights. */
  packing: optional(
    strictObject({
      /** Weight at dispatch. */
      weightGrams: optional(whole),
      /** Weight of a complete parcel. */
      fullGrams: optional(whole),
      /** Weight without the missing item. */
      withoutMissingGrams: optional(whole),
    }),
  ),
  /** Weather on the way. */
  weather: optional(
    strictObject({
      /** Degrees Celsius. */
      maxCelsius: optional(number()),
      /** First day. */
      from: optional(day),
      /** Last day. */
      to: optional(day),
    }),
  ),
  /** Extra protection for the way, against heat, frost or shock. */
  transitProtection: optional(picklist(['included', 'offered_declined', 'not_offered'])),
  /** Case on the platform. */
  platformCase: optional(
    strictObject({
      /** Opened. */
      openedAt: optional(instant),
      /** Stage. */
      stage: optional(picklist(['help_request', 'open', 'negotiation', 'arbitration', 'closed'])),
      /** Evidence round. */
      round: optional(whole),
      /** Of. */
      rounds: optional(whole),
      /** Closed. */
      closedAt: optional(instant),
      /** Decision. */
      outcome: optional(picklist(['no_refund', 'partial_refund', 'full_refund'])),
      /** Buyer declined the last offer. */
      lastOfferDeclined: optional(boolean()),
    }),
  ),
  /** Chargeback. */
  chargeback: optional(
    strictObject({
      /** Opened. */
      openedAt: optional(moment),
      /** Bank’s reason. */
      reason: optional(
        picklist([
          'product_not_received',
          'not_as_described',
          'credit_not_processed',
          'cancelled',
          'duplicate',
          'fraudulent',
          'other',
        ]),
      ),
      /** Amount held. */
      amount: optional(decimalAmount),
      /** Due. */
      evidenceDueBy: optional(moment),
      /** Status. */
      status: optional(picklist(['inquiry', 'needs_response', 'under_review', 'won', 'lost'])),
    }),
  ),
  /** Refund. */
  refund: optional(
    strictObject({
      /** Status. */
      status: optional(picklist(['promised', 'awaiting_approval', 'sent'])),
      /** Amount. */
      amount: optional(decimalAmount),
      /** Entered. */
      createdAt: optional(instant),
      /** Money left. */
      sentAt: optional(nullable(instant)),
      /** For the buyer’s bank. */
      reference: optional(string()),
    }),
  ),
  /** Return. */
  return: optional(
    strictObject({
      /** Notice. */
      requestedAt: optional(moment),
      /** Reason given. */
      reason: optional(string()),
      /** Back at the seller. */
      receivedAt: optional(moment),
      /** Condition. */
      condition: optional(picklist(['as_sent', 'used', 'damaged', 'different_item'])),
      /** Serial at dispatch. */
      serialSent: optional(string()),
      /** Serial received. */
      serialReceived: optional(string()),
    }),
  ),
  /** Own money offers, oldest first. */
  offersSoFar: optional(array(decimalAmount)),
  /** Messages that only refused. */
  refusalsSent: optional(whole),
};
