import { watchComposing } from '../editors/index.ts';
import { composerOf, editorOf, siteOf, threadKeyOf } from './open-page.ts';

const DRAFT_QUIET_MS = 150;
const FRAME_MS = 16;
const SPACING_MS = 120;
/** A view that was asked for by its address is drawn later; it is looked for at these moments. */
const AFTER_NAVIGATION_MS = [60, 300, 800, 1_800, 4_000] as const;

/** What a watcher tells, and whether it may still speak. */
export interface PageWatch {
  readonly isAlive: () => boolean;
  readonly onThread: (threadKey: string | null) => void;
  readonly onDraft: (threadKey: string, text: string) => void;
}

/** Sign of a conversation's state: another sign means that reading again is worth it. */
const signOf = (page: Document): { readonly key: string | null; readonly sign: string } => {
  try {
    const composer = composerOf(page);
    // Whether a reply or a note is being written may change while the conversation stays.
    const box = typeof composer === 'string' ? composer : composer.audience;
    const outcome = siteOf(page)?.readThread(page, page.location.href);
    if (outcome?.ok) {
      const { key, messages, hiddenMessages } = outcome.thread;
      const length = messages.reduce((sum, { text }) => sum + text.length, 0);
      return { key, sign: `${key}|${messages.length}|${length}|${hiddenMessages}|${box}` };
    }
    const key = threadKeyOf(page);
    return { key, sign: `${key}|${outcome?.reason}|${box}` };
  } catch {
    return { key: null, sign: 'unreadable' };
  }
};

const isEditable = (node: Node): boolean => {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest('[contenteditable="true"], [contenteditable=""], textarea') != null;
};

interface Delayed {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Runs a task once, `delayMs` after the last call. */
const afterQuiet = (task: () => void, delayMs: number): Delayed => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      clearTimeout(timer);
      timer = setTimeout(task, delayMs);
    },
    cancel: () => clearTimeout(timer),
  };
};

/** Runs a task a frame after the first call of a burst, and at most once per `spacingMs`: a busy page cannot starve it. */
const oncePerBurst = (task: () => void, spacingMs: number): Delayed => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    timer = undefined;
    last = performance.now();
    task();
  };
  return {
    ask: () => {
      timer ??= setTimeout(run, Math.max(FRAME_MS, last + spacingMs - performance.now()));
    },
    cancel: () => clearTimeout(timer),
  };
};

const listen = (target: EventTarget, names: readonly string[], handler: (event: Event) => void): (() => void) => {
  for (const name of names) target.addEventListener(name, handler, { capture: true, passive: true });
  return () => {
    for (const name of names) target.removeEventListener(name, handler, { capture: true });
  };
};

/** Watches the agent's own typing, also in an editor's frame. Tells the draft once the typing rests for 150 ms. */
const watchDraft = (page: Document, tell: PageWatch['onDraft'], isOver: () => boolean) => {
  const stops = new Map<Document, () => void>();
  let last: string | undefined;
  const look = afterQuiet(() => {
    if (isOver()) return;
    const composer = composerOf(page);
    const key = threadKeyOf(page);
    if (typeof composer === 'string' || key === null) return;
    const text = (editorOf(composer)?.read(composer.element, composer.keepBelow) ?? '').slice(0, 65_536);
    if (`${key}\n${text}` === last) return;
    last = `${key}\n${text}`;
    tell(key, text);
  }, DRAFT_QUIET_MS);
  const reach = (): void => {
    const composer = composerOf(page);
    const frames = typeof composer === 'string' ? [] : [composer.element.ownerDocument];
    for (const each of new Set([page, ...frames]))
      if (!stops.has(each)) {
        const hear = listen(each, ['input'], (event) => event.target instanceof Object && look.ask());
        const compose = watchComposing(each);
        stops.set(each, () => {
          hear();
          compose();
        });
      }
  };
  return {
    reach,
    stop: (): void => {
      look.cancel();
      for (const stop of stops.values()) stop();
    },
  };
};

/**
 * Tells when another conversation is in view or this one changed, and what the agent types. Follows the site's own part
 * of the page, a frame after it changed and at most once per 120 ms; ends itself when the extension is gone.
 * @returns the way to stop.
 */
export function watchPage(page: Document, watch: PageWatch): () => void {
  const view = page.defaultView;
  // An orphan of an update ends itself at the first sign of life in its page.
  const isOver = (): boolean => {
    if (watch.isAlive()) return false;
    stop();
    return true;
  };
  const draft = watchDraft(page, watch.onDraft, isOver);
  const later = new Set<ReturnType<typeof setTimeout>>();
  let { sign } = signOf(page);
  let root: Node | null = null;
  const look = oncePerBurst(() => {
    if (isOver()) return;
    follow();
    draft.reach();
    const now = signOf(page);
    if (now.sign === sign) return;
    sign = now.sign;
    watch.onThread(now.key);
  }, SPACING_MS);
  const observer = new MutationObserver((records) => {
    if (isOver()) return;
    if (!records.every(({ target }) => isEditable(target))) look.ask();
  });
  const follow = (): void => {
    const wanted = siteOf(page)?.watchRoot?.(page, page.location.href) ?? page.body;
    if (wanted === root) return;
    observer.disconnect();
    root = wanted;
    if (root)
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden'],
      });
  };
  const navigated = (): void => {
    for (const delayMs of AFTER_NAVIGATION_MS) later.add(setTimeout(look.ask, delayMs));
  };
  const stops = view
    ? [
        listen(view, ['hashchange', 'popstate', 'pageshow'], navigated),
        ...('navigation' in view ? [listen(view.navigation as EventTarget, ['navigatesuccess'], navigated)] : []),
        // Frames that show the ticket load on their own.
        listen(page, ['load'], navigated),
        // A choice between reply and note changes no node.
        listen(page, ['change'], look.ask),
      ]
    : [];
  const stop = (): void => {
    observer.disconnect();
    look.cancel();
    draft.stop();
    for (const timer of later) clearTimeout(timer);
    for (const each of stops) each();
  };
  follow();
  draft.reach();
  // The panel may have come while the page was still drawing.
  navigated();
  return stop;
}
