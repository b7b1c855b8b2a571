import type { Case } from '../case/index.ts';
import type { Offers } from '../offers/index.ts';
import type { Because, PolicyReport } from '../policy/index.ts';

/** `block` holds insertion back until overridden with a reason; the others only advise. */
export type Severity = 'block' | 'high' | 'medium' | 'low';

/** Something in the draft that could be said better. Offsets are UTF-16, into the draft, end exclusive. */
export interface Finding {
  /** Rule id, such as `BLM-01`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Why it hurts, one line. */
  readonly message: string;
  /** A better wording, or what to write instead. */
  readonly better: string;
  /** Text that can replace start…end in one click, where the rule has one. */
  readonly replacement?: string;
  /** The rule of law, platform, card or practice behind it, where one applies on this channel. */
  readonly because?: Because;
}

/** What the rules may look at beside the draft; every part may be missing (an unknown never flags). */
export interface LintContext {
  readonly case?: Case;
  readonly report?: PolicyReport;
  readonly offers?: Offers | null;
  /** Texts that must never leave: case notes, unit costs. */
  readonly privateTexts?: readonly string[];
  /** Rules switched off for this thread or for good. */
  readonly disabledRules?: readonly string[];
}
