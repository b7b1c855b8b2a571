import type { OrderPath } from './order-reading.ts';
import type { OrderRecord } from './order-record.ts';

/** What a value that nobody states can follow from. */
export const DERIVED_FROM: Readonly<Record<OrderPath, readonly OrderPath[]>> = {
  price: ['quantity', 'unitPrice', 'items', 'total', 'shippingPaid'],
  unitPrice: ['price', 'quantity'],
  expeditePremium: ['shippingPaid', 'shippingStandard'],
  shippingStandard: ['shippingPaid', 'expeditePremium'],
  shippingPaid: ['shippingStandard', 'expeditePremium'],
  total: ['price', 'shippingPaid'],
};

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function deriveItems(record: OrderRecord): OrderRecord {
  const { quantity, unitPrice, price, items } = record;
  if (price === undefined && quantity !== undefined && unitPrice !== undefined)
    return { ...record, price: cents(quantity * unitPrice) };
  if (unitPrice === undefined && price !== undefined && quantity !== undefined && quantity > 0 && !items) {
    const each = cents(price / quantity);
    // A price that does not divide into whole cents is of unequal pieces or rounded: nothing follows from it.
    return cents(each * quantity) === price ? { ...record, unitPrice: each } : record;
  }
  if (price !== undefined || !items || items.length === 0) return record;
  const sums = items.map(
    (item) => item.price ?? (item.unitPrice === undefined ? undefined : item.unitPrice * (item.quantity ?? Number.NaN)),
  );
  const sum = sums.reduce<number>((total, each) => total + (each ?? Number.NaN), 0);
  return Number.isFinite(sum) ? { ...record, price: cents(sum) } : record;
}

function deriveShipping(record: OrderRecord): OrderRecord {
  const { shippingPaid: paid, shippingStandard: standard, expeditePremium: premium } = record;
  if (premium === undefined && paid !== undefined && standard !== undefined && paid > standard) {
    return { ...record, expeditePremium: cents(paid - standard) };
  }
  if (standard === undefined && paid !== undefined && premium !== undefined && paid >= premium) {
    return { ...record, shippingStandard: cents(paid - premium) };
  }
  if (paid === undefined && standard !== undefined && premium !== undefined)
    return { ...record, shippingPaid: cents(standard + premium) };
  return record;
}

function deriveTotal(record: OrderRecord): OrderRecord {
  const { price, shippingPaid, total } = record;
  if (total === undefined && price !== undefined && shippingPaid !== undefined)
    return { ...record, total: cents(price + shippingPaid) };
  if (price === undefined && total !== undefined && shippingPaid !== undefined && total >= shippingPaid) {
    return { ...record, price: cents(total - shippingPaid) };
  }
  return record;
}

/**
 * Fills in what follows from the sums that are known: total = items + shipping, items = unit price × quantity,
 * premium = paid − standard shipping. Known values are never touched. Shipping is not derived from the total, because
 * a total may hold tax.
 */
export const deriveOrder = (record: OrderRecord): OrderRecord =>
  deriveItems(deriveTotal(deriveItems(deriveShipping(record))));
