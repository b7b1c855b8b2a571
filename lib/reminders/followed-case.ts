import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  nullable,
  optional,
  picklist,
  pipe,
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

/** Followed cases by case id. */
interface StoredCases {
  readonly followed: Readonly<Record<string, FollowedCase>>;
  /** Entries of any other shape, by case id, as they were stored: nothing is done with them, and nothing loses them. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/** Reads followed cases as stored, each by itself: one that cannot be read costs no other. */
export function parseFollowed(stored: unknown): StoredCases {
  const entries: readonly [string, unknown][] =
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const parsed = entries.map(([caseId, entry]) => ({ caseId, entry, read: safeParse(followedCase, entry) }));
  return {
    followed: Object.fromEntries(parsed.flatMap(({ caseId, read }) => (read.success ? [[caseId, read.output]] : []))),
    unreadable: Object.fromEntries(
      parsed.flatMap(({ caseId, entry, read }) => (read.success ? [] : [[caseId, entry]])),
    ),
  };
}
