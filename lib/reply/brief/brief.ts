import type { Case, DemandKind } from '../../case/index.ts';
import type { Offers } from '../../offers/index.ts';
import type { OrderRecord } from '../../orders/index.ts';
import type { PolicyReport, Remedy } from '../../policy/index.ts';
import type { IsoDay, IsoMoment, SignalId, TimeZoneId } from '../../values/index.ts';
import type { Slots } from '../phrases/slots.ts';
import type { Addressee } from './addressee.ts';
import type { ChosenSum } from './chosen-sum.ts';
import { ALONGSIDE } from './named-remedies.ts';
import type { Limit } from './read-limit.ts';
import type { ReplyMode } from './reply-mode.ts';
import type { Sender } from './sender.ts';

/** How angry the buyer's open messages are. */
export type Anger = 'none' | 'low' | 'medium' | 'high';
/** Register of a reply. */
export type Tone = 'warm' | 'plain' | 'formal';

/** Remedies that open together at one moment. */
export interface Opening {
  readonly at: IsoMoment;
  readonly remedies: readonly Remedy[];
}

/** Everything the acts decide on, read once from case, report and offers. No wording yet, except names. */
export interface Brief {
  readonly case: Case;
  readonly report: PolicyReport;
  readonly offers: Offers | null;
  readonly order: OrderRecord;
  readonly mode: ReplyMode;
  readonly anger: Anger;
  readonly tone: Tone;
  readonly length: 'short' | 'normal';
  readonly signals: ReadonlySet<SignalId>;
  readonly demands: ReadonlySet<DemandKind>;
  /** Something is asked for in a message nobody has answered yet. */
  readonly hasFreshDemand: boolean;
  /** Text of the buyer's messages after the last one of the seller, in lower case. */
  readonly spoken: string;
  /** All messages as written: shows how a name is spelt. */
  readonly threadText: string;
  readonly addressee: Addressee;
  readonly sender: Sender;
  readonly zone: TimeZoneId;
  readonly isBuyerZone: boolean;
  readonly today: IsoDay;
  /** Day on which something at hand leaves. */
  readonly leavesOn: IsoDay;
  readonly next: IsoMoment;
  /** Owed or proposed now, in the order they are named. */
  readonly offered: readonly Remedy[];
  /** What the agent took from the ladder. */
  readonly chosenSum?: ChosenSum;
  readonly openings: readonly Opening[];
  /** Why what was asked for is closed, where nothing is open or opens in its place. */
  readonly limit?: Limit;
  /** The writer did not pay: what it cost stays between the shop and the payer. */
  readonly hidesMoney: boolean;
  /** Values for phrases. */
  readonly slots: Slots;
}

/** Verdict of a remedy, `blocked` where the report does not name it. */
export const verdictOf = (brief: Pick<Brief, 'report'>, id: Remedy['id']): Remedy['verdict'] =>
  brief.report.remedies.find((remedy) => remedy.id === id)?.verdict ?? 'blocked';

/** Money due beside another remedy rather than in its place. */
export const isAlongside = (remedy: Remedy): boolean => ALONGSIDE.includes(remedy.id);

/** Whether a remedy may be carried out now. */
export const isOpen = (brief: Pick<Brief, 'report'>, id: Remedy['id']): boolean =>
  ['required', 'allowed'].includes(verdictOf(brief, id));
