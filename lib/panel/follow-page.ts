import { recompute } from './compute-advice.ts';
import { nowOf, openCaseOf, type PanelContext } from './panel-context.ts';
import type { PageEvent } from './ports.ts';
import { describeComposer, refreshPage } from './refresh-page.ts';
import { coachPageDraft } from './reply-draft.ts';

function onPageEvent(context: PanelContext, event: PageEvent): void {
  switch (event.kind) {
    case 'page-changed':
      context.pageKey = null;
      void refreshPage(context);
      return;
    case 'thread-changed':
      context.pageKey = event.threadKey;
      void refreshPage(context);
      return;
    case 'draft-changed':
      coachPageDraft(context, event.threadKey, event.text);
      void describeComposer(context);
      return;
    case 'reader-gone':
      void refreshPage(context);
  }
}

/** Works everything out for a later moment: clocks run on, and what a date opens is open from that minute. */
export function tick(context: PanelContext): void {
  context.store.setState({ now: nowOf(context) });
  const open = openCaseOf(context);
  if (open) context.store.setState({ screen: { kind: 'case', open: recompute(context, open) } });
}

/** Follows page and settings until the returned function is called. */
export function followPage(context: PanelContext): () => void {
  const stopPage = context.ports.page.watch((event) => onPageEvent(context, event));
  const stopSettings = context.ports.settings.watch((settings) => {
    context.settings = settings;
    const open = openCaseOf(context);
    if (open) context.store.setState({ screen: { kind: 'case', open: recompute(context, { ...open, settings }) } });
  });
  void refreshPage(context);
  return () => {
    stopPage();
    stopSettings();
    // Answers still under way belong to nobody now.
    context.turn += 1;
  };
}
