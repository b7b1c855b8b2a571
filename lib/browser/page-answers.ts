import * as v from 'valibot';
import type { ComposerDescription, InsertResponse, PageRequests } from '../messages/index.ts';
import type { PageEvent } from '../panel/index.ts';

const MAX_TOTAL = 3 * 1024 * 1024;
const short = v.pipe(v.string(), v.maxLength(4_096));
const text = v.pipe(v.string(), v.maxLength(65_536));
const MISSING = v.pipe(v.array(short), v.maxLength(20));

const message = v.object({
  from: v.picklist(['buyer', 'seller', 'platform', 'unknown']),
  author: v.exactOptional(v.object({ name: v.exactOptional(short), address: v.exactOptional(short) })),
  at: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(40),
      v.check((at) => !Number.isNaN(Date.parse(at))),
    ),
  ),
  atText: v.exactOptional(short),
  text,
  quoted: v.exactOptional(text),
  signature: v.exactOptional(text),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(20))),
  attachments: v.exactOptional(v.pipe(v.array(short), v.maxLength(200))),
  partial: v.exactOptional(v.boolean()),
});

const adapter = v.object({ id: short, name: short, grade: v.picklist(['A', 'B', 'C', 'D']), evidenceDate: short });

const thread = v.pipe(
  v.object({
    key: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)),
    site: short,
    subject: v.exactOptional(short),
    messages: v.pipe(v.array(message), v.maxLength(1_000)),
    adapter,
    general: v.boolean(),
    hiddenMessages: v.pipe(v.number(), v.integer(), v.minValue(0)),
    clock: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
    orderText: v.exactOptional(text),
    self: v.exactOptional(v.pipe(v.array(short), v.maxLength(50))),
  }),
  v.check(({ messages }) => messages.reduce((sum, each) => sum + each.text.length, 0) <= MAX_TOTAL),
);

const readOutcome = v.variant('ok', [
  v.object({ ok: v.literal(true), thread, reading: short }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['not-a-ticket', 'layout-changed', 'still-loading']),
    missing: MISSING,
    reading: short,
    threadKey: v.exactOptional(short),
  }),
]);

const composer = v.variant('found', [
  v.object({
    found: v.literal(true),
    audience: v.picklist(['customer', 'internal', 'unknown']),
    empty: v.boolean(),
    draft: text,
  }),
  v.object({
    found: v.literal(false),
    reason: v.picklist(['composer-missing', 'composer-hidden', 'composer-unbound']),
  }),
]);

const insertion = v.variant('status', [
  v.object({ status: v.literal('inserted'), method: short }),
  v.object({
    status: v.literal('refused'),
    reason: v.picklist([
      'thread-changed',
      'composer-missing',
      'composer-hidden',
      'composer-unbound',
      'internal-note',
      'audience-unknown',
      'not-editable',
    ]),
  }),
  v.object({ status: v.literal('failed'), reason: short, written: v.boolean() }),
]);

const selection = v.pipe(v.string(), v.maxLength(262_144));
const threadChanged = v.object({ threadKey: v.nullable(short) });
const draftChanged = v.object({ threadKey: short, text });

const accepted = <Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output | null => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
};

/** A page's reading of its conversation, checked and within the caps; null where it is anything else. */
export const acceptThread = (value: unknown): PageRequests['thread.read']['response'] | null =>
  accepted<PageRequests['thread.read']['response']>(readOutcome, value);

/** A page's description of its reply box, or null. */
export const acceptComposer = (value: unknown): ComposerDescription | null =>
  accepted<ComposerDescription>(composer, value);

/** Whether a page pointed words out, or null. */
export const acceptShown = (value: unknown): { readonly shown: boolean } | null =>
  accepted(v.object({ shown: v.boolean() }), value);

/** A page's account of an insertion, or null. */
export const acceptInsertion = (value: unknown): InsertResponse | null => accepted<InsertResponse>(insertion, value);

/** Text selected in a page, or null. */
export const acceptSelection = (value: unknown): string | null => accepted(selection, value);

/** An event of a page as the panel hears it; null for anything that is none. */
export function acceptEvent(name: string, payload: unknown): PageEvent | null {
  if (name === 'thread.changed') {
    const event = accepted(threadChanged, payload);
    return event && { kind: 'thread-changed', threadKey: event.threadKey };
  }
  const event = name === 'draft.changed' ? accepted(draftChanged, payload) : null;
  return event && { kind: 'draft-changed', threadKey: event.threadKey, text: event.text };
}
