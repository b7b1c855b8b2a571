import type { EditorKind } from '../editors/index.ts';
import type { Thread } from '../thread/index.ts';
import type { IsoInstant } from '../values/index.ts';

/** How well a site's layout is known: A own templates or several current sources · B one good source · C thin · D nothing usable. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** Who will read what is written into a reply box. */
export type Audience = 'customer' | 'internal' | 'unknown';

/** A reply box that stands in the page now. */
export interface Composer {
  /** Element that takes the text (the editable body inside an editor's frame, where it has one). */
  readonly element: HTMLElement;
  /** Where the site's editor is known for sure; else the editors themselves say which of them takes the box. */
  readonly editor?: EditorKind;
  readonly audience: Audience;
  /** Selectors of what stays below a reply (quoted mail, signature), for a box in which nobody has put the caret yet. */
  readonly keepBelow?: readonly string[];
  /** A bare editable element, as far as is known: no editor program behind it that needs time after it gets the focus. */
  readonly plain?: true;
}

/** A conversation as the page shows it. Texts still hold quoted mail; quoted lines start with `> `. */
export interface PageThread extends Thread {
  readonly adapter: {
    readonly id: string;
    readonly name: string;
    readonly grade: EvidenceGrade;
    readonly evidenceDate: string;
  };
  /** Read by the general reader: roles and limits of messages should be checked. */
  readonly general: boolean;
  /** Messages the page holds but does not show (collapsed), 0 where all were read. */
  readonly hiddenMessages: number;
  /** A moment at which the page stands still: the example inbox under test. Believed of the extension's own pages only. */
  readonly clock?: IsoInstant;
  /** Text of an order card beside the conversation. */
  readonly orderText?: string;
  /** Addresses and names under which the agent writes here, where the page says so. */
  readonly self?: readonly string[];
}

/** The conversation in a page, or why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly thread: PageThread }
  /** `missing` names the landmarks that were not found, for the layout report. */
  | {
      readonly ok: false;
      readonly reason: 'not-a-ticket' | 'layout-changed' | 'still-loading';
      readonly missing: readonly string[];
    };

/** Why no reply box can be written to. */
export type NoComposer = 'composer-missing' | 'composer-hidden' | 'composer-unbound';

/** The reply box in a page, or why there is none. */
export type ComposerOutcome =
  | { readonly ok: true; readonly composer: Composer }
  /** `composer-unbound`: a box is there, but nothing says that it answers this conversation. */
  | { readonly ok: false; readonly reason: NoComposer };

/** One site's page structure. Reads the document it is handed and nothing else: no globals, no network, no waiting. */
export interface SiteAdapter {
  readonly id: string;
  readonly name: string;
  readonly grade: EvidenceGrade;
  /** Day the evidence was collected, ISO. */
  readonly evidenceDate: string;
  /** Whether this page is this site's: decides for self-hosted software, confirms for fixed hosts. */
  readonly detect: (page: Document, url: string) => boolean;
  /** Key of the conversation in view, null where none is open. Cheap: asked on every change of the page. */
  readonly threadKey: (page: Document, url: string) => string | null;
  readonly readThread: (page: Document, url: string) => ReadOutcome;
  readonly findComposer: (page: Document, url: string) => ComposerOutcome;
  /** Part of the page to watch for new messages; the whole body where not given. Asked again after navigation. */
  readonly watchRoot?: (page: Document, url: string) => Element | null;
}
