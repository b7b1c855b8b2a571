import type { Passage } from '../messages/index.ts';
import { openCaseOf, type PanelContext } from './panel-context.ts';

/** Points words of the conversation out in the page. @returns false where the page does not show them. */
export async function showPassage(context: PanelContext, passage: Passage): Promise<boolean> {
  if (openCaseOf(context)?.from.kind !== 'page') return false;
  const answer = await context.ports.page.showPassage(passage);
  return answer.ok && answer.value.shown;
}
