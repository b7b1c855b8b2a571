import type { BusinessCalendar } from '../../calendar/index.ts';
import type { Case } from '../../case/index.ts';
import type { OrderRecord } from '../../orders/index.ts';
import type { SellerSettings } from '../../settings/index.ts';
import type { CurrencyCode, IsoDay, IsoInstant, Known, TimeZoneId } from '../../values/index.ts';
import type { FactName, FactValue } from '../report.ts';

/** What a fact is made of. A `moment` is a day or an instant. */
type FactType = 'moment' | 'money' | 'number' | 'boolean' | 'text' | 'list';

/** A named, typed fact of a case: what it says, how it is read, and how to ask for it where it is missing. */
interface FactSpec {
  readonly type: FactType;
  /** What it says, in words that can follow "because". */
  readonly what: string;
  /** Absent where nobody could answer. */
  readonly ask?: { readonly who: 'agent' | 'buyer'; readonly text: string };
  readonly read: (context: SituationContext) => Known<FactValue>;
}

/** Facts by the name a rule calls them. */
export type FactTable = Readonly<Record<FactName, FactSpec>>;

/** The case as facts are read from it, with what most of them need worked out once. */
export interface SituationContext {
  readonly ticket: Case;
  readonly order: OrderRecord;
  readonly settings: SellerSettings;
  readonly now: IsoInstant;
  readonly buyerZone: TimeZoneId;
  readonly sellerZone: TimeZoneId;
  /** Today on the seller's calendar. */
  readonly sellerToday: IsoDay;
  /** Today on the buyer's calendar. */
  readonly buyerToday: IsoDay;
  readonly calendar: BusinessCalendar;
  /** Days on which banks of both sides move money. */
  readonly bankCalendar: BusinessCalendar;
  /** Empty where none is known. */
  readonly currency: CurrencyCode;
}
