import type { ChannelFailure, InsertResponse } from '../messages/index.ts';
import type { Result } from '../values/index.ts';
import { changeCase, openCaseOf, type PanelContext } from './panel-context.ts';
import type { Insertion, OpenCase } from './panel-state.ts';

/** Rules of blocking findings that nobody has overridden; empty where nothing holds the reply back. */
const rulesHoldingBack = (open: OpenCase): readonly string[] => {
  const overridden = new Set(open.kept.overrides.map((override) => override.rule));
  const blocking = open.reply.findings.filter((finding) => finding.severity === 'block');
  return [...new Set(blocking.map((finding) => finding.rule))].filter((rule) => !overridden.has(rule));
};

const outcomeOf = (answer: Result<InsertResponse, ChannelFailure>): Insertion => {
  if (!answer.ok) return { kind: 'unreachable', reason: answer.error };
  const response = answer.value;
  switch (response.status) {
    case 'inserted':
      return { kind: 'inserted' };
    case 'failed':
      return { kind: 'failed', reason: response.reason, written: response.written };
    case 'refused':
      if (response.reason === 'internal-note') return { kind: 'needs-consent', to: 'internal' };
      if (response.reason === 'audience-unknown') return { kind: 'needs-consent', to: 'unknown' };
      return { kind: 'refused', reason: response.reason };
  }
};

/**
 * Puts the reply into the page's reply box. Bound to the conversation it was written for: the page checks the key again.
 * Called with consent only from the second click, the one that says "this is an internal note" or "I looked at the box".
 */
export async function insertReply(context: PanelContext, consent: boolean): Promise<void> {
  const open = openCaseOf(context);
  if (open?.from.kind !== 'page' || open.insertion.kind === 'running') return;
  const { caseId, threadKey } = open;
  const { reading } = open.from;
  const heldBy = rulesHoldingBack(open);
  if (heldBy.length > 0) {
    changeCase(context, caseId, (current) => ({ ...current, insertion: { kind: 'held-back', rules: heldBy } }));
    return;
  }
  const allowInternal = consent && open.insertion.kind === 'needs-consent';
  changeCase(context, caseId, (current) => ({ ...current, insertion: { kind: 'running' } }));
  const answer = await context.ports.page.insert({ threadKey, reading, text: open.reply.text, allowInternal });
  changeCase(context, caseId, (current) => ({ ...current, insertion: outcomeOf(answer) }));
}

/** Puts the reply on the clipboard. */
export async function copyReply(context: PanelContext): Promise<void> {
  const open = openCaseOf(context);
  if (!open) return;
  const written = await context.ports.clipboard.writeText(open.reply.text);
  changeCase(context, open.caseId, (current) => ({ ...current, copied: written ? 'yes' : 'failed' }));
}
