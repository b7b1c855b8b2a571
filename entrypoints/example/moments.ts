import type { Before } from './ticket.ts';

const A_MINUTE_IN_MS = 60_000;

/** The page's clock: the real one, or still at the moment a test names in the address (`?now=2026-02-27T12:00:00Z`). */
export function pageClock(address: URL): { readonly now: Date; readonly still: boolean } {
  const asked = new Date(address.searchParams.get('now') ?? '');
  const still = !Number.isNaN(asked.getTime());
  return { now: still ? asked : new Date(), still };
}

/** The moment so long before now; negative counts lie ahead. */
export const momentBefore = (now: Date, { days = 0, hours = 0, minutes = 0 }: Before): Date =>
  new Date(now.getTime() - ((days * 24 + hours) * 60 + minutes) * A_MINUTE_IN_MS);

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `24 Feb 2026` on this computer's calendar. */
export const dayText = (moment: Date): string => DAY.format(moment);

/** `24 Feb 2026, 18:20` on this computer's clocks. */
export const momentText = (moment: Date): string => `${dayText(moment)}, ${CLOCK.format(moment)}`;

/** The instant with this computer's offset, as `<time datetime>` wants it. */
export function instantText(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * A_MINUTE_IN_MS).toISOString().slice(0, 19);
  const two = (count: number): string => String(count).padStart(2, '0');
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
