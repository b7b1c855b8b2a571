import type { Audience, LearnFault, TaughtLayout } from '../sites/index.ts';
import type { Role } from '../thread/index.ts';

/** Name of the port that a panel opens to the script that learns a page. */
export const TEACHER_PORT_NAME = 'middle-ground/teacher';

/** What the agent is asked to point at. */
export type TeachStep = 'buyer' | 'own' | 'box' | 'note';

/** What panel and page say to each other while a page is being taught; the same wire as for tickets. */
export interface TeacherRequests {
  /** Lets the agent point at one part; answered when that is done, called off, or asked anew. */
  'teach.point': {
    readonly request: { readonly step: TeachStep; readonly label: string };
    readonly response: Pointing;
  };
  /** Goes to the next or previous part that may be meant, as the arrow keys do in the page. */
  'teach.walk': { readonly request: { readonly by: 1 | -1 }; readonly response: string };
  /** Takes the part that is framed, as Enter does in the page. */
  'teach.choose': { readonly request: Record<string, never>; readonly response: true };
  'teach.learn': {
    readonly request: { readonly day: string; readonly repliesOnly: boolean; readonly withNote: boolean };
    readonly response: TeachOutcome;
  };
}

/** Names of these requests. */
export type TeacherRequestName = keyof TeacherRequests;

/** How a pointing ended. `words` are the first words of what was pointed at. */
export type Pointing =
  | { readonly kind: 'pointed'; readonly words: string }
  /** It cannot be what was asked for. */
  | { readonly kind: 'not-this'; readonly fault: LearnFault }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'replaced' };

/** A message as the learned layout reads it. */
export interface TriedMessage {
  readonly from: Role;
  readonly author?: string;
  readonly atText?: string;
  readonly words: string;
}

/** What a learned layout makes of the page it was learned on. */
export interface LayoutTrial {
  /** At most the first and last messages of a long conversation. */
  readonly messages: readonly TriedMessage[];
  readonly count: number;
  readonly hidden: number;
  readonly audience: Audience | 'missing';
}

/** A layout with its trial, or what has to be pointed at anew. */
export type TeachOutcome =
  | { readonly ok: true; readonly layout: TaughtLayout; readonly trial: LayoutTrial }
  | { readonly ok: false; readonly fault: LearnFault | 'unread' };
