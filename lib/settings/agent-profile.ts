import {
  array,
  type InferOutput,
  maxLength,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  trim,
} from 'valibot';
import { clockTime } from '../forms/index.ts';

const LONGEST_NAME = 80;
const LONGEST_ENTRY = 200;
const MOST_ENTRIES = 100;

/** The person at this computer: kept apart from the shop's rules, which colleagues share as a file. */
export const agentProfile = strictObject({
  /** Signs replies. */
  name: optional(pipe(string(), trim(), maxLength(LONGEST_NAME))),
  /** The shop's side of a conversation: addresses, `@domain`s and names as they stand above messages. */
  own: optional(pipe(array(pipe(string(), trim(), maxLength(LONGEST_ENTRY))), maxLength(MOST_ENTRIES))),
  /** Whose limits hold at this computer; an agent's where not set. */
  role: optional(picklist(['agent', 'manager'])),
  /** When no reminder is shown, on this computer's clocks; 20:00 to 08:00 where not set. Equal times: never quiet. */
  quietHours: optional(strictObject({ from: clockTime, to: clockTime })),
});

export type AgentProfile = InferOutput<typeof agentProfile>;

/** A profile as stored; an empty one for anything that is none. */
export function parseProfile(stored: unknown): AgentProfile {
  const parsed = safeParse(agentProfile, stored);
  return parsed.success ? parsed.output : {};
}
