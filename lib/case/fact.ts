import type { Role } from '../thread/index.ts';
import type { CurrencyCode, IsoDay, IsoMoment, Money, Span } from '../values/index.ts';

/** A sum as written: the currency is null where the text leaves it open (a bare `$` between a US and a Canadian party). */
export type WrittenSum =
  | Money
  | { readonly amountMinor: number; readonly currency: null; readonly possible: readonly CurrencyCode[] };

interface FactBase {
  readonly evidence: readonly Span[];
  /** Who stated it. */
  readonly from: Role;
}

/** What a message states, with the words it was read from. Relative days are resolved against the message's own day. */
export type Fact =
  | (FactBase & { readonly kind: 'order_id' | 'product' | 'email' | 'phone' | 'url'; readonly value: string })
  | (FactBase & {
      readonly kind: 'tracking';
      readonly value: { readonly number: string; readonly carrier: string | null };
    })
  | (FactBase & { readonly kind: 'amount'; readonly value: WrittenSum })
  /** What the buyer asks for: a sum where one is named, else null. */
  | (FactBase & {
      readonly kind: 'demand';
      readonly value: { readonly want: DemandKind; readonly sum: WrittenSum | null };
    })
  /** `possible` holds both readings where day and month can be swapped. */
  | (FactBase & { readonly kind: 'date'; readonly value: IsoMoment; readonly possible?: readonly IsoDay[] })
  /** A day by which the buyer (or a platform) says something must happen. */
  | (FactBase & { readonly kind: 'deadline'; readonly value: IsoMoment })
  | (FactBase & { readonly kind: 'duration'; readonly value: { readonly count: number; readonly unit: DurationUnit } })
  /** What the seller said would happen, and by when. */
  | (FactBase & {
      readonly kind: 'promise';
      readonly value: { readonly what: string; readonly by: IsoMoment | null; readonly sum: WrittenSum | null };
    })
  /** What the buyer says is wrong with the goods. */
  | (FactBase & { readonly kind: 'defect'; readonly value: DefectKind })
  /** Proof that somebody attached or asked for. Without words that say so, `evidence` is empty. */
  | (FactBase & { readonly kind: 'evidence'; readonly value: 'attached' | 'asked' })
  | (FactBase & { readonly kind: 'expedited'; readonly value: true })
  | (FactBase & { readonly kind: 'quantity'; readonly value: number });

/** What can be wrong with goods that came. */
export const DEFECT_KINDS = [
  'not_working',
  'damaged',
  'missing',
  'wrong_item',
  'not_as_described',
  'fake',
  'dangerous',
] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

/** Units people count time in. */
export const DURATION_UNITS = ['hour', 'day', 'business_day', 'week', 'month', 'year'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** What a buyer asks for. */
export const DEMAND_KINDS = [
  'refund',
  'partial_refund',
  'replacement',
  'reship',
  'cancel',
  'return',
  'repair',
  'parts',
  'delivery',
  'compensation',
  'information',
  'help',
  'proof',
  'discount',
  'address_change',
  'stop_contact',
  'other',
] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];
