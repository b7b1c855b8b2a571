import type { Message, Role } from '../../thread/index.ts';
import type { Audience, EvidenceGrade } from '../site.ts';

/** Where a conversation's messages stand and what marks their parts. Selectors come from evidence, never from a guess. */
export interface MessageMarks {
  /** Holds the conversation; the first shown one counts. */
  readonly list?: string;
  /** One message each, or a function where no selector can say it. Items inside an item belong to the outer one. */
  readonly item: string | ((place: ParentNode) => readonly Element[]);
  /** Items that are no messages: drafts, hidden doubles. */
  readonly ignore?: string;
  /** The item is this, or holds this outside its body: an internal note, which is nobody's message. */
  readonly note?: string | ((item: Element) => boolean);
  /** What the person wrote. A same-origin frame stands for its document's body. */
  readonly body: string;
  /** Controls and attachments inside the body. */
  readonly skip?: string;
  /** Who wrote it: an element with the name as text, `alt`, `title` or address. */
  readonly sender?: string;
  /** When: `datetime` where it is a moment, else `title` or text is kept as the page's own words. */
  readonly time?: string;
  readonly attachment?: string;
  /** What an item is, is inside of, or holds outside its body, for each side. None or two matches: unknown. */
  readonly roles?: Readonly<Partial<Record<Role, string>>>;
  /** Role of items without a mark, where another item has one. */
  readonly unmarked?: Role;
  /** Elements that name the buyer: a sender of exactly that name is the buyer. */
  readonly buyerNames?: string;
  /** Order in the page, where the page always turns it round. */
  readonly newestFirst?: true;
  /** Attribute with a growing number, where the order in the page is the reader's choice. */
  readonly sortBy?: string;
  /** A control that stands for messages the page has not loaded. */
  readonly more?: string;
  /** Writer, side and time where the site states them in a form of its own. */
  readonly stated?: (item: Element) => Partial<Pick<Message, 'from' | 'author' | 'at' | 'atText'>>;
}

/** Messages found by a site's marks, oldest first, and what was not found. */
export interface MarkedReading {
  readonly messages: readonly Message[];
  /** Messages that are there but could not be read whole: not loaded, collapsed, or their marks are gone. */
  readonly hidden: number;
  /** Landmarks that no message has; the reading is worth nothing where there are any. */
  readonly missing: readonly string[];
}

/** A kind of reply box. */
export interface ComposerMarks {
  /** The element that takes text, or the frame around it. */
  readonly box: string;
  /** Who reads it; a function where one box serves both and the page says which. */
  readonly audience: Audience | ((box: Element) => Audience);
  readonly keepBelow?: readonly string[];
  readonly plain?: true;
}

/** A site in a table: `table-site.ts` makes the adapter of it. */
export interface SelectorTable {
  readonly id: string;
  readonly name: string;
  readonly grade: EvidenceGrade;
  readonly evidenceDate: string;
  readonly detect: (page: Document, url: string) => boolean;
  /**
   * Id of the open conversation: what the groups of the pattern find in the address, or read from the page; null where
   * none is open. Without it the conversation is known by its address and beginning.
   */
  readonly key?: RegExp | ((page: Document, url: string) => string | null);
  /** Part of the page that belongs to this conversation, where several stay in it; null where that is not certain. */
  readonly pane?: (page: Document, id: string) => ParentNode | null;
  readonly messages?: MessageMarks | ((place: ParentNode) => MarkedReading);
  readonly subject?: string;
  readonly composers?: readonly ComposerMarks[];
  /** Addresses of pages that hold the reply box and nothing of the conversation. */
  readonly replyPage?: RegExp;
  /** Where the general reader looks, in a site without messages of its own. */
  readonly within?: string;
  /** Lines about the order that the page or its address states. */
  readonly order?: (place: ParentNode, url: string) => readonly string[];
  /** Also where the grade is better than C: known in one language only, so other pages are read in general mode. */
  readonly mayReadGenerally?: true;
}
