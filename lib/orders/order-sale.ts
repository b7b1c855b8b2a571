import { array, boolean, number, optional, picklist, strictObject, string, union } from 'valibot';
import { countryCode, currencyCode, decimalAmount, instant, moment, timeZoneId, whole } from '../forms/index.ts';

/** Order facts: what was sold, to whom and for how much. A key that is absent is unknown. */
export const orderSaleFields = {
  /** As on the order page. */
  orderId: optional(string()),
  /** Other orders of the same buyer. */
  otherOrders: optional(
    array(
      strictObject({
        /** Id. */
        orderId: optional(string()),
        /** Item. */
        item: optional(string()),
        /** Items. */
        price: optional(decimalAmount),
        /** Shipping. */
        shippingPaid: optional(decimalAmount),
        /** Delivered. */
        deliveredAt: optional(moment),
      }),
    ),
  ),
  /** Who ships. */
  fulfilment: optional(picklist(['seller', 'platform'])),
  /** The buyer. */
  buyer: optional(
    strictObject({
      /** As the buyer is addressed. */
      name: optional(string()),
      /** Delivery country. */
      country: optional(countryCode),
      /** IANA zone. */
      timeZone: optional(timeZoneId),
      /** Buys as a business. */
      business: optional(boolean()),
      /** Reclaims import VAT. */
      vatRegistered: optional(boolean()),
      /** Past orders. */
      history: optional(
        strictObject({
          /** Orders before this one. */
          orders: optional(whole),
          /** Refunds in `days`. */
          refunds: optional(whole),
          /** Calendar days looked back. */
          days: optional(whole),
          /** One per refund. */
          reasons: optional(array(string())),
        }),
      ),
    }),
  ),
  /** Who signs. */
  agentName: optional(string()),
  /** Who wrote before. */
  previousAgentName: optional(string()),
  /** Single item, as on the order page. */
  item: optional(string()),
  /** Units. */
  quantity: optional(whole),
  /** Per unit. */
  unitPrice: optional(decimalAmount),
  /** All items, without shipping. */
  price: optional(decimalAmount),
  /** Several items, in place of `item`. */
  items: optional(
    array(
      strictObject({
        /** As on the order page. */
        name: optional(string()),
        /** Seller’s number. */
        sku: optional(string()),
        /** Units. */
        quantity: optional(whole),
        /** Per unit. */
        unitPrice: optional(decimalAmount),
        /** Of the line. */
        price: optional(decimalAmount),
        /** Number of the parcel it is in. */
        parcel: optional(whole),
        /** Grams. */
        weightGrams: optional(whole),
      }),
    ),
  ),
  /** Properties of the item. */
  specs: optional(
    array(
      strictObject({
        /** Property. */
        name: string(),
        /** Value. */
        value: union([number(), string()]),
        /** Unit. */
        unit: optional(string()),
      }),
    ),
  ),
  /** Batch or lot. */
  batch: optional(string()),
  /** As bought. */
  shippingService: optional(string()),
  /** Paid for shipping. */
  shippingPaid: optional(decimalAmount),
  /** What standard shipping costs. */
  shippingStandard: optional(decimalAmount),
  /** ShippingPaid − shippingStandard, where faster shipping was bought. */
  expeditePremium: optional(decimalAmount),
  /** Items + shipping. */
  total: optional(decimalAmount),
  /** Cost per unit; internal, never in a reply. */
  unitCost: optional(decimalAmount),
  /** What the page shows now. */
  currentListPrices: optional(
    array(
      strictObject({
        /** Price. */
        amount: decimalAmount,
        /** Currency. */
        currency: currencyCode,
      }),
    ),
  ),
  /** Payment. */
  payment: optional(
    strictObject({
      /** Who took the money. */
      provider: optional(picklist(['stripe', 'paypal', 'card', 'platform', 'klarna', 'bank_transfer', 'other'])),
      /** Kind of card or account. */
      method: optional(string()),
      /** Last four digits. */
      last4: optional(string()),
      /** Bookings. */
      charges: optional(
        array(
          strictObject({
            /** Booked. */
            at: optional(instant),
            /** Amount. */
            amount: decimalAmount,
            /** Only captured money was taken. */
            status: picklist(['authorised', 'captured', 'refunded', 'voided']),
            /** An authorisation falls away. */
            expiresAt: optional(instant),
            /** What the provider says. */
            note: optional(string()),
          }),
        ),
      ),
    }),
  ),
};
