import type { PanelContext } from './panel-context.ts';
import type { PanelActions } from './panel-store.ts';

/** Puts a fault on the screen: a panel that waits for what never comes helps nobody. */
export function showFault(context: PanelContext): void {
  // Answers still under way belong to a screen that is gone.
  context.turn += 1;
  context.store.setState({ screen: { kind: 'failed', part: context.engine ? 'case' : 'engine' }, busy: false });
}

/** Runs what may fail, at once or later. @returns its answer; false where it failed, which is then on the screen. */
export function guard<Answer>(context: PanelContext, doing: () => Answer): Answer | false {
  try {
    const answer = doing();
    if (!(answer instanceof Promise)) return answer;
    return answer.catch(() => {
      showFault(context);
      return false;
    }) as Answer;
  } catch {
    showFault(context);
    return false;
  }
}

/** The same actions, none of which can fail in silence. */
export function guardActions(context: PanelContext, actions: PanelActions): PanelActions {
  const guarded = Object.entries(actions).map(([name, act]: [string, (...args: never[]) => unknown]) => [
    name,
    (...args: never[]) => guard(context, () => act(...args)),
  ]);
  return Object.fromEntries(guarded) as PanelActions;
}
