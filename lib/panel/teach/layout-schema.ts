import * as v from 'valibot';
import type { LayoutTrial } from '../../messages/index.ts';
import type { TaughtLayout } from '../../sites/index.ts';
import { isTaughtSelector } from './taught-selector.ts';

const MOST = 6;
const selector = v.pipe(v.string(), v.check(isTaughtSelector, 'not a selector that teaching makes'));
const alternatives = v.pipe(v.array(selector), v.maxLength(MOST));
const needed = v.pipe(alternatives, v.minLength(1));
const short = v.pipe(v.string(), v.maxLength(200));
const yes = v.exactOptional(v.literal(true));

const layout = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/, 'not a host name')),
  shape: v.pipe(v.string(), v.maxLength(2_000)),
  taughtOn: v.pipe(v.string(), v.isoDate()),
  list: alternatives,
  item: needed,
  body: needed,
  author: alternatives,
  time: alternatives,
  buyer: alternatives,
  seller: alternatives,
  byAbsence: v.exactOptional(v.picklist(['buyer', 'seller'])),
  own: v.exactOptional(v.pipe(v.array(short), v.maxLength(5))),
  newestFirst: yes,
  box: needed,
  noteBox: v.exactOptional(needed),
  noteSwitch: v.exactOptional(v.strictObject({ there: needed, on: needed })),
  repliesOnly: yes,
  overKnown: yes,
});

const role = v.picklist(['buyer', 'seller', 'platform', 'unknown']);
const trial = v.object({
  messages: v.pipe(
    v.array(v.object({ from: role, author: v.exactOptional(short), atText: v.exactOptional(short), words: short })),
    v.maxLength(50),
  ),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hidden: v.pipe(v.number(), v.integer(), v.minValue(0)),
  audience: v.picklist(['customer', 'internal', 'unknown', 'missing']),
});

/** A layout of unknown origin, checked; or where it is wrong, as `path: message`, at most three of these. */
export function parseLayout(
  input: unknown,
): { readonly ok: true; readonly layout: TaughtLayout } | { readonly ok: false; readonly faults: readonly string[] } {
  const parsed = v.safeParse(layout, input);
  if (parsed.success) return { ok: true, layout: parsed.output };
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`.slice(0, 160));
  return { ok: false, faults: faults.slice(0, 3) };
}

/** What a page says a layout makes of it, checked; null for anything else. */
export function parseTrial(input: unknown): LayoutTrial | null {
  const parsed = v.safeParse(trial, input);
  return parsed.success ? parsed.output : null;
}
