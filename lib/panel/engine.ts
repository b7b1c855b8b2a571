import type { Advice, AdviceRequest } from '../advice/index.ts';
import type { Finding, LintContext } from '../lint/index.ts';
import type { OrderReading, OrderSource } from '../orders/index.ts';
import type { AgentProfile, SellerSettings } from '../settings/index.ts';
import type { PageThread } from '../sites/index.ts';
import type { Thread } from '../thread/index.ts';
import type { IsoInstant } from '../values/index.ts';

/** What is known beside an order text. */
interface OrderTextKnowledge {
  readonly settings: SellerSettings;
  readonly now: IsoInstant;
}

/** What is known of the seller's side before a conversation is read. */
interface SidesKnowledge {
  readonly settings: SellerSettings;
  readonly profile: AgentProfile;
}

/** The pure rooms as the panel calls them: handed in, so that the panel's own behaviour is tested without them. */
export interface PanelEngine {
  /** Cuts quoted mail and signatures from a conversation as a page shows it, and tells the sides apart. */
  readonly prepare: (thread: PageThread, known: SidesKnowledge) => Thread;
  /** A conversation out of pasted text, null where no message can be told. */
  readonly readPasted: (text: string) => Thread | null;
  /** What an order page or confirmation says, null where nothing was recognised. */
  readonly readOrder: (text: string, source: OrderSource, known: OrderTextKnowledge) => OrderReading | null;
  readonly advise: (request: AdviceRequest) => Advice;
  readonly lint: (draft: string, context: LintContext) => readonly Finding[];
}
