import type { Span } from '../values/index.ts';
import type { OrderRecord } from './order-record.ts';

/** Where an order fact stands, strongest first: what the agent typed goes before what the page shows, and so on. */
export const ORDER_SOURCES = ['form', 'page', 'file', 'export', 'pasted', 'thread'] as const;
export type OrderSource = (typeof ORDER_SOURCES)[number];

/** Dotted path into an order record, such as `buyer.name` or `lastScanAt`. */
export type OrderPath = string;

/** One source's account of the order. */
export interface OrderReading {
  readonly source: OrderSource;
  readonly record: OrderRecord;
  /** The words each value was read from, where the source is a message. */
  readonly evidence?: Readonly<Record<OrderPath, readonly Span[]>>;
  /** Currency printed beside the amounts, where the source shows one. */
  readonly currency?: string;
  /** Name of the file it came from. */
  readonly file?: string;
}

/** What one source says of one value. */
export interface OrderOrigin {
  readonly source: OrderSource;
  readonly value: unknown;
  readonly evidence?: readonly Span[];
  readonly file?: string;
}

/** All readings as one record: the strongest source wins, and the others stay visible where they disagree. */
export interface OrderView {
  readonly record: OrderRecord;
  readonly origins: Readonly<Record<OrderPath, readonly OrderOrigin[]>>;
  /** Paths on which sources disagree; the agent decides. */
  readonly conflicts: readonly OrderPath[];
  readonly currency?: string;
}
