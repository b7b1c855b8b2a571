// Takes a page and the ports a panel opens to it. Gives answers: the conversation, the reply box, the insertion. Knows nothing of cases, rules or the browser's own interfaces.
export { offerPassagePointer } from './passage-pointer.ts';
export { HIGHLIGHT_NAME, pointAtPassage } from './point-at-passage.ts';
export { type ReaderHost, type ReaderPort, startTicketReader } from './ticket-reader.ts';
