import type { OrderRecord } from '../orders/index.ts';
import type { Approval } from '../policy/index.ts';
import type { SellerSettings } from '../settings/index.ts';
import type { Message } from '../thread/index.ts';
import type {
  Channel,
  DisputeType,
  FaultParty,
  IsoInstant,
  IsoMoment,
  PlatformId,
  RemedyId,
  SignalId,
  Verdict,
} from '../values/index.ts';
import type { DraftView } from './draft/draft-view.ts';
import type { LintContext, Severity } from './finding.ts';

/** A place a rule points at: UTF-16 offsets into the draft, end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** A better wording, or what to write instead. */
  readonly better: string;
  readonly replacement?: string;
}

/** What an example's ticket is like; everything left out is unknown. Amounts are decimals in `currency` (default USD). */
export interface ExampleContext {
  readonly fault?: FaultParty;
  readonly dispute?: DisputeType;
  readonly signals?: readonly SignalId[];
  readonly platform?: PlatformId;
  readonly channel?: Channel;
  readonly order?: OrderRecord;
  readonly settings?: SellerSettings;
  readonly thread?: readonly Message[];
  readonly now?: IsoInstant;
  readonly currency?: string;
  readonly offers?: { readonly floor: number; readonly max: number; readonly walkAway?: number };
  readonly remedies?: readonly {
    readonly id: RemedyId;
    readonly verdict: Verdict;
    readonly opensAt?: IsoMoment;
    readonly amount?: number;
    /** Whose yes it needs. */
    readonly asks?: Approval['ask'];
  }[];
  /** What the writer may grant alone; the limit in `currency`. */
  readonly grantLimit?: { readonly ask: Approval['ask']; readonly limit?: number };
  readonly privateTexts?: readonly string[];
}

/** A draft the rule must flag, at the words named. */
export interface BadExample {
  readonly text: string;
  /** Part of the flagged words. */
  readonly at: string;
  readonly in?: ExampleContext;
}

/** A draft no rule at all may flag. */
export interface GoodExample {
  readonly text: string;
  readonly in?: ExampleContext;
}

/** One rule about drafts. Its file is named after its id. What it would need to know and does not, never flags. */
export interface LintRule {
  /** Stable for ever, such as `BLM-01`: it stands in notes and in the agent's off switches. */
  readonly id: string;
  readonly severity: Severity;
  /** A few words for the off switch. */
  readonly title: string;
  /** Why it hurts, one line. */
  readonly why: string;
  /** ISO 639-1 codes of drafts it understands, or `all`. */
  readonly languages: readonly string[] | 'all';
  readonly check: (draft: DraftView, context: LintContext) => readonly Hit[];
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
}
