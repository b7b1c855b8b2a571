import { compilePackBook, type PackBook } from './pack-book.ts';
import cardChargebacks from './packs/cards/chargebacks.json' with { type: 'json' };
import visa from './packs/cards/visa.json' with { type: 'json' };
import ups from './packs/carriers/ups.json' with { type: 'json' };
import lawAu from './packs/law/au.json' with { type: 'json' };
import lawEu from './packs/law/eu.json' with { type: 'json' };
import lawSafety from './packs/law/safety.json' with { type: 'json' };
import lawUk from './packs/law/uk.json' with { type: 'json' };
import lawUs from './packs/law/us.json' with { type: 'json' };
import alibaba from './packs/platforms/alibaba.json' with { type: 'json' };
import aliexpress from './packs/platforms/aliexpress.json' with { type: 'json' };
import amazon from './packs/platforms/amazon.json' with { type: 'json' };
import ebay from './packs/platforms/ebay.json' with { type: 'json' };
import etsy from './packs/platforms/etsy.json' with { type: 'json' };
import tiktokShop from './packs/platforms/tiktok-shop.json' with { type: 'json' };
import walmart from './packs/platforms/walmart.json' with { type: 'json' };
import general from './packs/practice/general.json' with { type: 'json' };
import order from './packs/practice/order.json' with { type: 'json' };
import promises from './packs/practice/promises.json' with { type: 'json' };
import sellerCancel from './packs/seller/cancel.json' with { type: 'json' };
import sellerDispatch from './packs/seller/dispatch.json' with { type: 'json' };
import sellerFaults from './packs/seller/faults.json' with { type: 'json' };
import sellerMoney from './packs/seller/money.json' with { type: 'json' };
import sellerReturns from './packs/seller/returns.json' with { type: 'json' };
import sellerTransit from './packs/seller/transit.json' with { type: 'json' };
import type { PolicyPack } from './schema.ts';

/** The packs that ship with the product. A new one is a JSON file, its line here and its cases file. */
export const SHIPPED_PACKS = [
  lawSafety,
  lawUs,
  lawEu,
  lawUk,
  lawAu,
  ebay,
  alibaba,
  aliexpress,
  amazon,
  etsy,
  tiktokShop,
  walmart,
  cardChargebacks,
  visa,
  ups,
  promises,
  order,
  sellerTransit,
  sellerCancel,
  sellerDispatch,
  sellerFaults,
  sellerReturns,
  sellerMoney,
  general,
  // JSON imports lose literal types; the tests hold each file to the schema.
] as unknown as readonly PolicyPack[];

/** The shipped packs, compiled once. */
export const SHIPPED_BOOK: PackBook = compilePackBook(SHIPPED_PACKS);
