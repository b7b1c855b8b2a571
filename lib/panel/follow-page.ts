import { recompute } from './compute-advice.ts';
import { findExported } from './exports/find-exported.ts';
import { renewClocks } from './follow-clocks.ts';
import { guard } from './guard-faults.ts';
import { nowOf, openCaseOf, type PanelContext } from './panel-context.ts';
import type { PageEvent } from './ports.ts';
import { describeComposer, refreshPage } from './refresh-page.ts';
import { coachPageDraft } from './reply-draft.ts';

function onPageEvent(context: PanelContext, event: PageEvent): void {
  switch (event.kind) {
    case 'page-changed':
      context.pageKey = null;
      void guard(context, () => refreshPage(context));
      return;
    case 'thread-changed':
      context.pageKey = event.threadKey;
      void guard(context, () => refreshPage(context));
      return;
    case 'draft-changed':
      guard(context, () => coachPageDraft(context, event.threadKey, event.text));
      void describeComposer(context);
      return;
    case 'reader-gone':
      void guard(context, () => refreshPage(context));
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
  const stopClocks = renewClocks(context);
  const stopPage = context.ports.page.watch((event) => onPageEvent(context, event));
  const stopSettings = context.ports.settings.watch((settings) => {
    context.settings = settings;
    const open = openCaseOf(context);
    if (open)
      guard(context, () =>
        context.store.setState({ screen: { kind: 'case', open: recompute(context, { ...open, settings }) } }),
      );
  });
  const stopProfile = context.ports.settings.watchProfile((profile) => {
    context.profile = profile;
    const open = openCaseOf(context);
    if (!open) return;
    guard(context, () =>
      context.store.setState({ screen: { kind: 'case', open: recompute(context, { ...open, profile }) } }),
    );
    // Other addresses are the seller's own now: who wrote what is told anew.
    if (open.from.kind === 'page') void guard(context, () => refreshPage(context));
  });
  const stopExports = context.ports.exports.watch(() => {
    context.lookedUp = null;
    const open = openCaseOf(context);
    if (open) void findExported(context, open.caseId);
  });
  void guard(context, () => refreshPage(context));
  return () => {
    stopExports();
    stopClocks();
    stopPage();
    stopSettings();
    stopProfile();
    context.doubted = null;
    // Answers still under way belong to nobody now.
    context.turn += 1;
  };
}
