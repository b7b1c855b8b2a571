import type { Reason } from '../../case/index.ts';
import type { Remedy } from '../../policy/index.ts';
import type { Brief } from '../brief/brief.ts';
import type { Slots } from '../phrases/slots.ts';

/** One thing to say and why. The topic is worded later, by the phrases of a language. */
export interface PlannedLine {
  readonly act: string;
  readonly topic: string;
  /** 1 stays in every reply; 2 goes when the reply gets too long; 3 goes first and is never in a short one. */
  readonly rank: 1 | 2 | 3;
  readonly because: readonly Reason[];
  /** Values of this line alone; they go before those of the case. */
  readonly slots?: Slots;
  /** Place in a list of options. */
  readonly option?: number;
  /** Holds the reply's one apology. */
  readonly isApology?: boolean;
}

/** Plans what one act says; nothing where it has no reason to speak. Decides on the brief alone and knows no wording. */
type PlanAct = (brief: Brief) => readonly PlannedLine[];

/** An act: its name (also that of its phrase file), the paragraph it stands in, and its plan. */
export interface Act {
  readonly id: string;
  readonly paragraph: number;
  readonly plan: PlanAct;
}

/** Reason from a signal, with the words that show it. */
export function becauseOfSignal(brief: Brief, id: string): readonly Reason[] {
  return brief.case.signals.find((signal) => signal.id === id)?.because ?? [];
}

/** Reason from a remedy's verdict: the deciding rule in its own words. */
export const becauseOfRemedy = (remedy: Remedy): readonly Reason[] =>
  remedy.because.map((because) => ({
    text: because.text,
    ...(because.facts?.[0]?.evidence === undefined ? {} : { evidence: because.facts[0].evidence }),
  }));

/** A reason in one sentence. */
export const because = (text: string): readonly Reason[] => [{ text }];
