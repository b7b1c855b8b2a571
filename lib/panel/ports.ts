import type { ChannelFailure, InsertRequest, PageRequests, Passage } from '../messages/index.ts';
import type { NotesPort } from '../notes/index.ts';
import type { AgentProfile, SellerSettings } from '../settings/index.ts';
import type { IsoInstant, Result } from '../values/index.ts';

/** An insertion as the panel asks for it; number and time limit are the port's own. */
export type ReplyToInsert = Omit<InsertRequest, 'id' | 'notAfter'>;

type Answer<Name extends keyof PageRequests> = Promise<Result<PageRequests[Name]['response'], ChannelFailure>>;

/** The page in the active tab of the panel's window. */
export interface PagePort {
  readonly readThread: () => Answer<'thread.read'>;
  readonly describeComposer: () => Answer<'composer.describe'>;
  /** Points words out in the page. */
  readonly showPassage: (passage: Passage) => Answer<'passage.show'>;
  readonly insert: (request: ReplyToInsert) => Answer<'reply.insert'>;
  /** Calls back when another page or conversation is in view, or the agent's draft changed. Returns the way to stop. */
  readonly watch: (listener: (event: PageEvent) => void) => () => void;
}

/** Something happened in the page or its tab. */
export type PageEvent =
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'thread-changed'; readonly threadKey: string | null }
  | { readonly kind: 'draft-changed'; readonly threadKey: string; readonly text: string }
  | { readonly kind: 'reader-gone'; readonly reason: ChannelFailure };

/** The site of the active tab and the right to read it. */
export interface SiteAccessPort {
  readonly describe: () => Promise<{ readonly origin: string | null; readonly alwaysOn: boolean }>;
  /** Asks the browser for this one site; must be called in a click. */
  readonly alwaysOnHere: () => Promise<boolean>;
  readonly forgetHere: () => Promise<boolean>;
}

/** The seller's own rules and the agent's profile, kept on the device. */
export interface SettingsPort {
  readonly load: () => Promise<SellerSettings>;
  readonly save: (settings: SellerSettings) => Promise<void>;
  readonly watch: (listener: (settings: SellerSettings) => void) => () => void;
  readonly loadProfile: () => Promise<AgentProfile>;
  readonly saveProfile: (profile: AgentProfile) => Promise<void>;
  readonly watchProfile: (listener: (profile: AgentProfile) => void) => () => void;
}

/** Everything the panel needs from outside. */
export interface PanelPorts {
  readonly page: PagePort;
  readonly access: SiteAccessPort;
  readonly notes: NotesPort;
  readonly settings: SettingsPort;
  readonly clipboard: { readonly writeText: (text: string) => Promise<boolean> };
  readonly clock: { readonly now: () => IsoInstant };
}
