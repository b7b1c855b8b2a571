// Takes a case, its remedies and offers. Gives a reply planned as acts and made from phrases, each sentence with its reason. Knows nothing of pages.
export type { Draft, DraftPart, ReplyChoice, ReplyInput } from './draft.ts';
