import { recompute } from './compute-advice.ts';
import type { KeptCase } from './kept-case.ts';
import { changeCase, openCaseOf, type PanelContext } from './panel-context.ts';
import type { OpenCase } from './panel-state.ts';

/**
 * Changes what the agent put right, works everything out anew at once, and keeps it with the case.
 * Data of another version is never overwritten: then the change holds for this sitting only, and the panel says so.
 */
export function keep(
  context: PanelContext,
  change: (kept: KeptCase) => KeptCase,
  also: (open: OpenCase) => OpenCase = (open) => open,
): void {
  const before = openCaseOf(context);
  if (!before) return;
  const { caseId } = before;
  changeCase(context, caseId, (open) => recompute(context, also({ ...open, kept: change(open.kept) })));
  if (before.keptState !== 'unreadable') void write(context, caseId);
}

async function write(context: PanelContext, caseId: string): Promise<void> {
  const open = openCaseOf(context);
  if (open?.caseId !== caseId) return;
  context.write += 1;
  const mine = context.write;
  changeCase(context, caseId, (current) => ({ ...current, keptState: 'saving' }));
  const saved = await context.ports.notes.saveCaseData(caseId, open.kept);
  if (mine !== context.write) return;
  changeCase(context, caseId, (current) => ({ ...current, keptState: saved.ok ? 'saved' : 'failed' }));
}
