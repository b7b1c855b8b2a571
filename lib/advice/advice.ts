import type { Case, CaseInput } from '../case/index.ts';
import type { Finding } from '../lint/index.ts';
import type { Offers } from '../offers/index.ts';
import type { PackBook, PolicyReport } from '../policy/index.ts';
import type { Draft, ReplyChoice } from '../reply/index.ts';
import type { IsoMoment } from '../values/index.ts';

/** Everything asked of the engine about one ticket. */
export interface AdviceRequest extends CaseInput {
  readonly choice?: ReplyChoice;
  /** Figures of the agent's own for the cost model, by id of the input (`offers.inputs`). */
  readonly assumptions?: Readonly<Record<string, number>>;
  /** A draft of the agent's own: then the findings are those of this text. */
  readonly draft?: string;
  readonly privateTexts?: readonly string[];
  readonly disabledRules?: readonly string[];
  /** Policy packs in place of the shipped ones. */
  readonly book?: PackBook;
}

/** Something to do at a moment, kept until it is done. */
export interface Reminder {
  readonly what: string;
  readonly at: IsoMoment;
}

/** The whole line from ticket to findings. */
export interface Advice {
  readonly case: Case;
  readonly report: PolicyReport;
  readonly offers: Offers | null;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
}
