import { type Context, createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type { OpenCase, PanelActions, PanelState, PanelStore } from '../../lib/panel/index.ts';

interface PanelTools {
  readonly store: PanelStore;
  readonly strings: InterfaceStrings;
  /** Opens the settings page. */
  readonly openSettings: () => void;
  /** Begins anew, with everything loaded again. */
  readonly restart: () => void;
}

const Tools = createContext<PanelTools | null>(null);
const Open = createContext<OpenCase | null>(null);
// Apart from the case as a whole: these change seldom, and what reads only them is not drawn again with the rest.
const CaseAdvice = createContext<OpenCase['advice'] | null>(null);
const Kept = createContext<OpenCase['kept'] | null>(null);
const Choice = createContext<OpenCase['choice'] | null>(null);

/** Hands store, words and the way to the settings to everything in the panel. */
export function PanelProvider(props: PanelTools & { readonly children: ReactNode }): ReactElement {
  const { store, strings, openSettings, restart, children } = props;
  const tools = useMemo(() => ({ store, strings, openSettings, restart }), [store, strings, openSettings, restart]);
  return <Tools value={tools}>{children}</Tools>;
}

/** Hands the case on the screen to its parts. */
export function OpenCaseProvider(props: { readonly open: OpenCase; readonly children: ReactNode }): ReactElement {
  const { open, children } = props;
  return (
    <CaseAdvice value={open.advice}>
      <Kept value={open.kept}>
        <Choice value={open.choice}>
          <Open value={open}>{children}</Open>
        </Choice>
      </Kept>
    </CaseAdvice>
  );
}

function useInside<Part>(context: Context<Part | null>): Part {
  const part = useContext(context);
  if (!part) throw new Error('A case component stands outside the OpenCaseProvider.');
  return part;
}

function useTools(): PanelTools {
  const tools = useContext(Tools);
  if (!tools) throw new Error('A panel component stands outside the PanelProvider.');
  return tools;
}

/** The case on the screen. */
export const useOpenCase = (): OpenCase => useInside(Open);
/** What the engine said of it. */
export const useAdvice = (): OpenCase['advice'] => useInside(CaseAdvice);
/** What the agent put right in it. */
export const useKept = (): OpenCase['kept'] => useInside(Kept);
/** What the agent chose for the reply. */
export const useChoice = (): OpenCase['choice'] => useInside(Choice);

export const usePanel = <Part,>(select: (state: PanelState) => Part): Part => useStore(useTools().store.state, select);
export const useActions = (): PanelActions => useTools().store.actions;
export const useStrings = (): InterfaceStrings => useTools().strings;
export const useRestart = (): (() => void) => useTools().restart;
export const useOpenSettings = (): (() => void) => useTools().openSettings;
