import type { TeachStep } from '../messages/index.ts';
import { candidatesFor, meantAt } from './candidates.ts';
import type { Overlay } from './overlay.ts';

/** What the agent is asked for, and what was pointed at before. */
export interface PointingTask {
  readonly step: TeachStep;
  /** Our own words above the frame. */
  readonly label: string;
  readonly known: Element | undefined;
}

/** A pointing under way. */
export interface PointingSession {
  /** Goes to the next or previous candidate. @returns the one framed now. */
  readonly walk: (by: 1 | -1) => Element | null;
  readonly choose: () => void;
  /** Ends it; `pointed` is null where nothing was. */
  readonly end: (pointed: Element | null) => void;
}

const SWALLOWED = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
] as const;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

const scrollUnder = (element: Element | null, { deltaX, deltaY }: WheelEvent): void => {
  for (let at = element; at; at = at.parentElement) {
    const before = at.scrollTop + at.scrollLeft;
    at.scrollBy(deltaX, deltaY);
    if (at.scrollTop + at.scrollLeft !== before) return;
  }
};

/**
 * Lets the agent point at one part of the page with the mouse or the keyboard. What he does meanwhile does not reach the
 * page, and what the page makes up by script does not reach us.
 */
export function pointAt(
  page: Document,
  overlay: Overlay,
  task: PointingTask & { readonly onEnd: (pointed: Element | null) => void },
): PointingSession {
  const { step, label, known } = task;
  const view = page.defaultView;
  const candidates = candidatesFor(step, page);
  let target: Element | null = null;
  const end = (pointed: Element | null): void => {
    for (const name of SWALLOWED) view?.removeEventListener(name, swallow, { capture: true });
    view?.removeEventListener('pointermove', move, { capture: true });
    view?.removeEventListener('wheel', wheel, { capture: true });
    overlay.take(false);
    overlay.frame(null, '');
    task.onEnd(pointed);
  };
  const walk = (by: 1 | -1): Element | null => {
    const at = target ? candidates.indexOf(target) : -1;
    const next = at < 0 && by < 0 ? candidates.length - 1 : (at + by + candidates.length) % (candidates.length || 1);
    target = candidates[next] ?? target;
    target?.scrollIntoView({ block: 'nearest' });
    overlay.frame(target, label);
    return target;
  };
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter' && target) end(target);
    else if (by) walk(by);
  };
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') press(event as KeyboardEvent);
    if (event.type !== 'click') return;
    const { clientX, clientY } = event as MouseEvent;
    const pointed = overlay.at(clientX, clientY);
    // The innermost element is taken: it says best where the words stand.
    if (pointed) end(pointed);
  };
  const move = (event: PointerEvent): void => {
    event.stopImmediatePropagation();
    const under = event.isTrusted ? overlay.at(event.clientX, event.clientY) : null;
    if (!under) return;
    target = meantAt(under, step, known);
    overlay.frame(target, label);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted) scrollUnder(overlay.at(event.clientX, event.clientY), event);
  };
  for (const name of SWALLOWED) view?.addEventListener(name, swallow, { capture: true });
  view?.addEventListener('pointermove', move, { capture: true });
  view?.addEventListener('wheel', wheel, { capture: true, passive: false });
  overlay.take(true);
  return { walk, choose: () => target && end(target), end };
}
