import type { IsoDay } from '../../values/index.ts';
import { addressShape } from '../shared/taught/address-shape.ts';
import type { TaughtLayout } from '../shared/taught/taught-layout.ts';
import { boxAt, boxSelectors, findNoteSwitch } from './find-box.ts';
import { findByline } from './find-byline.ts';
import { type FoundItems, findItems, type PairFault } from './find-items.ts';
import { findSides } from './find-sides.ts';

/** What the agent pointed at. */
export interface PointedParts {
  readonly buyer: Element;
  readonly own: Element;
  readonly box: Element;
  /** The note box, or the switch to notes; absent where none was pointed at. */
  readonly note?: Element;
  /** The agent said that this box holds no notes. */
  readonly repliesOnly?: true;
}

/** Where and when it was pointed at. */
export interface TeachingPlace {
  readonly url: string;
  readonly day: IsoDay;
}

/** Why nothing could be learned: what to point at anew. */
export type LearnFault = PairFault | 'no-box' | 'box-unnamed' | 'note-unclear';

/** A layout, or why there is none. */
export type LearnOutcome =
  | { readonly ok: true; readonly layout: TaughtLayout }
  | { readonly ok: false; readonly fault: LearnFault };

/** Why these two cannot be a message of each side, null where they can. */
export function faultOfPair(buyer: Element, own: Element): PairFault | null {
  const found = findItems([buyer, own]);
  return typeof found === 'string' ? found : null;
}

type NoteMarks = Pick<TaughtLayout, 'noteBox' | 'noteSwitch' | 'repliesOnly'>;

const noteMarks = ({ note, repliesOnly }: PointedParts, box: Element): NoteMarks | null => {
  if (!note) return repliesOnly ? { repliesOnly } : {};
  const noteBox = boxAt(note);
  if (noteBox && noteBox !== box) {
    const selectors = boxSelectors(noteBox);
    return selectors.length > 0 ? { noteBox: selectors, repliesOnly: true } : null;
  }
  const noteSwitch = findNoteSwitch(note);
  return noteSwitch ? { noteSwitch } : null;
};

/** Moments that descend through the page: the newest message stands on top. */
const isNewestFirst = ({ items }: FoundItems): boolean => {
  const moments = items.map((item) => Date.parse(item.querySelector('[datetime]')?.getAttribute('datetime') ?? ''));
  const [first] = moments;
  const last = moments.at(-1);
  return !moments.some(Number.isNaN) && first !== undefined && last !== undefined && first > last;
};

const hostOf = (url: string): string => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';

/**
 * Learns from three or four pointed elements where a page keeps its conversation. Everything it gives was tried on this
 * page: each selector means what was pointed at, and the marks of the two sides contradict each other in no message.
 */
export function learnLayout(parts: PointedParts, { url, day }: TeachingPlace): LearnOutcome {
  const found = findItems([parts.buyer, parts.own]);
  if (typeof found === 'string') return { ok: false, fault: found };
  const box = boxAt(parts.box);
  if (!box || found.items.some((item) => item.contains(box))) return { ok: false, fault: 'no-box' };
  const boxes = boxSelectors(box);
  if (boxes.length === 0) return { ok: false, fault: 'box-unnamed' };
  const note = noteMarks(parts, box);
  if (!note) return { ok: false, fault: 'note-unclear' };
  const sides = findSides(found);
  const { author, time, names } = findByline(found);
  const isByName = sides.buyer.length + sides.seller.length === 0 && names[1] !== '' && names[0] !== names[1];
  return {
    ok: true,
    layout: {
      host: hostOf(url),
      shape: addressShape(url),
      taughtOn: day,
      list: found.listSelectors,
      item: found.itemSelectors,
      body: found.bodies.selectors,
      author,
      time,
      ...sides,
      ...(isByName ? { own: [names[1]] } : {}),
      ...(isNewestFirst(found) ? { newestFirst: true } : {}),
      box: boxes,
      ...note,
    },
  };
}
