import { detectMailKind } from '../text/index.ts';
import type { IsoDay, IsoInstant } from '../values/index.ts';
import { assignRoles } from './prepare/assign-roles.ts';
import { mergeCopies, sortByTime } from './prepare/merge-messages.ts';
import { type Draught, unfoldMessage } from './prepare/unfold-message.ts';
import { readWrittenMoment } from './prepare/written-moment.ts';
import type { Message, Role, Thread } from './thread.ts';

/** What the caller knows about the two sides. All of it may be missing. */
export interface PrepareOptions {
  /** Addresses, `@domain`s and names of the agent's side. */
  readonly self?: readonly string[];
  /**
   * The instant of a clock time (`HH:MM`) in the zone of the mail program that wrote it: that of the person who quotes.
   * Undefined where that zone is not known; the message then keeps day and clock time as they are written.
   */
  readonly instantAt?: (day: IsoDay, clockTime: string, writtenBy: Role) => IsoInstant | undefined;
  /** Which comes first in dates such as 03/04/2026. */
  readonly dayOrder?: 'dmy' | 'mdy';
}

/** Longest thread that is prepared; the oldest of a longer one are left out. */
const MAX_MESSAGES = 1_000;

/** When a message was written, as far as it can be fixed: its moment, else the day and clock time as they stand. */
type Written = Pick<Message, 'at' | 'day' | 'writtenClock'>;

function writtenOf({ message }: Draught, writtenBy: Role, options: PrepareOptions): Written {
  if (message.at !== undefined || message.atText === undefined) return {};
  const moment = readWrittenMoment(message.atText, options.dayOrder);
  if (moment === null) return {};
  const { day, time, offset } = moment;
  if (time === undefined) return { day };
  if (offset !== undefined) return { at: `${day}T${time.length === 5 ? `${time}:00` : time}${offset}` };
  const clock = time.slice(0, 5);
  const at = options.instantAt?.(day, clock, writtenBy);
  return at === undefined ? { day, writtenClock: clock } : { at };
}

/** One delivered message with the mails in its quotes, in the order of time, with their moments. */
function withMoments(
  draughts: readonly Draught[],
  roles: readonly Role[],
  options: PrepareOptions,
): readonly Message[] {
  return draughts.map((draught) => {
    const writer = draught.quotedBy === null ? 'unknown' : (roles[draught.quotedBy] ?? 'unknown');
    return { ...draught.message, ...writtenOf(draught, writer, options) };
  });
}

function withKind(message: Message, subject: string): Message {
  if (message.kind !== undefined) return message;
  const kind = detectMailKind(message.text, message.unfolded === true ? '' : subject);
  return kind === 'person' ? message : { ...message, kind };
}

/**
 * Makes a thread ready for the engine: cuts quoted mail and signatures off each message, brings back the earlier mails
 * that stand in quotes with author and moment, merges copies, tells who is buyer and who is seller as far as that is
 * known, and sorts oldest first. Never throws.
 */
export function prepareThread(thread: Thread, options: PrepareOptions = {}): Thread {
  const self = options.self ?? [];
  const subject = thread.subject ?? '';
  const groups = thread.messages.slice(-MAX_MESSAGES).map(unfoldMessage);
  const flat = assignRoles(
    groups.flat().map(({ message }) => message),
    self,
    subject,
  );
  let offset = 0;
  const dated = groups.flatMap((group) => {
    const roles = flat.slice(offset, offset + group.length).map((message) => message.from);
    offset += group.length;
    return withMoments(group, roles, options);
  });
  // Roles are told again after merging: a copy may have named what the delivered mail did not.
  const merged = mergeCopies(dated.map((message, index) => ({ ...message, from: flat[index]?.from ?? message.from })));
  const messages = assignRoles(sortByTime(merged), self, subject).map((message) => withKind(message, subject));
  return { ...thread, messages };
}
