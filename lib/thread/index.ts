// Takes pages, mails and pasted text. Gives the neutral Thread, read and made ready. Knows nothing of cases, policy or any site.
export { readWrittenMoment, type WrittenMoment } from './prepare/written-moment.ts';
export { type PrepareOptions, prepareThread } from './prepare-thread.ts';
export type { Message, Role, Thread } from './thread.ts';
