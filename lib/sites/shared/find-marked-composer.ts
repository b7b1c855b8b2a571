import type { ComposerOutcome } from '../site.ts';
import { isShown } from './is-shown.ts';
import type { ComposerMarks } from './selector-table.ts';

/** Editable body inside an editor's frame, or the element itself; null while the frame is still empty. */
const boxIn = (element: Element): HTMLElement | null => {
  if (element.tagName !== 'IFRAME') return element as HTMLElement;
  const body = (element as HTMLIFrameElement).contentDocument?.body;
  return body?.getAttribute('contenteditable') === 'true' ? body : null;
};

/** The box the agent stands in, else the last one meant for customers, else the last one that is shown. */
export function findMarkedComposer(
  page: Document,
  place: ParentNode,
  composers: readonly ComposerMarks[],
): ComposerOutcome {
  const found = composers.flatMap((marks) =>
    [...place.querySelectorAll(marks.box)].flatMap((outer) => {
      const element = boxIn(outer);
      return element ? [{ outer, element, marks }] : [];
    }),
  );
  const shown = found
    .filter(({ outer }) => isShown(outer))
    .map((each) => ({
      ...each,
      audience: typeof each.marks.audience === 'function' ? each.marks.audience(each.outer) : each.marks.audience,
    }));
  const active = page.activeElement;
  const chosen =
    shown.find(({ outer }) => outer.contains(active)) ??
    shown.filter(({ audience }) => audience === 'customer').at(-1) ??
    shown.at(-1);
  if (!chosen) return { ok: false, reason: found.length > 0 ? 'composer-hidden' : 'composer-missing' };
  const { element, marks, audience } = chosen;
  const { keepBelow, plain } = marks;
  return {
    ok: true,
    composer: {
      element,
      // Every other kind is recognised by the editors themselves.
      ...(element.tagName === 'TEXTAREA' ? { editor: 'textarea' } : {}),
      audience,
      ...(keepBelow ? { keepBelow } : {}),
      ...(plain ? { plain } : {}),
    },
  };
}
