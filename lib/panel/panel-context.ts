import type { StoreApi } from 'zustand/vanilla';
import type { OrderQuery } from '../orders/index.ts';
import type { AgentProfile, SellerSettings } from '../settings/index.ts';
import type { IsoInstant } from '../values/index.ts';
import type { PanelEngine } from './engine.ts';
import type { OpenCase, PanelState } from './panel-state.ts';
import type { PageLesson, PanelPorts } from './ports.ts';

/** What every action of the panel works on. */
export interface PanelContext {
  readonly store: StoreApi<PanelState>;
  readonly ports: PanelPorts;
  /** Loads the engine once; it is there before any case is on the screen. */
  readonly loadEngine: () => Promise<PanelEngine>;
  engine: PanelEngine | null;
  /** Cases left during this session, so that words typed for one ticket are there when it is opened again. */
  readonly left: Map<string, OpenCase>;
  /** The case that was last on the screen: its reply page may hold none of the conversation. */
  lastCase: OpenCase | null;
  /** Changes with every reading of the page: an answer that began under another number is dropped. */
  turn: number;
  /** Changes with every write of the case's data: only the last write says "saved". */
  write: number;
  /** A moment at which an example page stands still, null where time goes on. */
  stillAt: IsoInstant | null;
  /** Conversation the page last said is in view. */
  pageKey: string | null;
  /** Reading that seemed to be caught between two tickets; once it is old and still the same, it is believed. */
  doubted: { readonly reading: string; readonly isOld: boolean } | null;
  settings: SellerSettings | null;
  profile: AgentProfile | null;
  /** Lesson under way in the page, null where none is. */
  lesson: PageLesson | null;
  /** What was looked up last in the imported exports. */
  lookedUp: { readonly caseId: string; readonly query: OrderQuery } | null;
}

/** The engine that every open case was worked out with. @throws Error where no case can be open yet. */
export function engineOf(context: PanelContext): PanelEngine {
  if (!context.engine) throw new Error('A case is worked out before the engine is there.');
  return context.engine;
}

const LONGEST_LOADING_MS = 15_000;

/** Waits until the engine is there. @throws Error where it cannot be loaded, or not in time. */
export async function readyEngine(context: PanelContext): Promise<PanelEngine> {
  if (context.engine) return context.engine;
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('The engine did not load in time.')), LONGEST_LOADING_MS);
  });
  try {
    context.engine = await Promise.race([context.loadEngine(), tooLate]);
    return context.engine;
  } finally {
    clearTimeout(late);
  }
}

/** Now, for everything that is worked out. */
export const nowOf = (context: PanelContext): IsoInstant => context.stillAt ?? context.ports.clock.now();

/** The case on the screen, null where none is. */
export const openCaseOf = (context: PanelContext): OpenCase | null => {
  const { screen } = context.store.getState();
  return screen.kind === 'case' ? screen.open : null;
};

/** Puts a changed case on the screen. @returns false, with nothing changed, when another case stands there now. */
export function changeCase(context: PanelContext, caseId: string, change: (open: OpenCase) => OpenCase): boolean {
  const open = openCaseOf(context);
  if (open?.caseId !== caseId) return false;
  context.store.setState({ screen: { kind: 'case', open: change(open) } });
  return true;
}
