import type { Reason } from '../case/index.ts';
import type { OrderSource } from '../orders/index.ts';
import type { HolidayNote } from '../settings/index.ts';
import type { IsoDay, IsoMoment, Known, Money, RemedyId, Verdict } from '../values/index.ts';
import type { Approval, GrantLimit } from './grant-limit.ts';
import type { NeverTopic } from './guidance.ts';
import type { RuleVersion } from './schema.ts';

/** Whose word a rule is. Precedence, strongest first: law · platform, card · promise · order · carrier · seller · practice. */
export type Authority = 'law' | 'platform' | 'card' | 'promise' | 'order' | 'carrier' | 'seller' | 'practice';

/** Where a value was read and when. */
interface RuleSource {
  readonly title: string;
  readonly url: string;
  readonly class: 'law' | 'official' | 'archive' | 'secondary' | 'unverified';
  readonly seenOn: IsoDay;
}

/** A source that contradicts the reading that acts. */
export interface OtherReading {
  readonly text: string;
  readonly source?: RuleSource | undefined;
}

/** A fact of the case in a proof: in words, with the words of messages and the other places it was read from. */
export interface ProvenFact extends Reason {
  /** Places that are no message: the order page, an export, the form, the seller's own rules. */
  readonly sources?: readonly (OrderSource | 'settings')[];
}

/** One step of a proof: the rule that spoke, in words, and where it stands. */
export interface Because {
  readonly rule: string;
  readonly pack: string;
  readonly authority: Authority;
  /** A sentence the agent can read out, with the case's own figures filled in. */
  readonly text: string;
  readonly source?: RuleSource;
  /** First day of the rule's version that was applied. */
  readonly asOf?: IsoDay;
  /** False for secondary and unverified sources: they warn and are never stated as certain. */
  readonly certain: boolean;
  /** What other sources say instead; the cautious reading is the one that acts. */
  readonly otherReadings?: readonly OtherReading[];
  /** The case facts the rule was decided on; worked out when first looked at. */
  readonly facts?: readonly ProvenFact[] | undefined;
}

/** Name of a policy fact, such as `parcel.lostAt`. */
export type FactName = string;

/** Value of a policy fact. */
export type FactValue = string | number | boolean | readonly string[] | Money;

/** All policy facts of a case by name; an absent or unknown one is unknown. */
export type Situation = Readonly<Record<FactName, Known<FactValue>>>;

/** What the rules say of one remedy. */
export interface Remedy {
  readonly id: RemedyId;
  readonly verdict: Verdict;
  /** Never empty; the deciding rule first. */
  readonly because: readonly Because[];
  /** When a blocked remedy opens, where a date opens it. */
  readonly opensAt?: IsoMoment;
  /** Facts without which nothing can be said (`ask`). */
  readonly needs?: readonly FactName[];
  /** What is open in its place (`blocked`). */
  readonly instead?: readonly RemedyId[];
  /** What it pays the buyer when carried out now, where that is fixed. */
  readonly amount?: Money;
  /** Condition under which it is carried out, such as a photo still to come. */
  readonly condition?: string;
  /** Whose yes is needed before it is promised. */
  readonly approval?: Approval;
  /** Required remedies that share a choice are alternatives: the buyer picks one. */
  readonly choice?: string;
}

/** A day or moment that something hangs on. */
export interface Deadline {
  /** Stable within a case, such as `opens:refund_full_no_return`. */
  readonly id: string;
  readonly what: string;
  readonly at: IsoMoment;
  readonly rule?: string;
  /** Opens something · something of the seller's is due · a right or a window ends · a day that matters to the buyer. */
  readonly kind: 'opens' | 'due' | 'ends' | 'event';
  readonly certain: boolean;
  /** The rule that sets it, where a rule does. */
  readonly because?: Because;
  /** Holidays for which it ends later: business days are counted, and these are none. */
  readonly movedBy?: readonly HolidayNote[];
  /** What silence decides. */
  readonly expiry?: NonNullable<RuleVersion['deadlines']>[number]['expiry'];
}

/** What a rule tells the agent beside remedies and clocks. */
export interface Guidance {
  /** Never to be done on this channel · to be done now · good to know. */
  readonly kind: 'never' | 'do' | 'know';
  readonly topic?: NeverTopic;
  readonly because: Because;
  /** What it costs, and whom. */
  readonly fee?: RuleVersion['fee'];
}

/** A fact that decides something and that nobody has given yet; most decisive first in the report. */
export interface Question {
  readonly fact: FactName;
  readonly text: string;
  readonly ask: 'agent' | 'buyer';
  readonly decides: readonly RemedyId[];
}

/** Two rules that say the opposite of one remedy; the one that wins decides. */
export interface Contradiction {
  readonly remedy: RemedyId;
  readonly wins: Because;
  readonly loses: Because;
}

/** All that the rules say of a case. */
export interface PolicyReport {
  readonly remedies: readonly Remedy[];
  readonly deadlines: readonly Deadline[];
  readonly questions: readonly Question[];
  /** What is never done here, what to do now, what is good to know; in this order. */
  readonly guidance: readonly Guidance[];
  /** Where rules of different people contradict each other. */
  readonly contradictions: readonly Contradiction[];
  readonly situation: Situation;
  /** What the person at this computer may grant alone; absent where the seller has set nothing. */
  readonly grantLimit?: GrantLimit;
}
