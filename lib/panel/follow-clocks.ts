import type { Advice } from '../advice/index.ts';
import { compareDays, dayOf, isBefore } from '../calendar/index.ts';
import { type FollowedClock, formatCalendar } from '../reminders/index.ts';
import { isDay } from '../values/index.ts';
import { changeCase, openCaseOf, type PanelContext } from './panel-context.ts';
import type { OpenCase } from './panel-state.ts';
import type { FollowedClocks } from './ports.ts';
import { isSameData } from './same-data.ts';
import { findBuyerName } from './view/find-buyer-name.ts';

/** Clocks of a case that are still to come and worth a reminder. */
export function clocksToCome({ case: { now, zones }, report }: Advice): readonly FollowedClock[] {
  const zone = zones.seller ?? 'UTC';
  const today = dayOf(now, zone);
  return report.deadlines.flatMap(({ id, what, at, kind, certain }) => {
    const isToCome = isDay(at) ? compareDays(at, today) >= 0 : isBefore(now, at);
    return kind === 'event' || !isToCome ? [] : [{ id, what, at, kind, ...(certain ? {} : { certain }) }];
  });
}

const followedOf = ({ advice, thread }: OpenCase): FollowedClocks => ({
  title: findBuyerName(advice) ?? thread.subject ?? thread.key,
  zone: advice.case.zones.seller ?? 'UTC',
  clocks: [...clocksToCome(advice)],
});

/** Learns whether the case on the screen is followed; its clocks are then kept as they are now. */
export async function findReminders(context: PanelContext, caseId: string): Promise<void> {
  const isFollowed = await context.ports.reminders.isFollowed(caseId).catch(() => false);
  if (isFollowed) changeCase(context, caseId, (open) => ({ ...open, reminders: 'on' }));
}

/** Begins to remind of the case's clocks, or stops. Must be called in a click. */
export async function toggleReminders(context: PanelContext): Promise<void> {
  const open = openCaseOf(context);
  if (!open) return;
  const { caseId } = open;
  const { reminders } = context.ports;
  const isOn = open.reminders === 'on' || open.reminders === 'silent';
  try {
    const given = isOn ? await reminders.forget(caseId) : await reminders.follow(caseId, followedOf(open));
    const state = isOn ? 'off' : given === 'silent' ? 'silent' : 'on';
    changeCase(context, caseId, (current) => ({ ...current, reminders: state }));
  } catch {
    changeCase(context, caseId, (current) => ({ ...current, reminders: 'failed' }));
  }
}

/** Hands the clocks of the case to the agent as a calendar file. */
export function saveCalendar(context: PanelContext): void {
  const open = openCaseOf(context);
  if (!open) return;
  const followed = { ...followedOf(open), url: null, told: [] };
  const text = formatCalendar(open.caseId, followed, open.advice.case.now);
  context.ports.files.save('clocks.ics', text, 'text/calendar');
}

/** Keeps a followed case's clocks as they are on the screen, until the returned function is called. */
export function renewClocks(context: PanelContext): () => void {
  let last: { readonly caseId: string; readonly followed: FollowedClocks } | null = null;
  return context.store.subscribe(() => {
    const open = openCaseOf(context);
    if (!open || (open.reminders !== 'on' && open.reminders !== 'silent')) {
      last = null;
      return;
    }
    const next = { caseId: open.caseId, followed: followedOf(open) };
    if (isSameData(last, next)) return;
    last = next;
    void context.ports.reminders.renew(next.caseId, next.followed).catch(() => undefined);
  });
}
