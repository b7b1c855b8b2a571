import type { OrderReading, OrderView } from '../orders/index.ts';
import type { GOODS_KINDS, SellerSettings } from '../settings/index.ts';
import type { Role, Thread } from '../thread/index.ts';
import type {
  Channel,
  CurrencyCode,
  DisputeType,
  FaultParty,
  IsoDay,
  IsoInstant,
  IsoMoment,
  PlatformId,
  SignalId,
  Span,
  TimeZoneId,
} from '../values/index.ts';
import type { FactCorrection } from './correct-facts.ts';
import type { Fact } from './fact.ts';

/** A conclusion's ground in one line, with the words it rests on. */
export interface Reason {
  readonly text: string;
  readonly evidence?: readonly Span[];
}

/** What the agent put right by hand; it goes before everything that was read and is never asked again. */
export interface Corrections {
  readonly dispute?: DisputeType;
  readonly fault?: FaultParty;
  /** Roles by message index. */
  readonly roles?: Readonly<Record<number, Role>>;
  /** Signals the agent switched off. */
  readonly dismissedSignals?: readonly SignalId[];
  /** What bare signs (`$`, `¥`, `kr`) stand for in this conversation; one for each sign. */
  readonly currencies?: readonly CurrencyCode[];
  /** Whether the day or the month comes first in days such as 03/04. */
  readonly dayOrder?: 'dmy' | 'mdy';
  /** ISO 639-1 code of the language the buyer writes, where it was taken for another. */
  readonly language?: string;
  /** Facts of the messages that say something else, or nothing; one for each place. */
  readonly facts?: readonly FactCorrection[];
}

/** All that is known when a ticket is opened. `now` and every zone come in: nothing reads a clock. */
export interface CaseInput {
  readonly thread: Thread;
  readonly orders: readonly OrderReading[];
  readonly settings: SellerSettings;
  readonly now: IsoInstant;
  readonly platform?: Platform;
  readonly channel?: Channel;
  readonly corrections?: Corrections;
  /** Whose limits hold for the person who answers; an agent's where not said. */
  readonly role?: 'agent' | 'manager';
}

/** Platform with the country of its site, where one is known (`ebay_us`). */
export interface Platform {
  readonly id: PlatformId;
  readonly country?: string;
}

/** A message as understood. */
export interface MessageReading {
  readonly message: number;
  /** ISO 639-1 code, detected or named by the source. */
  readonly language: string;
  /** 0 (calm) to 1 (furious); 0 for everybody but the buyer. */
  readonly anger: number;
}

/** Something noticed, with its strength (0 to 1) and the words or order facts that show it. */
export interface Signal {
  readonly id: SignalId;
  /** Day, count or language of the four signals that carry one. */
  readonly parameter?: string;
  readonly strength: number;
  readonly because: readonly Reason[];
}

/** What the trouble is, and what else it may be. */
export interface Dispute {
  readonly type: DisputeType;
  /** How often a reading with such evidence is right, 0 to 1; 1 where the agent said so. */
  readonly confidence: number;
  /** Too little stands behind `type` to act on it: it and the first alternative are the two likeliest. */
  readonly isUnsure?: true;
  /** Other readings, likeliest first, without `type` itself. */
  readonly alternatives: readonly { readonly type: DisputeType; readonly confidence: number }[];
  readonly because: readonly Reason[];
}

/** Who caused it, on the evidence and never on the tone. */
export interface Fault {
  readonly party: FaultParty;
  readonly because: readonly Reason[];
}

/** One line of "what was true when". */
export interface TimelineEntry {
  readonly at: IsoMoment;
  readonly what: string;
  readonly source: 'thread' | 'order';
  readonly message?: number;
}

/** Words that two honest readers can read in two ways, with what each way would be. */
export type OpenReading =
  | { readonly kind: 'currency'; readonly possible: readonly CurrencyCode[]; readonly evidence: readonly Span[] }
  | {
      readonly kind: 'day';
      readonly possible: readonly { readonly order: 'dmy' | 'mdy'; readonly day: IsoDay }[];
      readonly evidence: readonly Span[];
    };

/** Categories of the seller's that the items of an order are in. */
export interface Goods {
  readonly names: readonly string[];
  /** Where all of them are of one. */
  readonly kind?: (typeof GOODS_KINDS)[number];
  /** False where the seller takes none of them back after a change of mind. */
  readonly isReturnable: boolean;
}

/** The ticket as understood: plain data, every conclusion with its reasons. */
export interface Case {
  readonly thread: Thread;
  readonly messages: readonly MessageReading[];
  readonly order: OrderView;
  /** The seller's rules as they stand for this order. */
  readonly settings: SellerSettings;
  readonly goods?: Goods;
  /** Business days the carrier usually takes to the buyer's country. */
  readonly usualTransitDays?: number;
  readonly now: IsoInstant;
  readonly platform?: Platform;
  readonly channel?: Channel;
  readonly role?: 'agent' | 'manager';
  readonly zones: { readonly buyer?: TimeZoneId; readonly seller?: TimeZoneId };
  readonly facts: readonly Fact[];
  readonly signals: readonly Signal[];
  readonly trend: 'rising' | 'falling' | 'steady';
  readonly dispute: Dispute;
  readonly fault: Fault;
  readonly timeline: readonly TimelineEntry[];
  /** Sums and days that can be read in two ways, until the agent says which one holds. */
  readonly openReadings?: readonly OpenReading[];
  /** What the buyer needed the goods for is over, in his words or by its day. Absent where no need is known. */
  readonly isNeedOver?: boolean;
}
