import { compilePackBook, type PackBook } from './pack-book.ts';
import americanExpress from './packs/cards/american-express.json' with { type: 'json' };
import cardChargebacks from './packs/cards/chargebacks.json' with { type: 'json' };
import mastercard from './packs/cards/mastercard.json' with { type: 'json' };
import paypal from './packs/cards/paypal.json' with { type: 'json' };
import stripe from './packs/cards/stripe.json' with { type: 'json' };
import visa from './packs/cards/visa.json' with { type: 'json' };
import anyCarrier from './packs/carriers/any-carrier.json' with { type: 'json' };
import australiaPost from './packs/carriers/australia-post.json' with { type: 'json' };
import canadaPost from './packs/carriers/canada-post.json' with { type: 'json' };
import chinaPost from './packs/carriers/china-post.json' with { type: 'json' };
import dhl from './packs/carriers/dhl.json' with { type: 'json' };
import dpd from './packs/carriers/dpd.json' with { type: 'json' };
import fedex from './packs/carriers/fedex.json' with { type: 'json' };
import royalMail from './packs/carriers/royal-mail.json' with { type: 'json' };
import ups from './packs/carriers/ups.json' with { type: 'json' };
import usps from './packs/carriers/usps.json' with { type: 'json' };
import lawAu from './packs/law/au.json' with { type: 'json' };
import lawBetweenBusinesses from './packs/law/between-businesses.json' with { type: 'json' };
import lawCanada from './packs/law/canada.json' with { type: 'json' };
import lawChina from './packs/law/china.json' with { type: 'json' };
import lawCustoms from './packs/law/customs.json' with { type: 'json' };
import lawEu from './packs/law/eu.json' with { type: 'json' };
import lawSafety from './packs/law/safety.json' with { type: 'json' };
import lawUk from './packs/law/uk.json' with { type: 'json' };
import lawUs from './packs/law/us.json' with { type: 'json' };
import alibaba from './packs/platforms/alibaba.json' with { type: 'json' };
import aliexpress from './packs/platforms/aliexpress.json' with { type: 'json' };
import amazon from './packs/platforms/amazon.json' with { type: 'json' };
import dhgate from './packs/platforms/dhgate.json' with { type: 'json' };
import ebay from './packs/platforms/ebay.json' with { type: 'json' };
import etsy from './packs/platforms/etsy.json' with { type: 'json' };
import lazada from './packs/platforms/lazada.json' with { type: 'json' };
import madeInChina from './packs/platforms/made-in-china.json' with { type: 'json' };
import shopee from './packs/platforms/shopee.json' with { type: 'json' };
import shopify from './packs/platforms/shopify.json' with { type: 'json' };
import temu from './packs/platforms/temu.json' with { type: 'json' };
import tiktokShop from './packs/platforms/tiktok-shop.json' with { type: 'json' };
import walmart from './packs/platforms/walmart.json' with { type: 'json' };
import general from './packs/practice/general.json' with { type: 'json' };
import neverHere from './packs/practice/never-here.json' with { type: 'json' };
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
  lawCanada,
  lawChina,
  lawBetweenBusinesses,
  lawCustoms,
  ebay,
  alibaba,
  aliexpress,
  amazon,
  etsy,
  tiktokShop,
  walmart,
  shopify,
  shopee,
  lazada,
  temu,
  dhgate,
  madeInChina,
  cardChargebacks,
  visa,
  mastercard,
  americanExpress,
  paypal,
  stripe,
  ups,
  usps,
  fedex,
  dhl,
  dpd,
  royalMail,
  canadaPost,
  australiaPost,
  chinaPost,
  anyCarrier,
  promises,
  order,
  sellerTransit,
  sellerCancel,
  sellerDispatch,
  sellerFaults,
  sellerReturns,
  sellerMoney,
  general,
  neverHere,
  // JSON imports lose literal types; the tests hold each file to the schema.
] as unknown as readonly PolicyPack[];

/** The shipped packs, compiled once. */
export const SHIPPED_BOOK: PackBook = compilePackBook(SHIPPED_PACKS);
