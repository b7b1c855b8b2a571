// Takes strings. Gives folded text with its offsets, sentences, terms found, and a mail cut into its parts. Knows nothing of threads or cases.

export { type TermFinder, type TermMatch, termFinder } from './find-terms.ts';
export { firstMatches } from './first-matches.ts';
export { type FoldedText, foldText, originalSpan } from './fold-text.ts';
export type { Attribution } from './mail/attribution.ts';
export { detectMailKind, type MailKind } from './mail/mail-kind.ts';
export { type MailParts, splitMail } from './mail/split-mail.ts';
export { type UnfoldedMail, unfoldMail } from './mail/unfold-mail.ts';
export { mayMatch, neededStrings, type SearchedText, searchedText } from './may-match.ts';
export { isNegated } from './negation.ts';
export { type SentenceSpan, splitSentences } from './sentences.ts';
