import type { OrderRecord, OrderView } from '../orders/index.ts';
import type { SellerSettings } from '../settings/index.ts';
import type { Message } from '../thread/index.ts';
import type { IsoInstant, SignalId, Span, TimeZoneId } from '../values/index.ts';
import type { CaseInput, Dispute, Fault, Reason, Signal } from './case.ts';
import type { CueHit } from './cues/find-cues.ts';
import type { Fact } from './fact.ts';
import type { OrderState } from './order-state.ts';
import type { OrderSettings } from './settings-of-order.ts';

/** A message with its place in the thread, its language and the phrases found in it. */
export interface ReadMessage extends Message {
  readonly index: number;
  readonly spoken: string;
  readonly cues: readonly CueHit[];
  /** Numbers of the sentences in which something is said in passing. */
  readonly asides: ReadonlySet<number>;
}

/** All that was read of a case before conclusions are drawn: what every detector, dispute rule and the fault see. */
export interface CaseReading {
  readonly input: CaseInput;
  readonly now: IsoInstant;
  readonly messages: readonly ReadMessage[];
  /** Messages of the buyer; of unknown writers where nobody is known as the buyer. */
  readonly buyer: readonly ReadMessage[];
  /** The buyer's messages after the seller's last one: only these have a tone that counts now. */
  readonly fresh: readonly ReadMessage[];
  readonly seller: readonly ReadMessage[];
  readonly order: OrderRecord;
  readonly view: OrderView;
  readonly state: OrderState;
  readonly settings: SellerSettings;
  readonly orderSettings: OrderSettings;
  readonly facts: readonly Fact[];
  readonly zones: { readonly buyer?: TimeZoneId; readonly seller?: TimeZoneId };
}

/** What signal detectors see beside the reading: conclusions already drawn. */
export interface SignalReading extends CaseReading {
  readonly dispute: Dispute;
  readonly fault: Fault;
  /** Of the hottest message that counts now, 0 to 1. */
  readonly anger: number;
  /** Item, carrier, service: words that may stand in capitals. */
  readonly knownNames: string;
}

/** One way to notice things: gives every signal it sees, none when there is nothing to see. */
export interface SignalDetector {
  readonly signals: readonly SignalId[];
  detect(reading: SignalReading): readonly Signal[];
}

/** The place of a hit, without what it says. */
export const spanOf = ({ message, start, end }: Span): Span => ({ message, start, end });

/** Phrases of these kinds in these messages; negated and (unless asked for) quoted ones are left out. */
export function hitsOf(
  messages: readonly ReadMessage[],
  cues: readonly string[],
  options: { readonly quoted?: boolean } = {},
): readonly CueHit[] {
  return messages.flatMap((message) =>
    message.cues.filter((hit) => cues.includes(hit.cue) && !hit.negated && (options.quoted === true || !hit.quoted)),
  );
}

/** Whether one of these messages says one of these things: see `hitsOf`. */
export const hasCue = (messages: readonly ReadMessage[], ...cues: readonly string[]): boolean =>
  hitsOf(messages, cues).length > 0;

/** A signal shown by words. Empty when there are none. */
export function signalOfHits(
  id: SignalId,
  hits: readonly Span[],
  { text, strength }: { readonly text: string; readonly strength?: number },
): readonly Signal[] {
  if (hits.length === 0) return [];
  const evidence = hits.slice(0, 6).map(spanOf);
  return [{ id, strength: strength ?? Math.min(1, 0.6 + 0.1 * hits.length), because: [{ text, evidence }] }];
}

/** A signal shown by the order or the settings. */
export function signalOfRecord(id: SignalId, text: string, parameter?: string): Signal {
  const because: readonly Reason[] = [{ text }];
  return { id, strength: 1, because, ...(parameter === undefined ? {} : { parameter }) };
}
