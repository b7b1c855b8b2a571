// Takes a page and the ports a panel opens to it. Gives answers: the conversation, the reply box, the insertion. Knows nothing of cases, rules or the browser's own interfaces.
export { type ReaderHost, type ReaderPort, startTicketReader } from './ticket-reader.ts';
