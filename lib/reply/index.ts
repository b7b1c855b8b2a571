// Takes a case, its remedies and offers. Gives a reply planned as acts and made from phrases, each sentence with its reason. Knows nothing of pages.
export { readLastSigner } from './brief/sender.ts';
export { composeReply } from './compose-reply.ts';
export type { Draft, DraftPart, ReplyChoice, ReplyInput } from './draft.ts';
export { REPLY_LANGUAGES } from './reply-languages.ts';
