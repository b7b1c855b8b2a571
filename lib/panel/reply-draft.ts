import type { ReplyChoice } from '../reply/index.ts';
import { lintContextOf, recompute } from './compute-advice.ts';
import { keep } from './keep-case.ts';
import { changeCase, engineOf, openCaseOf, type PanelContext } from './panel-context.ts';

/** A change of choices: `undefined` lets the choice follow the case again. */
export type ChoiceChange = { readonly [Key in keyof ReplyChoice]?: ReplyChoice[Key] | undefined };

const withChanges = (choice: ReplyChoice, change: ChoiceChange): ReplyChoice =>
  Object.fromEntries(Object.entries({ ...choice, ...change }).filter(([, value]) => value !== undefined));

/** Switches tone, length, language or remedies. An edited reply is kept until the agent takes the suggestion back. */
export function choose(context: PanelContext, change: ChoiceChange): void {
  const open = openCaseOf(context);
  if (!open) return;
  changeCase(context, open.caseId, (current) =>
    recompute(context, { ...current, choice: withChanges(current.choice, change), insertion: { kind: 'idle' } }),
  );
}

/** Remedies and sums follow the case again. */
export function followCase(context: PanelContext): void {
  const open = openCaseOf(context);
  if (!open) return;
  const { remedies: _remedies, amount: _amount, amountFor: _payer, ...choice } = open.choice;
  changeCase(context, open.caseId, (current) => recompute(context, { ...current, choice }));
}

/** The agent's own words in the panel. */
export function editReply(context: PanelContext, text: string): void {
  const open = openCaseOf(context);
  if (!open) return;
  const edited = text !== open.advice.draft.text;
  const findings = edited ? engineOf(context).lint(text, lintContextOf(open)) : open.advice.findings;
  changeCase(context, open.caseId, (current) => ({
    ...current,
    reply: { text, edited, findings },
    insertion: { kind: 'idle' },
    copied: 'no',
  }));
}

/** Drops the agent's edit in the panel and shows the suggestion. */
export function resetReply(context: PanelContext): void {
  const open = openCaseOf(context);
  if (open) editReply(context, open.advice.draft.text);
}

/** Puts a finding's better wording into the reply. */
export function applyReplacement(context: PanelContext, start: number, end: number, replacement: string): void {
  const open = openCaseOf(context);
  if (!open) return;
  const { text } = open.reply;
  editReply(context, text.slice(0, start) + replacement + text.slice(end));
}

/** Lets a blocking finding pass; the reason is kept with the case. An empty reason changes nothing. */
export function overrideFinding(context: PanelContext, rule: string, reason: string): boolean {
  if (reason.trim() === '') return false;
  keep(
    context,
    (kept) => ({
      ...kept,
      overrides: [...kept.overrides.filter((before) => before.rule !== rule), { rule, reason: reason.trim() }],
    }),
    (open) => ({ ...open, insertion: { kind: 'idle' } }),
  );
  return true;
}

/** Takes an override back. */
export const withdrawOverride = (context: PanelContext, rule: string): void =>
  keep(context, (kept) => ({ ...kept, overrides: kept.overrides.filter((before) => before.rule !== rule) }));

/** The agent typed in the page's own reply box: the coach looks at that text too. */
export function coachPageDraft(context: PanelContext, threadKey: string, text: string): void {
  const open = openCaseOf(context);
  if (open?.threadKey !== threadKey || open.from.kind !== 'page') return;
  const findings = text.trim() === '' ? [] : engineOf(context).lint(text, lintContextOf(open));
  changeCase(context, open.caseId, (current) => ({ ...current, pageDraft: { text, findings } }));
}
