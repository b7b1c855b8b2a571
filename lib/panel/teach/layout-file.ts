import type { TaughtLayout } from '../../sites/index.ts';
import { parseLayout } from './layout-schema.ts';

const KIND = 'middle-ground-taught-pages';
const VERSION = 1;
const MOST_LAYOUTS = 200;
const LONGEST = 2_000_000;

/** Taught pages as a file to hand to a colleague. */
export const layoutsFile = (layouts: readonly TaughtLayout[]): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, layouts: layouts.map(withoutPlace) }, null, 2)}\n`;

/** Whether it goes before a built-in adapter is each agent's own choice. */
const withoutPlace = ({ overKnown: _, ...layout }: TaughtLayout): TaughtLayout => layout;

/** Why a file cannot be taken. */
export type LayoutsFileFault =
  | { readonly kind: 'no-json' }
  | { readonly kind: 'other-file' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'empty' }
  /** Number of the entry, from 1, and what is wrong with it. */
  | { readonly kind: 'bad-layout'; readonly entry: number; readonly faults: readonly string[] };

/** Taught pages out of a file, or why none of it is taken. */
export type LayoutsFileReading =
  | { readonly ok: true; readonly layouts: readonly TaughtLayout[] }
  | { readonly ok: false; readonly fault: LayoutsFileFault };

const bad = (fault: LayoutsFileFault): LayoutsFileReading => ({ ok: false, fault });

/** Reads such a file; one bad entry refuses all of it, so that nothing is taken by halves. */
export function readLayoutsFile(text: string): LayoutsFileReading {
  let file: unknown;
  try {
    file = JSON.parse(text.slice(0, LONGEST));
  } catch {
    return bad({ kind: 'no-json' });
  }
  if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== KIND)
    return bad({ kind: 'other-file' });
  if (!('version' in file) || file.version !== VERSION) return bad({ kind: 'newer' });
  const entries: readonly unknown[] = 'layouts' in file && Array.isArray(file.layouts) ? file.layouts : [];
  if (entries.length === 0 || entries.length > MOST_LAYOUTS) return bad({ kind: 'empty' });
  const layouts: TaughtLayout[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = parseLayout(entry);
    if (!parsed.ok) return bad({ kind: 'bad-layout', entry: index + 1, faults: parsed.faults });
    layouts.push(withoutPlace(parsed.layout));
  }
  return { ok: true, layouts };
}

/** What taking a layout would do to what is there. */
export interface LayoutChange {
  readonly layout: TaughtLayout;
  readonly kind: 'new' | 'same' | 'replaces';
  /** Parts that would be others than now. */
  readonly parts: readonly LayoutPart[];
}

/** A part of a layout, as the settings page names it. */
export type LayoutPart = 'messages' | 'sides' | 'box' | 'notes' | 'address';

const PARTS: Readonly<Record<LayoutPart, (layout: TaughtLayout) => unknown>> = {
  messages: ({ list, item, body, author, time, newestFirst }) => [list, item, body, author, time, newestFirst],
  sides: ({ buyer, seller, byAbsence, own }) => [buyer, seller, byAbsence, own],
  box: ({ box, repliesOnly }) => [box, repliesOnly],
  notes: ({ noteBox, noteSwitch }) => [noteBox, noteSwitch],
  address: ({ shape }) => shape,
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Compares layouts from outside with those that are kept, one by one. */
export const compareLayouts = (
  incoming: readonly TaughtLayout[],
  kept: readonly TaughtLayout[],
): readonly LayoutChange[] =>
  incoming.map((layout) => {
    const before = kept.find(({ host }) => host === layout.host);
    if (!before) return { layout, kind: 'new', parts: [] };
    const names = Object.keys(PARTS) as LayoutPart[];
    const parts = names.filter((name) => !isSame(PARTS[name](before), PARTS[name](layout)));
    return { layout, kind: parts.length === 0 ? 'same' : 'replaces', parts };
  });
