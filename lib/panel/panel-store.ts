import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Corrections, FactPlace, Stated } from '../case/index.ts';
import type { Passage, TeachStep } from '../messages/index.ts';
import type { OrderRecord } from '../orders/index.ts';
import type { Role } from '../thread/index.ts';
import type { CurrencyCode, SignalId } from '../values/index.ts';
import { removeNote, saveNote } from './case-notes.ts';
import {
  correctCurrency,
  correctDayOrder,
  correctDispute,
  correctFact,
  correctFault,
  correctLanguage,
  correctRole,
  dismissSignal,
  restoreSignal,
} from './correct-case.ts';
import { resetAssumptions, setAssumption } from './correct-offers.ts';
import type { PanelEngine } from './engine.ts';
import { chooseExported } from './exports/find-exported.ts';
import { saveCalendar, toggleReminders } from './follow-clocks.ts';
import { followPage, tick } from './follow-page.ts';
import { guardActions } from './guard-faults.ts';
import { copyReply, insertReply } from './insert-reply.ts';
import { forgetPastedOrders, pasteOrder, setOrderForm } from './order-facts.ts';
import type { PanelContext } from './panel-context.ts';
import type { PanelState } from './panel-state.ts';
import type { PanelPorts } from './ports.ts';
import { alwaysOnHere, describeComposer, forgetHere, pasteThread, refreshPage, selectThread } from './refresh-page.ts';
import {
  applyReplacement,
  type ChoiceChange,
  choose,
  editReply,
  followCase,
  overrideFinding,
  resetReply,
  withdrawOverride,
} from './reply-draft.ts';
import { showPassage } from './show-passage.ts';
import {
  answerNote,
  chooseFramed,
  keepLayout,
  pointAgain,
  setNewestFirst,
  startTeaching,
  stopTeaching,
  walkTo,
} from './teach/teach-page.ts';
import type { NoteAnswer } from './teach/teaching.ts';

/** Everything a person can do in the panel. What takes time resolves when it is really done. */
export interface PanelActions {
  readonly refresh: () => Promise<void>;
  readonly tick: () => void;
  readonly describeComposer: () => Promise<void>;
  readonly showPassage: (passage: Passage) => Promise<boolean>;
  readonly pasteThread: (text: string) => Promise<boolean>;
  /** Reads the text that is selected in the page as a conversation. */
  readonly readSelected: () => Promise<boolean>;
  readonly startTeaching: () => Promise<void>;
  readonly stopTeaching: () => void;
  readonly pointAgain: (step: TeachStep) => Promise<void>;
  readonly answerNote: (note: NoteAnswer) => Promise<void>;
  readonly walkTo: (by: 1 | -1) => Promise<void>;
  readonly chooseFramed: () => Promise<void>;
  readonly setNewestFirst: (isNewestFirst: boolean) => void;
  readonly keepLayout: () => Promise<void>;
  readonly alwaysOnHere: () => Promise<boolean>;
  readonly forgetHere: () => Promise<boolean>;
  readonly correctDispute: (dispute: Corrections['dispute'] | null) => void;
  readonly correctFault: (fault: Corrections['fault'] | null) => void;
  readonly correctRole: (message: number, role: Role) => void;
  readonly dismissSignal: (signal: SignalId) => void;
  readonly restoreSignal: (signal: SignalId) => void;
  readonly correctCurrency: (possible: readonly CurrencyCode[], chosen: CurrencyCode | null) => void;
  readonly correctDayOrder: (order: Corrections['dayOrder'] | null) => void;
  /** Null: the words say no such thing; undefined: as it was read. */
  readonly correctFact: (place: FactPlace, to: Stated | null | undefined) => void;
  readonly correctLanguage: (language: string | null) => void;
  readonly setAssumption: (id: string, value: number | null) => void;
  readonly resetAssumptions: () => void;
  readonly setOrderForm: (form: OrderRecord) => void;
  readonly pasteOrder: (text: string) => boolean;
  readonly forgetPastedOrders: () => void;
  /** Which imported order is meant; null: none of them; undefined: as it is found. */
  readonly chooseExported: (choice: string | null | undefined) => void;
  readonly choose: (change: ChoiceChange) => void;
  readonly followCase: () => void;
  readonly editReply: (text: string) => void;
  readonly resetReply: () => void;
  readonly applyReplacement: (start: number, end: number, replacement: string) => void;
  readonly overrideFinding: (rule: string, reason: string) => boolean;
  readonly withdrawOverride: (rule: string) => void;
  readonly toggleReminders: () => Promise<void>;
  readonly saveCalendar: () => void;
  readonly insert: (consent?: boolean) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly saveNote: (body: string, id?: string) => Promise<boolean>;
  readonly removeNote: (id: string) => Promise<boolean>;
}

