import type { ChannelFailure, LayoutTrial, TeachOutcome, TeachStep } from '../../messages/index.ts';
import type { TaughtLayout } from '../../sites/index.ts';

/** Why a step has to be done anew. */
export type TeachFault = Extract<TeachOutcome, { ok: false }>['fault'];

/** First words of what was pointed at so far; '' for a box. */
export type PointedWords = Readonly<Partial<Record<TeachStep, string>>>;

/** Where a lesson stands. */
export type Teaching =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'pointing';
      readonly step: TeachStep;
      readonly words: PointedWords;
      readonly fault: TeachFault | null;
      /** First words of the part that is framed in the page, when it was gone to from the panel. */
      readonly framed: string | null;
    }
  | { readonly kind: 'asking-note'; readonly words: PointedWords; readonly fault: TeachFault | null }
  | { readonly kind: 'learning'; readonly words: PointedWords }
  | { readonly kind: 'trial'; readonly words: PointedWords; readonly layout: TaughtLayout; readonly trial: LayoutTrial }
  | { readonly kind: 'failed'; readonly reason: ChannelFailure };

/** What the agent said of notes in the box. */
export type NoteAnswer = 'replies-only' | 'not-sure' | 'pointed';
