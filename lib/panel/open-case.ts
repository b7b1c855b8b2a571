import type { PageThread } from '../sites/index.ts';
import type { Thread } from '../thread/index.ts';
import { isSameDocument, sharesWords } from './between-tickets.ts';
import { loadNotes, NOTES_LOADING } from './case-notes.ts';
import { adviseOn, readOrders, recompute } from './compute-advice.ts';
import { findExported } from './exports/find-exported.ts';
import { NOTHING_EXPORTED } from './exports/settle-exported.ts';
import { findReminders } from './follow-clocks.ts';
import { NOTHING_KEPT, parseKeptCase } from './kept-case.ts';
import { openCaseOf, type PanelContext } from './panel-context.ts';
import type { KeptState, OpenCase, ThreadOrigin } from './panel-state.ts';
import { isSameData } from './same-data.ts';

/** Where a page's conversation came from, as far as the panel shows it. */
export const originOf = (page: PageThread, origin: string | null, reading: string): ThreadOrigin => ({
  kind: 'page',
  origin,
  reading,
  siteName: page.adapter.name,
  general: page.general,
  hiddenMessages: page.hiddenMessages,
  ...(page.orderText ? { orderText: page.orderText } : {}),
});

/** Two installations of one helpdesk may number their tickets alike, so the place belongs to the key. */
const caseIdOf = (thread: Thread, from: ThreadOrigin): string =>
  `${(from.kind === 'page' ? from.origin : null) ?? thread.site}#${thread.key}`;

async function readKept(context: PanelContext, caseId: string) {
  const found = await context.ports.notes.findCaseData(caseId);
  if (!found.ok) return { kept: NOTHING_KEPT, keptState: 'failed' as KeptState };
  const kept = parseKeptCase(found.value);
  return kept
    ? { kept, keptState: 'unchanged' as KeptState }
    : { kept: NOTHING_KEPT, keptState: 'unreadable' as KeptState };
}

/** The seller's rules, read once and then followed. */
export async function readSettings(context: PanelContext) {
  context.settings ??= await context.ports.settings.load();
  return context.settings;
}

/** Who answers at this computer, read once and then followed. */
export async function readProfile(context: PanelContext) {
  context.profile ??= await context.ports.settings.loadProfile();
  return context.profile;
}

/** Remembers the words typed for the case that is about to leave the screen. */
export function leaveCase(context: PanelContext): void {
  const open = openCaseOf(context);
  context.lastCase = open ?? context.lastCase;
  if (open && (open.reply.edited || Object.keys(open.choice).length > 0)) context.left.set(open.caseId, open);
}

/** An order card that one page of the conversation shows is not forgotten on another. */
const withOrderText = (from: ThreadOrigin, before: ThreadOrigin): ThreadOrigin =>
  from.kind === 'page' && before.kind === 'page' && before.orderText && !from.orderText
    ? { ...from, orderText: before.orderText }
    : from;

/** The same origin as another reading found it: a reply goes to the page that was read last. */
export const withReading = (from: ThreadOrigin, reading: string): ThreadOrigin =>
  from.kind === 'page' ? { ...from, reading } : from;

/** Messages that were delivered whole, not found in another mail's quotes or cut short by the page. */
const wholeMessages = (thread: Thread): number =>
  thread.messages.filter((message) => !message.unfolded && !message.partial).length;

const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

/** The same conversation read again, perhaps from its compose page, which shows less of it. */
function renew(context: PanelContext, open: OpenCase, thread: Thread, from: ThreadOrigin): OpenCase {
  const again = from.kind === 'page' ? withReading(open.from, from.reading) : open.from;
  const grown = thread.messages.length > open.thread.messages.length;
  const richer = wholeMessages(thread) >= wholeMessages(open.thread);
  // Pages announce one change several times over; the same ticket in the same minute is not worked out again.
  const isCurrent = open.advice.case.now.slice(0, MINUTE) === context.store.getState().now.slice(0, MINUTE);
  if (isCurrent && isSameData(open.thread, thread) && isSameData(again, from))
    return isSameData(open.from, again) ? open : { ...open, from: again };
  const kept: OpenCase = richer ? { ...open, thread, from: withOrderText(from, open.from) } : { ...open, from: again };
  return recompute(context, {
    ...kept,
    orders: readOrders(context, kept),
    insertion: grown ? { kind: 'idle' } : open.insertion,
  });
}

/**
 * Whether words typed for a case still answer what is shown under its key now: a reply does not go over to other words. A
 * compose page, which shows less of the conversation, is believed by its key.
 */
const isSameTalk = (known: OpenCase, thread: Thread, from: ThreadOrigin): boolean =>
  sharesWords(known.thread, thread) ||
  (!isSameDocument(known.from, from) && wholeMessages(thread) < wholeMessages(known.thread));

/** Puts a conversation on the screen, with what was kept for it. Dropped when another reading began meanwhile. */
export async function showThread(
  context: PanelContext,
  thread: Thread,
  from: ThreadOrigin,
  turn: number,
): Promise<void> {
  const caseId = caseIdOf(thread, from);
  const before = openCaseOf(context);
  if (before?.caseId === caseId && isSameTalk(before, thread, from)) {
    const open = renew(context, before, thread, from);
    context.store.setState(open === before ? { busy: false } : { screen: { kind: 'case', open }, busy: false });
    await findExported(context, caseId);
    return;
  }
  const [settings, profile, { kept, keptState }] = await Promise.all([
    readSettings(context),
    readProfile(context),
    readKept(context, caseId),
  ]);
  if (turn !== context.turn) return;
  leaveCase(context);
  context.lookedUp = null;
  const exported = NOTHING_EXPORTED;
  const orders = readOrders(context, { from, kept, settings, exported });
  const left = context.left.get(caseId);
  const again = left && isSameTalk(left, thread, from) ? left : null;
  const choice = again?.choice ?? {};
  const ground = { thread, from, settings, profile, kept, orders, choice, notes: NOTES_LOADING };
  const advice = adviseOn(context, ground, context.store.getState().now);
  const open: OpenCase = {
    ...ground,
    exported,
    caseId,
    threadKey: thread.key,
    keptState,
    advice,
    reply: { edited: false, text: advice.draft.text, findings: advice.findings },
    pageDraft: null,
    composer: null,
    insertion: { kind: 'idle' },
    copied: 'no',
    orderPaste: 'none',
    reminders: 'off',
  };
  const shown = again?.reply.edited ? recompute(context, { ...open, reply: again.reply }) : open;
  context.store.setState({ screen: { kind: 'case', open: shown }, busy: false });
  void findReminders(context, caseId);
  void findExported(context, caseId);
  await loadNotes(context, caseId);
}
