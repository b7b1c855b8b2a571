import type { ChannelFailure, PageEvents, PageRequests } from './contract.ts';

/** Name of the port that a panel opens to a page. */
export const PORT_NAME = 'middle-ground/page';

/** Raised when the contract changes: an old reader in a page says so and is not spoken to. */
export const WIRE_VERSION = 2;

/** Names of the requests. */
export type RequestName = keyof PageRequests;

/** A request with its number, which its answer repeats. */
export interface WireRequest {
  readonly kind: 'request';
  readonly id: number;
  readonly name: RequestName;
  readonly payload: unknown;
}

/** What a page sends: that it is there, an answer, or an event. */
export type WireReply =
  | { readonly kind: 'hello'; readonly version: number }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: false; readonly error: ChannelFailure }
  | { readonly kind: 'event'; readonly name: keyof PageEvents; readonly payload: unknown };

/** The part of a browser's port that the conversation needs. */
export interface WirePort {
  readonly name: string;
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
  readonly onMessage: { readonly addListener: (listener: (message: unknown) => void) => void };
  readonly onDisconnect: { readonly addListener: (listener: () => void) => void };
}

/** A plain object, or null: nothing that comes over a port is trusted to be one. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
