import type { IsoDay } from '../../../values/index.ts';

/**
 * Where the parts of a conversation stand on one host, as an agent pointed at them. Every list of selectors holds
 * alternatives that all meant the same elements when they were learned: one that still matches is enough. Plain data, so
 * that it can be kept, looked at and handed to a colleague.
 */
export interface TaughtLayout {
  /** Host name with its port, as in the address. */
  readonly host: string;
  /** Shape of the address of a ticket: each part that holds a digit is a star. */
  readonly shape: string;
  readonly taughtOn: IsoDay;
  /** Around all messages; empty where nothing but the page itself is. */
  readonly list: readonly string[];
  readonly item: readonly string[];
  readonly body: readonly string[];
  readonly author: readonly string[];
  readonly time: readonly string[];
  /** Marks of each side; a message with none, or with one of each, is nobody's. */
  readonly buyer: readonly string[];
  readonly seller: readonly string[];
  /** This side is known only by lacking the other's mark: believed only beside a message that has it. */
  readonly byAbsence?: 'buyer' | 'seller';
  /** Names above the agent's own messages, where nothing but the name tells the sides apart. */
  readonly own?: readonly string[];
  readonly newestFirst?: true;
  readonly box: readonly string[];
  /** A box of its own for notes to colleagues. */
  readonly noteBox?: readonly string[];
  /** A switch between reply and note over one box: what it is, and what it is while notes are written. */
  readonly noteSwitch?: { readonly there: readonly string[]; readonly on: readonly string[] };
  /** The agent said that only buyers read what is written into the box. */
  readonly repliesOnly?: true;
  /** Taught on a page that a well-known adapter reads badly: it goes before that adapter. */
  readonly overKnown?: true;
}
