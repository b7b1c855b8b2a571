import * as v from 'valibot';
import type { Pointing, TeachOutcome } from '../messages/index.ts';
import { parseLayout, parseTrial } from '../panel/index.ts';

const short = v.pipe(v.string(), v.maxLength(400));

const FAULT = v.picklist(['same-message', 'no-pattern', 'no-box', 'box-unnamed', 'note-unclear']);

const pointing = v.variant('kind', [
  v.object({ kind: v.literal('pointed'), words: short }),
  v.object({ kind: v.literal('not-this'), fault: FAULT }),
  v.object({ kind: v.picklist(['cancelled', 'replaced']) }),
]);

const outcome = v.variant('ok', [
  v.object({ ok: v.literal(true), layout: v.unknown(), trial: v.unknown() }),
  v.object({
    ok: v.literal(false),
    fault: v.union([FAULT, v.literal('unread')]),
  }),
]);

/** How a pointing ended, or null for anything else. */
export function acceptPointing(value: unknown): Pointing | null {
  const parsed = v.safeParse(pointing, value);
  return parsed.success ? parsed.output : null;
}

/** What was learned, with selectors of our own kind only; null for anything else. */
export function acceptOutcome(value: unknown): TeachOutcome | null {
  const parsed = v.safeParse(outcome, value);
  if (!parsed.success) return null;
  if (!parsed.output.ok) return parsed.output;
  const layout = parseLayout(parsed.output.layout);
  const trial = parseTrial(parsed.output.trial);
  return layout.ok && trial ? { ok: true, layout: layout.layout, trial } : null;
}