/** The panel: what it shows, what can be done in it, and how it begins to follow the page. */
export interface PanelStore {
  readonly state: StoreApi<PanelState>;
  readonly actions: PanelActions;
  /** Begins to follow the page. @returns the way to stop. */
  readonly start: () => () => void;
}

const actionsOn = (context: PanelContext): PanelActions => ({
  refresh: () => refreshPage(context),
  tick: () => tick(context),
  describeComposer: () => describeComposer(context),
  showPassage: (passage) => showPassage(context, passage),
  pasteThread: (text) => pasteThread(context, text),
  readSelected: () => selectThread(context),
  startTeaching: () => startTeaching(context),
  stopTeaching: () => stopTeaching(context),
  pointAgain: (step) => pointAgain(context, step),
  answerNote: (note) => answerNote(context, note),
  walkTo: (by) => walkTo(context, by),
  chooseFramed: () => chooseFramed(context),
  setNewestFirst: (isNewestFirst) => setNewestFirst(context, isNewestFirst),
  keepLayout: () => keepLayout(context),
  alwaysOnHere: () => alwaysOnHere(context),
  forgetHere: () => forgetHere(context),
  correctDispute: (dispute) => correctDispute(context, dispute),
  correctFault: (fault) => correctFault(context, fault),
  correctRole: (message, role) => correctRole(context, message, role),
  dismissSignal: (signal) => dismissSignal(context, signal),
  restoreSignal: (signal) => restoreSignal(context, signal),
  correctCurrency: (possible, chosen) => correctCurrency(context, possible, chosen),
  correctDayOrder: (order) => correctDayOrder(context, order),
  correctFact: (place, to) => correctFact(context, place, to),
  correctLanguage: (language) => correctLanguage(context, language),
  setAssumption: (id, value) => setAssumption(context, id, value),
  resetAssumptions: () => resetAssumptions(context),
  setOrderForm: (form) => setOrderForm(context, form),
  pasteOrder: (text) => pasteOrder(context, text),
  forgetPastedOrders: () => forgetPastedOrders(context),
  chooseExported: (choice) => chooseExported(context, choice),
  choose: (change) => choose(context, change),
  followCase: () => followCase(context),
  editReply: (text) => editReply(context, text),
  resetReply: () => resetReply(context),
  applyReplacement: (start, end, replacement) => applyReplacement(context, start, end, replacement),
  overrideFinding: (rule, reason) => overrideFinding(context, rule, reason),
  withdrawOverride: (rule) => withdrawOverride(context, rule),
  toggleReminders: () => toggleReminders(context),
  saveCalendar: () => saveCalendar(context),
  insert: (consent = false) => insertReply(context, consent),
  copy: () => copyReply(context),
  saveNote: (body, id) => saveNote(context, body, id),
  removeNote: (id) => removeNote(context, id),
});

/** The panel's state and actions over its ports: no React, no browser, so that it is tested as it is. */
export function createPanelStore(ports: PanelPorts, loadEngine: () => Promise<PanelEngine>): PanelStore {
  const state = createStore<PanelState>()(() => ({
    screen: { kind: 'loading' },
    busy: true,
    site: { origin: null, alwaysOn: false },
    now: ports.clock.now(),
    pasteFailed: false,
    selectionFailed: null,
    teaching: null,
  }));
  const context: PanelContext = {
    store: state,
    ports,
    loadEngine,
    engine: null,
    left: new Map(),
    turn: 0,
    write: 0,
    stillAt: null,
    lastCase: null,
    pageKey: null,
    doubted: null,
    settings: null,
    profile: null,
    lesson: null,
    lookedUp: null,
  };
  return { state, actions: guardActions(context, actionsOn(context)), start: () => followPage(context) };
}
