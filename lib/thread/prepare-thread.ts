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
   * Undefined where that zone is not known; the message then keeps the words of its date alone.
   */
  readonly instantAt?: (day: IsoDay, clockTime: string, writtenBy: Role) => IsoInstant | undefined;
  /** Which comes first in dates such as 03/04/2026. */
  readonly dayOrder?: 'dmy' | 'mdy';
}

/** Longest thread that is prepared; the oldest of a longer one are left out. */
const MAX_MESSAGES = 1_000;

function momentOf(draught: Draught, writtenBy: Role, options: PrepareOptions): IsoInstant | undefined {
  if (draught.message.at !== undefined || draught.message.atText === undefined) return draught.message.at;
  const moment = readWrittenMoment(draught.message.atText, options.dayOrder);
  if (moment?.time === undefined) return undefined;
  const clock = moment.time.length === 5 ? `${moment.time}:00` : moment.time;
  if (moment.offset !== undefined) return `${moment.day}T${clock}${moment.offset}`;
  return options.instantAt?.(moment.day, moment.time.slice(0, 5), writtenBy);
}

/** One delivered message with the mails in its quotes, in the order of time, with their moments. */
function withMoments(
  draughts: readonly Draught[],
  roles: readonly Role[],
  options: PrepareOptions,
): readonly Message[] {
  return draughts.map((draught) => {
    const writer = draught.quotedBy === null ? 'unknown' : (roles[draught.quotedBy] ?? 'unknown');
    const at = momentOf(draught, writer, options);
    return at === undefined ? draught.message : { ...draught.message, at };
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
