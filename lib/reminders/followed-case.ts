import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  nullable,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { moment, timeZoneId } from '../forms/index.ts';

const short = pipe(string(), maxLength(4_096));

const followedClock = strictObject({
  /** The deadline's own id within its case. */
  id: short,
  what: short,
  /** A day, or an instant. */
  at: moment,
  kind: picklist(['opens', 'due', 'ends']),
  /** False where the rule's source is secondary or unverified: said as "probably". */
  certain: optional(boolean()),
});

/** A clock worth a reminder: something opens, is due, or ends. */
export type FollowedClock = InferOutput<typeof followedClock>;

const followedCase = strictObject({
  /** Who it is about, as the panel's heading shows it. */
  title: short,
  /** Address of the page, to open it again; null where it was not known. */
  url: nullable(short),
  /** Zone on whose calendar days are meant. */
  zone: timeZoneId,
  clocks: pipe(array(followedClock), maxLength(200)),
  /** Ids of reminders that have been given. */
  told: pipe(array(short), maxLength(2_000)),
});

/** A case whose clocks the agent wants to be reminded of. */
export type FollowedCase = InferOutput<typeof followedCase>;

const followed = record(short, followedCase);

/** Followed cases by case id as stored; none for data of any other shape. */
export function parseFollowed(stored: unknown): Readonly<Record<string, FollowedCase>> {
  const parsed = safeParse(followed, stored);
  return parsed.success ? parsed.output : {};
}
