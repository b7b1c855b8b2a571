import type { ChannelFailure, PageRequests } from '../messages/index.ts';
import type { Thread } from '../thread/index.ts';
import type { IsoInstant, Result } from '../values/index.ts';
import { isBetweenTickets, SECOND_LOOK_MS } from './between-tickets.ts';
import { recompute } from './compute-advice.ts';
import { guard } from './guard-faults.ts';
import { leaveCase, originOf, readProfile, readSettings, showThread, withReading } from './open-case.ts';
import { changeCase, nowOf, openCaseOf, type PanelContext, readyEngine } from './panel-context.ts';
import type { OpenCase, PanelState, Screen, ThreadOrigin } from './panel-state.ts';
import { isSameData } from './same-data.ts';

type ReadAnswer = PageRequests['thread.read']['response'];
type Unread = Extract<ReadAnswer, { ok: false }>;

const screenOfFailure = (failure: ChannelFailure, alwaysOn: boolean): Screen => {
  switch (failure) {
    case 'no-permission':
      return { kind: 'no-permission' };
    case 'no-reader':
      // A granted site without a reader was open before the extension was (re)installed.
      return alwaysOn ? { kind: 'stale-after-update' } : { kind: 'no-permission' };
    case 'stale-reader':
      return { kind: 'stale-after-update' };
    case 'tab-closed':
    case 'timeout':
    case 'bad-answer':
      return { kind: 'unreachable', reason: failure };
  }
};

const screenOfUnread = (answer: Unread): Screen => {
  switch (answer.reason) {
    case 'not-a-ticket':
      return { kind: 'not-a-ticket' };
    case 'layout-changed':
      return { kind: 'layout-changed', missing: answer.missing };
    case 'still-loading':
      return { kind: 'loading' };
  }
};

/** A case that had left the screen, by the rules of now. */
const again = (context: PanelContext, open: OpenCase): OpenCase =>
  recompute(context, { ...open, settings: context.settings ?? open.settings, insertion: { kind: 'idle' } });

/** A page that cannot be read: the conversation it is about, its site, and its mark. */
interface PageWithoutWords {
  readonly threadKey: string | null;
  readonly origin: string | null;
  readonly reading: string;
}

/**
 * A reply page shows little or nothing of the conversation; while it names the same one, the case stays or comes back.
 * Two helpdesks may number their tickets alike, so the place counts too.
 */
function keepCaseOf(context: PanelContext, { threadKey, origin, reading }: PageWithoutWords): boolean {
  const shown = openCaseOf(context);
  const open = shown ?? context.lastCase;
  if (open?.from.kind !== 'page' || open.threadKey !== threadKey || open.from.origin !== origin) return false;
  context.pageKey = threadKey;
  const kept = shown ?? again(context, open);
  const screen: Screen = { kind: 'case', open: { ...kept, from: withReading(kept.from, reading) } };
  context.store.setState({ screen, busy: false });
  return true;
}

function leaveFor(context: PanelContext, screen: Screen): void {
  leaveCase(context);
  context.store.setState({ screen, busy: false });
}

/** Only the extension's own pages, which have no site, may say what time it is. */
const clockOf = (answer: Result<ReadAnswer, ChannelFailure>, origin: string | null): IsoInstant | null =>
  (origin === null && answer.ok && answer.value.ok && answer.value.thread.clock) || null;

/** Whether to leave the screen as it is for now: what looks the same a moment later is believed. */
function isDoubtful(context: PanelContext, thread: Thread, from: ThreadOrigin): boolean {
  const open = openCaseOf(context);
  if (open === null || from.kind !== 'page' || !isBetweenTickets(open, { thread, from })) {
    context.doubted = null;
    return false;
  }
  const reading = `${thread.key} ${from.reading}`;
  if (context.doubted?.reading === reading) return !context.doubted.isOld;
  const doubted = { reading, isOld: false };
  context.doubted = doubted;
  setTimeout(() => {
    if (context.doubted !== doubted) return;
    doubted.isOld = true;
    void guard(context, () => refreshPage(context));
  }, SECOND_LOOK_MS);
  return true;
}

/** Reads the page in the active tab anew. What is on the screen stays until the answer is there. */
export async function refreshPage(context: PanelContext): Promise<void> {
  context.turn += 1;
  const { turn } = context;
  context.store.setState({ busy: true });
  const [site, answer] = await Promise.all([context.ports.access.describe(), context.ports.page.readThread()]);
  if (turn !== context.turn) return;
  context.stillAt = clockOf(answer, site.origin);
  context.store.setState({ site, now: nowOf(context), pasteFailed: false, selectionFailed: null });
  if (!answer.ok) return leaveFor(context, screenOfFailure(answer.error, site.alwaysOn));
  const { reading } = answer.value;
  if (!answer.value.ok) {
    const found = { threadKey: answer.value.threadKey ?? context.pageKey, origin: site.origin, reading };
    if (keepCaseOf(context, found)) return describeComposer(context);
    return leaveFor(context, screenOfUnread(answer.value));
  }
  const page = answer.value.thread;
  context.pageKey = page.key;
  if (page.messages.length === 0) return leaveFor(context, { kind: 'empty' });
  const [settings, profile, engine] = await Promise.all([
    readSettings(context),
    readProfile(context),
    readyEngine(context),
  ]);
  if (turn !== context.turn) return;
  const thread = engine.prepare(page, { settings, profile });
  const from = originOf(page, site.origin, reading);
  if (isDoubtful(context, thread, from)) {
    context.store.setState({ busy: false });
    return;
  }
  await showThread(context, thread, from, turn);
  if (turn === context.turn) await describeComposer(context);
}

/** Asks the page where an insertion would go, for the line beside the button. */
export async function describeComposer(context: PanelContext): Promise<void> {
  const open = openCaseOf(context);
  if (open?.from.kind !== 'page') return;
  const answer = await context.ports.page.describeComposer();
  const composer = answer.ok ? answer.value : null;
  if (isSameData(openCaseOf(context)?.composer, composer)) return;
  changeCase(context, open.caseId, (current) => ({ ...current, composer }));
}

/** Reads a conversation the agent pasted; it can be answered by copying only. */
export async function pasteThread(context: PanelContext, text: string): Promise<boolean> {
  const thread = (await readyEngine(context)).readPasted(text);
  if (!thread || thread.messages.length === 0) {
    context.store.setState({ pasteFailed: true });
    return false;
  }
  context.turn += 1;
  context.store.setState({ pasteFailed: false, now: nowOf(context) } satisfies Partial<PanelState>);
  await showThread(context, thread, { kind: 'pasted' }, context.turn);
  return true;
}

/** Reads what the agent selected in the page as a conversation. */
export async function selectThread(context: PanelContext): Promise<boolean> {
  const selected = await context.ports.page.readSelection();
  const failed = selected.ok ? (selected.value.trim() === '' ? 'empty' : null) : 'unread';
  context.store.setState({ selectionFailed: failed });
  return selected.ok && failed === null ? pasteThread(context, selected.value) : false;
}

/** Asks the browser for this one site. Must run within the agent's click. */
export async function alwaysOnHere(context: PanelContext): Promise<boolean> {
  const granted = await context.ports.access.alwaysOnHere();
  if (granted) await refreshPage(context);
  return granted;
}

/** Gives the site back. */
export async function forgetHere(context: PanelContext): Promise<boolean> {
  const gone = await context.ports.access.forgetHere();
  context.store.setState({ site: await context.ports.access.describe() });
  return gone;
}
