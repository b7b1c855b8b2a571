import { BUYER, quote, type StormDates, stormTexts } from './roundcube/winter-storm-mails.ts';

/** One entry of a ticket: what the buyer mailed, what the agent answered, or what only colleagues may read. */
export interface DeskEntry {
  readonly kind: 'buyer' | 'agent' | 'note';
  readonly at: Date;
  readonly text: string;
}

/** The ticket as every helpdesk under test holds it. */
export interface DeskStory {
  readonly subject: string;
  readonly buyer: { readonly name: string; readonly address: string };
  readonly entries: readonly DeskEntry[];
}

/** Stands in the internal note and may never stand in anything that the buyer gets. */
export const NOTE_WORDS = 'third parcel this carrier loses in Columbus';

/** Who works in the helpdesk under test. */
export const DESK_AGENT = {
  login: 'ana',
  name: 'Ana Okafor',
  address: 'ana@shop.test',
  password: 'a-test-password-1',
} as const;

/**
 * The winter storm as a ticket: the buyer's first mail quotes the order confirmation, an internal note stands between two
 * replies, and the last word is the buyer's.
 */
export function deskStory(dates: StormDates): DeskStory {
  const [confirmation, first, ...rest] = stormTexts(dates);
  const at = (index: number): Date => dates.mails[index] as Date;
  const told = rest.map(
    ({ fromBuyer, text }, index): DeskEntry => ({ kind: fromBuyer ? 'buyer' : 'agent', at: at(index + 2), text }),
  );
  const note: DeskEntry = {
    kind: 'note',
    at: new Date(at(2).getTime() + 60_000),
    text: `Between us: this is the ${NOTE_WORDS}. Do not admit it yet.`,
  };
  return {
    subject: 'Your order BL-20417',
    buyer: BUYER,
    entries: [
      {
        kind: 'buyer',
        at: at(1),
        text: `${first?.text}\n\nOn ${at(0).toUTCString().slice(0, 16)}, Brightline Audio wrote:\n${quote(confirmation?.text ?? '')}`,
      },
      ...told.slice(0, 1),
      note,
      ...told.slice(1),
    ],
  };
}
