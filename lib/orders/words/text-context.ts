import type { CurrencyCode, IsoDay, IsoInstant, TimeZoneId } from '../../values/index.ts';

/** What is known about a text beside its words. Every part may be missing; what hangs on it is then not read. */
export interface OrderTextContext {
  /** Zone in which clock times without one are meant. */
  readonly zone?: TimeZoneId;
  /** When the text was written: relative days and missing years count from it. */
  readonly at?: IsoInstant;
  /** The day it was written, as far as that is known without `at`: on the writer's own calendar it may be a day off. */
  readonly writtenOn?: IsoDay;
  /** Order of day and month in dates such as 03/04. */
  readonly dateFormat?: 'dmy' | 'mdy' | 'ymd';
  /** What a bare `$`, `¥` or `kr` stands for. */
  readonly currency?: CurrencyCode;
  /** Zones meant by "your time" and "our time" in a seller's words. */
  readonly buyerZone?: TimeZoneId;
  readonly sellerZone?: TimeZoneId;
}
